import Testing

@testable import Rendering

struct MarkedRunsTests {
  private func shown(_ text: String, _ marks: [Range<Int>]) -> String {
    markedRuns(text, marks: marks).map { $0.isHit ? "<\($0.text)>" : $0.text }.joined()
  }

  @Test func marksAreUTF8Offsets() {
    #expect(shown("the bank said", [4..<8]) == "the <bank> said")
    #expect(shown("né bank", [4..<8]) == "né <bank>")
    #expect(shown("a b c", [0..<1, 4..<5]) == "<a> b <c>")
    #expect(shown("abc", []) == "abc")
    #expect(markedRuns("", marks: [0..<4]).isEmpty)
  }

  @Test func noCharacterIsSplit() {
    #expect(shown("né!", [2..<3]) == "n<é>!")
    #expect(shown("x👩‍👩‍👧y", [3..<5]) == "x<👩‍👩‍👧>y")
  }

  @Test func badMarksAreHarmless() {
    #expect(shown("abcdef", [4..<99, -5..<1]) == "<a>bcd<ef>")
    #expect(shown("abcdef", [1..<5, 2..<3, 2..<2]) == "a<bcde>f")
    #expect(shown("abc", [7..<9, .min ..< -1, 1..<1]) == "abc")
    #expect(shown("abc", [.min ..< .max]) == "<abc>")
  }
}
