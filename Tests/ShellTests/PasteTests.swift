import CLineEdit
import LedeTestSupport
import Testing

@Suite struct PasteTests {
  private func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    var room = bytes.map { CChar(bitPattern: $0) } + Array(repeating: 1, count: bytes.count + 1)
    let length = cle_clean_paste(&room, bytes.count)
    #expect(room[length] == 0)
    return room[..<length].map { UInt8(bitPattern: $0) }
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("\tx\ty", "  x  y"), ("end\n\r\n", "end"), ("", ""),
    ("\u{1B}[31mred\u{7F}\u{0}", "[31mred"), ("é “漢” 😀", "é “漢” 😀"),
    ("a\u{202E}b\u{2066}c\u{85}d", "abcd"), ("\u{200F}e\u{301}", "\u{200F}e\u{301}"),
  ])
  func textIsFitToEdit(pasted: String, expected: String) {
    #expect(cleaned(Array(pasted.utf8)) == Array(expected.utf8))
  }

  @Test func brokenBytesAreLeftOut() {
    #expect(cleaned([0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x80]) == [0x61, 0x62])
    #expect(cleaned([0xED, 0xA0, 0x80, 0xC0, 0x80, 0x63]) == [0x63])
  }

  @Test func randomBytesComeOutAsText() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random) & (Bool.random(using: &random) ? 0xFF : 0x1F)
      }
      let text = String(validating: cleaned(bytes), as: UTF8.self)
      #expect(text?.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 } == true)
    }
  }

  @Test func decoderAgreesWithTheStandardLibrary() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<5_000 {
      let bytes = (0..<4).map { _ in UInt8.random(in: 0x70...0xFF, using: &random) }
      var scalar: UInt32 = 0
      let length = Int(cle_decode_utf8(bytes, bytes.count, &scalar))
      let oracle = (1...4).lazy.compactMap { count -> Unicode.Scalar? in
        let text = String(validating: bytes[..<count], as: UTF8.self)
        return text?.unicodeScalars.count == 1 ? text?.unicodeScalars.first : nil
      }.first
      #expect(length == oracle.map { $0.utf8.count } ?? -1)
      if let oracle { #expect(scalar == oracle.value) }
    }
  }
}
