import LedeTestSupport
import Testing

@testable import Bytes

@Suite struct UTF8FormTests {
  private let pieces: [[UInt8]] = [
    Array("plain text of more than sixteen bytes, ".utf8), Array("a".utf8), Array("é".utf8),
    Array("’".utf8), Array("水".utf8), Array("😀".utf8), [0x80], [0xC3], [0xE2, 0x80],
    [0xED, 0xA0, 0x80],
    [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xFF], [0],
  ]

  @Test func theStandardLibraryAgrees() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...6, using: &random)).flatMap { _ in
        pieces[
          Int.random(in: pieces.indices, using: &random) / Int.random(in: 1...2, using: &random)]
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      switch UTF8Form(bytes.span) {
      case .ascii: #expect(isValid && bytes.allSatisfy { $0 < 0x80 }, "\(bytes)")
      case .wellFormed: #expect(isValid && bytes.contains { $0 >= 0x80 }, "\(bytes)")
      case .broken: #expect(!isValid, "\(bytes)")
      }
      #expect(isValidUTF8(bytes) == isValid)
      let text = String(bytes: bytes.span)
      let wanted = String(decoding: bytes, as: UTF8.self)
      #expect(text == wanted && Array(text.utf8) == Array(wanted.utf8), "\(bytes)")
    }
  }
}
