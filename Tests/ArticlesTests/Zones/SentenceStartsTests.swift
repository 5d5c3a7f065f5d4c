import Testing

@testable import Articles

struct SentenceStartsTests {
  private func starts(_ sentence: String) -> [String] {
    let text = Array(sentence.utf8)
    let words = pageWords(text.span, 0..<text.count)
    return SentenceStarts.indices(text.span, words).map {
      String(decoding: text[words[$0]], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("The old bridge after the flood But nobody came.", "But"),
    ("Ann Reed waves at Nordholm In the town nobody cared.", "In"),
    ("People wait for the ferry When Reed arrived they left.", "When"),
    ("A view of the storm The rain fell for days.", "The"),
    (
      "The river at the mill after the flood 'We have never seen such water in all our lives.",
      "'We"
    ),
    ("Nordholm wins the World Cup One of the best games ended.", "One"),
  ])
  func startsWithoutAStop(sentence: String, word: String) {
    #expect(starts(sentence) == [word])
  }

  @Test(arguments: [
    "She read the Lost In Translation script.", "He works for The Nordholm Post in Rome.",
    "They saw the film 'Bridge of Ice' twice.", "Vitamin A is scarce.", "", "One", "But he came.",
    "He said 'We have never seen such water in all our lives and never will.", "It is Formula One.",
  ])
  func namesAndTitles(sentence: String) {
    #expect(starts(sentence) == [])
  }
}
