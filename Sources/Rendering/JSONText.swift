/// Adds text as a JSON string (RFC 8259).
///
/// Beyond what JSON asks for, DEL, the C1 controls, the line and paragraph separators and the marks
/// of writing direction are escaped, so that the bytes are harmless on a terminal and in JavaScript;
/// so is the byte order mark, which some readers drop.
package func appendJSON(string text: String, into output: inout [UInt8]) {
  output.append(UInt8(ascii: "\""))
  if text.utf8.allSatisfy({ canStand($0) }) {
    output.append(contentsOf: text.utf8)
  } else {
    for scalar in text.unicodeScalars { append(scalar, into: &output) }
  }
  output.append(UInt8(ascii: "\""))
}

/// Whether a byte is never part of what has to be escaped. U+0080 to U+009F begin with C2, U+061C
/// with D8, the other marks with E2 80 or E2 81, the byte order mark with EF.
private func canStand(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: false
  default: true
  }
}

private func append(_ scalar: Unicode.Scalar, into output: inout [UInt8]) {
  switch scalar.value {
  case 0x22: output.append(contentsOf: [0x5C, 0x22])
  case 0x5C: output.append(contentsOf: [0x5C, 0x5C])
  case 0x0A: output.append(contentsOf: [0x5C, UInt8(ascii: "n")])
  case 0x0D: output.append(contentsOf: [0x5C, UInt8(ascii: "r")])
  case 0x09: output.append(contentsOf: [0x5C, UInt8(ascii: "t")])
  case 0x20..<0x7F: output.append(UInt8(truncatingIfNeeded: scalar.value))
  case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
    appendEscape(scalar.value, into: &output)
  default: output.append(contentsOf: scalar.utf8)
  }
}

/// Adds `\u` and four hexadecimal digits; all that is escaped lies below U+10000.
private func appendEscape(_ value: UInt32, into output: inout [UInt8]) {
  let digits = String(value, radix: 16)
  output.append(contentsOf: "\\u".utf8)
  output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count)))
  output.append(contentsOf: digits.utf8)
}

/// Adds a value as JSON: a date as a string, marked text without its marks, `none` and what is no
/// number as `null`.
func appendJSON(_ value: Value, into output: inout [UInt8]) {
  switch value {
  case .text, .marked, .date:
    appendJSON(string: value.plainText, into: &output)
  case .integer, .boolean:
    output.append(contentsOf: value.plainText.utf8)
  case .number(let number) where number.isFinite:
    output.append(contentsOf: value.plainText.utf8)
  case .none, .number:
    output.append(contentsOf: "null".utf8)
  }
}

/// The keys of an object with their quotes and colons, made once for all rows.
struct JSONObjectWriter {
  private var keys: [[UInt8]] = []

  init(columns: [Column]) {
    for column in columns {
      var key: [UInt8] = []
      appendJSON(string: column.name, into: &key)
      key.append(UInt8(ascii: ":"))
      keys.append(key)
    }
  }

  func append(_ row: Row, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    for place in keys.indices {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      output.append(contentsOf: keys[place])
      appendJSON(row.value(place), into: &output)
    }
    output.append(UInt8(ascii: "}"))
  }
}
