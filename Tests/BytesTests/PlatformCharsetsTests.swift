import Bytes
import Foundation
import LedeTestSupport
import Testing

struct PlatformCharsetsTests {
  private func text(_ bytes: [UInt8], _ charset: String) -> String? {
    decodeText(bytes, charset: charset).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    // Source: the code charts of the charsets, byte by byte.
    ("koi8-r", [0xCD, 0xC9, 0xD2] as [UInt8], "мир"),
    ("Windows-1251", [0xEC, 0xE8, 0xF0], "мир"),
    ("iso-8859-2", [0xB3, 0xF3, 0x64, 0xBC], "łódź"),
    ("iso-8859-15", [0x31, 0xA4], "1€"),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本"),
    ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
    ("gb2312", [0xD6, 0xD0], "中"),
    ("big5", [0xA4, 0xA4], "中"),
    ("ks_c_5601-1987", [0xC7, 0xD1], "한"),
    ("utf-16be", [0x00, 0x41, 0x20, 0xAC], "A€"),
    ("utf-7", Array("A+IKw-".utf8), "A€"),
  ])
  func charsetsAreConverted(charset: String, bytes: [UInt8], expected: String) {
    #expect(text(bytes, charset) == expected)
  }

  @Test func westernLabelsAreTakenForWhatTheBytesAre() {
    #expect(text([0x93, 0x61, 0x94], "iso-8859-1") == "“a”")
    #expect(text(Array("l’été".utf8), "windows-1252") == "l’été")
    #expect(text([0xE9], "utf-8") == "é")
    #expect(text([0xE9], "us-ascii") == "é")
  }

  @Test func aByteThatMeansNothingIsReplacedAndTheRestRead() {
    #expect(text([0x93, 0xFA, 0xFF, 0x96, 0x7B], "shift_jis") == "日\u{FFFD}本")
    #expect(text([0x93], "shift_jis") == "\u{FFFD}")
    #expect(text([0x00, 0x41, 0x20], "utf-16be") == "A\u{FFFD}")
  }

  @Test(arguments: [
    "", "x-klingon", "utf-8//IGNORE", "../../x", String(repeating: "a", count: 9_999),
  ])
  func unknownCharsetsAreNone(charset: String) {
    #expect(decodeText([0x41, 0xE9], charset: charset) == nil)
  }

  @Test func longTextsAreConvertedAsByFoundation() {
    var random = SplitMix64(seed: 11)
    let bytes = (0..<50_000).map { _ in
      [UInt8(ascii: " "), 0xC0 + UInt8(truncatingIfNeeded: random.next() & 0x3F)][
        Int(random.next() & 1)]
    }
    let expected = String(data: Data(bytes), encoding: .windowsCP1251)
    #expect(text(bytes, "windows-1251") == expected)
  }
}
