import Testing

@testable import Articles

struct EmbeddedPostTests {
  private func zones(_ text: String) -> [Zone: String] {
    let texts = ZoneFinder.sort(text, from: .record).texts
    return Dictionary(uniqueKeysWithValues: zip(Zone.allCases, texts)).filter { !$0.value.isEmpty }
  }

  @Test func aPostIsBoilerplateWithItsShortLines() {
    let post = "la\n\nwin #now — Ann Reed (@annreed) May 3, 2017"
    #expect(
      zones("The town won.\n\nno\n\n\(post)\n\nIt was late.") == [
        .body: "The town won.\n\nIt was late.", .boilerplate: "no\n\n\(post)",
      ])
  }

  @Test(arguments: [
    "Write to Ann (@annreed) before May.", "She is @annreed on May 3, 2017.",
    "Ann Reed (@annreed) posted on May 3, 2017 that the town would never win the cup again, she said.",
  ])
  func namesInStoriesStay(line: String) {
    #expect(zones("The town won.\n\n\(line)\n\nIt was late.")[.boilerplate] == nil)
  }
}
