import LedeTestSupport
import Testing

@testable import Articles

struct SketchTableTests {
  @Test func numbersAreNewOnce() {
    // Against a dictionary, with few numbers so that many come again.
    var random = SplitMix64(seed: 21)
    for count in [0, 1, 7, 100, 1_000] {
      var table = SketchTable(count: count)
      var first: [UInt64: Int] = [:]
      for place in 0..<count {
        let number = UInt64.random(in: 0..<UInt64(count), using: &random) &* 0x1_0000_0001
        #expect(table.insert(number, place) == first[number])
        first[number] = first[number] ?? place
      }
    }
  }

  @Test func sketchesAreEqualWhereKeysAre() {
    func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    for (a, b) in [
      ("U.S. troops — left the town", "us TROOPS left the town!"),
      ("“Élan,” he said", "élan he said"),
      ("It’s", "its"), ("", "—"),
    ] {
      let (a, b) = (bytes(a), bytes(b))
      #expect(LetterKey(a.span, 0..<a.count).hash == LetterKey(b.span, 0..<b.count).hash)
      #expect(letterSketch(a.span, 0..<a.count) == letterSketch(b.span, 0..<b.count))
    }
  }
}
