import Testing

@testable import Articles

struct NearRepeatTests {
  private func keys(_ text: String) -> WordKeys {
    let bytes = Array(text.utf8)
    return WordKeys(bytes.span, 0..<bytes.count)
  }

  private let sentence = "The minister said that the old bridge would not be opened before June."

  @Test(arguments: [
    "The old bridge would not be opened before June", "The bridge would not be opened before June",
    "The old bridge will not be opened before June",
  ])
  func tightenedSentences(quote: String) {
    #expect(keys(quote).nearlyRepeats(keys(sentence)))
  }

  @Test(arguments: [
    "June before opened be not would bridge old the", "The new tunnel will be opened before June",
    "Why the old town likes the bridge", "",
  ])
  func otherLines(quote: String) {
    #expect(!keys(quote).nearlyRepeats(keys(sentence)))
  }
}
