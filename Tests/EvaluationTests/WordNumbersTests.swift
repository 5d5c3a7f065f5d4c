import Bytes
import LedeTestSupport
import Testing

@testable import Evaluation

struct WordNumbersTests {
  /// Against a dictionary, over seeded words of few letters, so that many come again.
  @Test func agreeWithADictionary() {
    var random = SplitMix64(seed: 2)
    var numbers = WordNumbers()
    var known: [[UInt8]: Int] = [:]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...5, using: &random)
      let word = (0..<length).map { _ in UInt8.random(in: 97...102, using: &random) }
      let expected = known[word] ?? known.count
      known[word] = expected
      #expect(numbers.number(adding: word) == expected)
    }
    #expect(numbers.count == known.count)
    for (word, number) in known {
      #expect(numbers.word(number) == String(decoding: word, as: UTF8.self))
    }
    var words = WordList()
    let text = "abc zebra fed"
    cutWords(text.utf8Span.span, into: &words)
    var found: [Int32] = []
    numbers.numbers(of: words, into: &found)
    let expected = ["abc", "zebra", "fed"].map { Int32(known[Array($0.utf8)] ?? -1) }
    #expect(found == expected)
  }
}
