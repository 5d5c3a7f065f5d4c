import LedeTestSupport
import Testing

@testable import Bytes

@Suite struct TerminalTextTests {
  @Test func hostileTextByHand() {
    let cases: [(String, String)] = [
      ("\u{1B}[2J", "␛[2J"), ("a\u{7}b\u{0}", "a␇b␀"), ("a\u{7F}", "a␡"),
      ("a\u{9B}31m", "a\u{FFFD}31m"), ("a\tb\nc", "a b\nc"), ("a\r\nb\rc\r", "a\nb c "),
      ("a\u{202E}b\u{2066}c\u{200F}d\u{061C}", "abcd"), ("a\u{2028}b\u{2029}", "a b "),
      ("\r\r\n", " \n"), ("é\u{80}", "é\u{FFFD}"),
    ]
    for (text, expected) in cases {
      #expect(Array(safeForTerminal(text).utf8) == Array(expected.utf8), "\(text.debugDescription)")
    }
  }

  @Test func harmlessTextStays() {
    for text in ["", "plain\n", "naïve “quotes” – 東京 👩‍👩‍👧 \u{A0}\u{2027}\u{2070} عربي"] {
      #expect(safeForTerminal(text) == text)
    }
  }

  @Test func nothingDangerousIsLeftInRandomText() {
    var random = SplitMix64(seed: 77)
    let alphabet: [UInt32] = [
      0, 7, 9, 10, 13, 27, 31, 32, 65, 0x7F, 0x80, 0x9F, 0xA0, 0xE9, 0x61C, 0x200E, 0x2028, 0x2029,
      0x202A, 0x202E, 0x2066, 0x2069, 0x206A, 0x4E00, 0x1F600,
    ]
    for _ in 0..<5_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<6 {
        let value = alphabet.randomElement(using: &random) ?? 0
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let safe = safeForTerminal(String(scalars))
      let isSafe = safe.unicodeScalars.allSatisfy { scalar in
        scalar == "\n"
          || scalar.properties.generalCategory != .control
            && !scalar.properties.isBidiControl && scalar != "\u{2028}" && scalar != "\u{2029}"
      }
      #expect(isSafe, "\(scalars.map(\.value))")
      #expect(safeForTerminal(safe) == safe)
    }
  }
}
