import Bytes
import LedeTestSupport
import Testing

@testable import Rendering

struct CaretLineTests {
  /// The range of the only place where `token` stands.
  private func range(of token: String, in source: String) -> Range<Int> {
    let start = source.range(of: token)?.lowerBound ?? source.startIndex
    let offset = source.utf8.distance(from: source.startIndex, to: start)
    return offset..<offset + token.utf8.count
  }

  @Test(arguments: [
    ("hostage | cuont", "cuont", "  hostage | cuont\n            ^^^^^"),
    ("\tx y", "y", "      x y\n        ^"),
    ("東京 NEAR/5 foo:x", "foo", "  東京 NEAR/5 foo:x\n              ^^^"),
    ("e\u{301}te\u{301} bad", "bad", "  e\u{301}te\u{301} bad\n      ^^^"),
    ("見る 東京", "東京", "  見る 東京\n       ^^^^"),
    ("👩‍👩‍👧 x", "x", "  👩‍👩‍👧 x\n     ^"),
    ("first\nsecond bad\r\nthird", "bad", "  second bad\n         ^^^"),
    ("a \u{1B}[2J b", "b", "  a \u{241B}[2J b\n         ^"),
  ])
  func caretsStandUnderTheToken(_ source: String, _ token: String, _ expected: String) {
    #expect(caretLines(source: source, range: range(of: token, in: source)) == expected)
  }

  @Test func emptyAndOutlyingRangesHaveOneCaret() {
    #expect(caretLines(source: "abc", range: 3..<3) == "  abc\n     ^")
    #expect(caretLines(source: "abc", range: 90..<99) == "  abc\n     ^")
    #expect(caretLines(source: "abc", range: -9 ..< -2) == "  abc\n  ^")
    #expect(caretLines(source: "", range: 0..<0, prefix: "> ") == "> \n  ^")
    #expect(caretLines(source: "ab\ncd", range: 2..<3) == "  ab\n    ^")
    #expect(caretLines(source: "ab\ncd", range: 1..<5) == "  ab\n   ^")
  }

  @Test func longLinesAreShownAroundTheRange() {
    let source =
      String(repeating: "word ", count: 40) + "BAD" + String(repeating: " tail", count: 40)
    let shown = lines(caretLines(source: source, range: 200..<203, prefix: ""))
    #expect(displayWidth(shown[0]) <= 100 && displayWidth(shown[0]) >= 96)
    #expect(shown[0].hasPrefix("…") && shown[0].hasSuffix("…"))
    let column = shown[1].prefix { $0 == " " }.count
    #expect(shown[0].dropFirst(column).hasPrefix("BAD"))
    #expect(shown[1].hasSuffix(" ^^^"))
    let atStart = lines(caretLines(source: source, range: 0..<4, prefix: ""))
    #expect(atStart[0].hasPrefix("word ") && atStart[0].hasSuffix("…") && atStart[1] == "^^^^")
    let atEnd = lines(caretLines(source: source, range: 403..<403, prefix: ""))
    #expect(atEnd[0].hasPrefix("…") && atEnd[0].hasSuffix(" tail"))
    #expect(displayWidth(atEnd[1]) == displayWidth(atEnd[0]) + 1)
    let whole = lines(caretLines(source: source, range: 0..<403, prefix: ""))
    #expect(whole[1].allSatisfy { $0 == "^" } && whole[1].count <= 100)
  }

  @Test func hostileSourcesGiveTwoHarmlessLines() {
    var hostile = HostileRows(seed: 31)
    var random = SplitMix64(seed: 32)
    for _ in 0..<2_000 {
      let source = hostile.text() + hostile.text()
      let start = Int.random(in: -2...90, using: &random)
      let range = start..<start + Int.random(in: 0...20, using: &random)
      let shown = lines(caretLines(source: source, range: range))
      #expect(shown.count == 2, "\(source)")
      #expect(safeForTerminal(shown[0]) == shown[0])
      #expect(shown[1].utf8.allSatisfy { $0 == 0x20 || $0 == 0x5E } && shown[1].contains("^"))
      #expect(displayWidth(shown[0]) <= 102)
    }
  }
}
