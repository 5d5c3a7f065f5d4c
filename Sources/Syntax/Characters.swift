/// The classes of characters that the language distinguishes, over valid UTF-8.
enum Characters {
  /// Grammar: digit
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The length in bytes of the space at an offset, 0 where there is none.
  ///
  /// Grammar: space
  static func spaceLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte == 0x20 || byte &- 0x09 < 5 { return 1 }
    guard byte >= 0xC2 else { return 0 }
    let (scalar, length) = scalar(bytes, offset)
    return scalar.properties.isWhitespace ? length : 0
  }

  /// The scalar at an offset and its length in bytes; a byte that starts none is U+FFFD, 1 long.
  static func scalar(_ bytes: [UInt8], _ offset: Int) -> (Unicode.Scalar, Int) {
    let first = UInt32(bytes[offset])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = length == 1 ? first : first & (0x7F &>> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      value = value &<< 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The length in bytes of the letter at an offset, 0 where there is none.
  ///
  /// Grammar: letter
  static func letterLength(_ bytes: [UInt8], _ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return isASCIILetter(byte) ? 1 : 0 }
    let (scalar, length) = scalar(bytes, offset)
    return scalar.properties.isAlphabetic ? length : 0
  }

  /// Whether a part of the text holds a letter or a digit, without which it is no word.
  ///
  /// - Complexity: O(length), ASCII letters found at once.
  static func hasWord(_ bytes: [UInt8], _ range: SourceRange) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        if isASCIILetter(byte) || isDigit(byte) { return true }
        offset += 1
        continue
      }
      let (scalar, length) = scalar(bytes, offset)
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
      offset += length
    }
    return false
  }
}
