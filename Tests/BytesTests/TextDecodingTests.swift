import Bytes
import Foundation
import LedeTestSupport
import Testing

@Suite struct TextDecodingTests {
  private let sample = "Café – “naïve” £5 €7 Œuvre… straße"

  private func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.bytes, as: UTF8.self)
  }

  @Test func `each encoding agrees with Foundation`() throws {
    for (encoding, name, bom) in [
      (String.Encoding.utf8, DecodedText.Encoding.utf8, [0xEF, 0xBB, 0xBF] as [UInt8]),
      (.utf16LittleEndian, .utf16LE, [0xFF, 0xFE]), (.utf16BigEndian, .utf16BE, [0xFE, 0xFF]),
    ] {
      let source = sample + " 😀 東京"
      let data = Array(try #require(source.data(using: encoding)))
      let decoded = decodeText(bom + data)
      #expect(text(decoded) == String(data: Data(data), encoding: encoding))
      #expect(decoded.encoding == name && decoded.hadBOM && !decoded.looksBinary)
    }
    let data = Array(try #require(sample.data(using: .windowsCP1252)))
    let decoded = decodeText(data)
    #expect(text(decoded) == sample && decoded.encoding == .windows1252 && !decoded.hadBOM)
  }

  @Test func `every single byte that is no UTF-8 is Windows-1252`() {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    for byte in UInt8(0x80)...0xFF {
      let expected =
        undefined.contains(byte)
        ? "\u{FFFD}" : String(data: Data([byte]), encoding: .windowsCP1252)
      #expect(text(decodeText([0x61, byte, 0x62])) == "a\(expected ?? "?")b", "\(byte)")
    }
  }

  @Test func `a stray byte in UTF-8 leaves the rest as it is`() {
    let bytes =
      Array("Ólafur said “no” to José".utf8) + [0x20, 0x93, 0xE9, 0x94] + Array(" née".utf8)
    let decoded = decodeText(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Ólafur said “no” to José “é” née")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.strayBytes == 3)
    // As many strays as characters: the text is Windows-1252, and the characters are not what they seem.
    let few = decodeText(Array("Ã".utf8) + [0xE9])
    #expect(few.encoding == .windows1252)
    #expect(String(decoding: few.bytes, as: UTF8.self) == "Ãƒé")
  }

  @Test func `which sequences are well-formed agrees with the standard library`() {
    var random = SplitMix64(seed: 11)
    let good = Array("éé漢漢😀😀éééééé".utf8)
    for _ in 0..<2_000 {
      let tail = (0..<4).map { _ in UInt8(truncatingIfNeeded: random.next() | 0x80) }
      let decoded = decodeText(good + tail)
      let isValid = String(validating: tail, as: UTF8.self) != nil
      #expect((decoded.strayBytes == 0 && decoded.encoding == .utf8) == isValid)
    }
  }

  @Test func `UTF-16 without a mark shows by its zero bytes`() throws {
    let long = String(repeating: "The mayor resigned on Monday.\n", count: 400)
    for source in ["News", sample + " and plain words after it", long] {
      for (encoding, name) in [
        (String.Encoding.utf16LittleEndian, DecodedText.Encoding.utf16LE),
        (.utf16BigEndian, .utf16BE),
      ] {
        let decoded = decodeText(Array(try #require(source.data(using: encoding))))
        #expect(text(decoded) == source && decoded.encoding == name && !decoded.hadBOM)
      }
    }
  }

  @Test func `valid UTF-8 is kept and a mark within it too`() {
    for source in ["", "a", sample, "東京 😀 \u{FEFF}x", "tabs\tand\r\nlines\u{C}"] {
      let decoded = decodeText(Array(source.utf8))
      #expect(decoded.bytes == Array(source.utf8) && decoded.encoding == .utf8, "\(source)")
      #expect(!decoded.hadBOM && !decoded.looksBinary, "\(source)")
    }
  }

  @Test func `broken surrogates and odd bytes become replacement characters`() {
    #expect(text(decodeText([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00])) == "\u{FFFD}a")
    #expect(text(decodeText([0xFE, 0xFF, 0xDC, 0x00, 0x00, 0x61])) == "\u{FFFD}a")
    #expect(text(decodeText([0xFF, 0xFE, 0x61, 0x00, 0x62])) == "a\u{FFFD}")
    #expect(text(decodeText([0xFF, 0xFE, 0x00, 0xD8])) == "\u{FFFD}")
    #expect(decodeText([0xEF, 0xBB, 0xBF, 0x61, 0xFF]).bytes == Array("a\u{FFFD}".utf8))
  }

  @Test func `binary files are told from texts`() {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let binaries: [[UInt8]] = [
      png, Array("%PDF-1.7\n".utf8), [0x50, 0x4B, 0x03, 0x04, 0x14], [0x1F, 0x8B, 0x08],
      [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1], [0xFF, 0xD8, 0xFF, 0xE0], Array("text\0text".utf8),
      [1, 2, 3, 4, 5, 6],
    ]
    for bytes in binaries { #expect(decodeText(bytes).looksBinary, "\(bytes)") }
    let wire = "\u{1}\u{2}r i BC-Flood 01-05 0100\u{3}" + String(repeating: " words", count: 60)
    for source in ["", "GIF is a format", "PK is a firm", "\u{1B}[1mbold\u{1B}[0m", wire] {
      #expect(!decodeText(Array(source.utf8)).looksBinary, "\(source)")
    }
  }

  @Test func `whatever the bytes, the outcome is valid UTF-8`() {
    var random = SplitMix64(seed: 21)
    let marks: [[UInt8]] = [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]]
    for round in 0..<4_000 {
      let count = Int.random(in: 0...40, using: &random)
      let wild = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let decoded = decodeText(marks[round % 4] + wild)
      #expect(String(validating: decoded.bytes, as: UTF8.self) != nil, "\(wild)")
      #expect(isValidUTF8(wild) == (String(validating: wild, as: UTF8.self) != nil), "\(wild)")
    }
    let bytes = Array(sample.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    for length in 0...bytes.count {
      #expect(isValidUTF8(decodeText(Array(bytes.prefix(length))).bytes))
    }
  }
}
