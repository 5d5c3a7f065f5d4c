import LedeTestSupport
import Testing

@testable import Bytes

@Suite struct DisplayWidthTests {
  @Test func scalarsByHand() {
    let cases: [(UInt32, Int)] = [
      (0x41, 1), (0x0A, 0), (0x7F, 0), (0x9B, 0), (0xA0, 1), (0xAD, 1), (0xE9, 1), (0x300, 0),
      (0x36F, 0), (0x370, 1), (0x1100, 2), (0x115F, 2), (0x1160, 0), (0x200B, 0), (0x200D, 0),
      (0x2026, 1), (0x20AC, 1), (0x231A, 2), (0x2764, 1), (0x3000, 2), (0x303F, 1), (0x3042, 2),
      (0x4E00, 2), (0xAC00, 2), (0xFE0F, 0), (0xFEFF, 0), (0xFF21, 2), (0xFF61, 1), (0xFFFD, 1),
      (0x1F1E6, 1), (0x1F600, 2), (0x20000, 2), (0xE0100, 0), (0x10FFFF, 1), (0x1FC00, 1),
      (0x3FFFD, 2), (0xF0000, 1), (0x40000, 1), (.max, 1),
    ]
    for (scalar, width) in cases {
      #expect(displayWidth(of: scalar) == width, "U+\(String(scalar, radix: 16))")
    }
  }

  @Test func textsByCluster() {
    let cases: [(String, Int)] = [
      ("", 0), ("abc", 3), ("e\u{301}t", 2), ("é", 1), ("東京", 4), ("👩‍👩‍👧", 2), ("🇫🇷🇩🇪", 4),
      ("👍🏽", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("5\u{FE0F}\u{20E3}", 2), ("a\u{FE0F}", 1),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("한", 2), ("a\r\nb", 2), ("“x”", 3), ("שָׁ", 1), ("ﾊﾟ", 2),
    ]
    for (text, width) in cases { #expect(displayWidth(text) == width, "\(text)") }
  }

  @Test func truncationByHand() {
    let cases: [(String, Int, String)] = [
      ("headline", 8, "headline"), ("headline", 7, "headli…"), ("headline", 1, "…"), ("ab", 0, ""),
      ("ab", -3, ""), ("", 0, ""), ("東京都", 5, "東京…"), ("東京都", 4, "東…"), ("東京都", 6, "東京都"),
      ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ]
    for (text, width, expected) in cases {
      #expect(truncated(text, toWidth: width) == expected, "\(text) to \(width)")
    }
    #expect(truncated("abcdef", toWidth: 5, ellipsis: "...") == "ab...")
    #expect(truncated("abcdef", toWidth: 2, ellipsis: "...") == "ab")
  }

  @Test func truncatedTextFitsAndCutsNoCluster() {
    let pieces: [Character] = ["a", "é", "東", "👩‍👩‍👧", "🇫🇷", "e\u{301}", " ", "❤\u{FE0F}", "한"]
    var random = SplitMix64(seed: 12)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0...9, using: &random)
      let clusters = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }
      let text = String(clusters)
      let width = Int.random(in: 0...12, using: &random)
      let short = truncated(text, toWidth: width)
      #expect(displayWidth(short) <= width)
      if short != text {
        #expect(displayWidth(text) > width)
        let kept = short.hasSuffix("…") ? Array(short.dropLast()) : Array(short)
        #expect(Array(text).starts(with: kept))
      }
    }
  }
}
