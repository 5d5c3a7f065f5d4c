import Testing

@testable import Articles

struct SentenceMarksTests {
  private func zone(_ sentence: String) -> Zone? {
    let text = Array(sentence.utf8)
    return SentenceMarks.zone(text.span, 0..<text.count)?.zone
  }

  @Test(arguments: [
    "All rights reserved.", "Copyright 2031 The Nordholm Post.", "Thank you for subscribing!",
    "• This article was amended on 3 May 2031 to correct a name.",
    "Get the Nordholm newsletter.", "Sign up for stories delivered to your inbox.",
    "If you have seen the ship, please fill in the form below.",
    "For more information, visit our page.",
  ])
  func boilerplate(sentence: String) {
    #expect(zone(sentence) == .boilerplate)
  }

  @Test(arguments: [
    "Get the old bridge repaired, he said.", "If you leave now, you will be late.",
    "Copyright law was changed.", "Join us, she told the crowd.", "All rights were lost.", "", "A",
    "For more than a year nobody came.", "This article of the treaty was amended.",
  ])
  func sentencesOfStories(sentence: String) {
    #expect(zone(sentence) == nil)
  }

  @Test func creditsAndLinksAreCutOut() {
    let sentence =
      "(Photo: Ann Reed) The town Click to share on X (Opens in new window) slept (well)."
    let text = Array(sentence.utf8)
    let parts = SentenceMarks.partsBetweenCredits(text.span, 0..<text.count).map {
      "\($0.zone?.name ?? "-") " + String(decoding: text[$0.range], as: UTF8.self)
    }
    #expect(
      parts == [
        "caption (Photo: Ann Reed)", "- The town",
        "boilerplate Click to share on X (Opens in new window)", "- slept (well).",
      ])
  }
}
