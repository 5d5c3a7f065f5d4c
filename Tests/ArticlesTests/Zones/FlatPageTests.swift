import LedeTestSupport
import Testing

@testable import Articles

/// Pages that are one line, made of sentences of our own.
struct FlatPageTests {
  private let story =
    String(repeating: "The town of Nordholm lies by a cold and quiet sea. ", count: 1)
    + (0..<20).map { "The \($0)th house by the harbour was empty when the storm came in. " }
    .joined()

  private func zones(_ text: String) -> [Zone: String] {
    let texts = ZoneFinder.sort(text, from: .record).texts
    return Dictionary(uniqueKeysWithValues: zip(Zone.allCases, texts)).filter { !$0.value.isEmpty }
  }

  @Test func markedCaptionsEndBeforeACapital() {
    let text =
      story + "Image copyright AFP Image caption A boat was thrown upon the quay Nobody knew "
      + "whose it was."
    #expect(
      zones(text)[.caption]
        == "Image copyright AFP Image caption A boat was thrown upon the quay")
    #expect(zones(text)[.body]?.hasSuffix("Nobody knew whose it was.") == true)
  }

  @Test func captionsWithoutStopsEndWhereSentencesBegin() {
    let text =
      story
      + "A boat lies upon the quay after the storm But nobody knew whose it was. "
      + "Fishermen look at the harbour on Tuesday morning When Reed came they left."
    #expect(
      zones(text)[.caption]
        == "A boat lies upon the quay after the storm Fishermen look at the harbour on Tuesday morning"
    )
  }

  @Test func aSingleMissingStopIsASlip() {
    let text = story + "A boat lies upon the quay after the storm But nobody knew whose it was."
    #expect(zones(text) == [.body: text])
  }

  @Test func linksToOtherStoriesGoUntilTheirLastQuestion() {
    let text =
      story + "Related stories 'LOST' Where is the boat? WHAT NOW What comes after the storm? "
      + "The sea was calm again."
    #expect(
      zones(text)[.boilerplate]
        == "Related stories 'LOST' Where is the boat? WHAT NOW What comes after the storm?")
  }

  @Test func whatStandsBeforeACreditAndADatelineIsItsCaption() {
    let text =
      "A boat lies on the quay of Nordholm, Tuesday, May 3. (Ann Reed/Pool via AP) "
      + "NORDHOLM (AP) -- " + story
    #expect(
      zones(text)[.caption]
        == "A boat lies on the quay of Nordholm, Tuesday, May 3. (Ann Reed/Pool via AP)")
  }

  @Test func storiesInCapitalsStay() {
    let text = story.uppercased().dropLast()
    #expect(zones(String(text)) == [.body: String(text)])
  }

  @Test func noWordIsLostWhateverThePage() {
    let pool = [
      "Getty Images 7 The bridge", "(Photo: Ann Reed)", "Related stories 'LOST' Where?", "But",
      "the",
      "Image caption A boat", "Click to share on X (Opens in new window)", "(", "7", "It fell.",
      "'We",
      "Advertisement Continue reading the main story", "NORDHOLM (AP) --", "All rights reserved.",
      "(pictured)", "old town", "\u{A0}", "é", "?", "—",
    ]
    var random = SplitMix64(seed: 31)
    for _ in 0..<100 {
      let text = (0..<200).map { _ in pool.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      let found = ZoneFinder.sort(text, from: .record).texts.joined(separator: " ")
      let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).sorted() }
      #expect(words(found) == words(text))
    }
  }
}
