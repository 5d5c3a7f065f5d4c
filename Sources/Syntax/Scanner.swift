/// The bytes of a statement and a place in them.
struct Scanner {
  let bytes: [UInt8]
  var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { at >= bytes.count }

  /// The byte at an offset from here; 0 beyond either end.
  func byte(_ offset: Int = 0) -> UInt8 {
    let place = at + offset
    return place >= 0 && place < bytes.count ? bytes[place] : 0
  }

  func text(_ range: SourceRange) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// How many bytes of white space stand at an offset; no-break spaces count.
  func space(at place: Int) -> Int {
    guard place < bytes.count else { return 0 }
    if bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]) { return 1 }
    if bytes[place] == 0xC2, place + 1 < bytes.count, bytes[place + 1] == 0xA0 { return 2 }
    return 0
  }

  mutating func skipSpace() {
    while true {
      let width = space(at: at)
      if width == 0 { return }
      at += width
    }
  }

  /// Whether these bytes stand at a place.
  func has(_ text: String, at place: Int) -> Bool {
    let wanted = text.utf8
    return place + wanted.count <= bytes.count
      && bytes[place..<(place + wanted.count)].elementsEqual(wanted)
  }
}

/// Classes of bytes that the lexer tells apart.
enum ByteClass {
  static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 || byte >= 0x80 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// Letters, digits and `_`.
  static func isName(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_")
  }
}

/// Quotation marks: what closes each opening one.
enum QuotationMark {
  private static let closing: [(open: String, close: [String])] = [
    ("\"", ["\""]), ("“", ["”", "\""]), ("«", ["»"]), ("„", ["“", "”"]),
  ]

  /// The length of an opening mark at a place and the marks that close it.
  static func opening(_ scanner: Scanner, at place: Int) -> (length: Int, close: [String])? {
    for mark in closing where scanner.has(mark.open, at: place) {
      return (mark.open.utf8.count, mark.close)
    }
    return nil
  }
}
