import CLineEdit

/// Columns that a scalar takes on the terminal, by the C library's tables; 0 for combining marks.
func columnCount(_ scalar: Unicode.Scalar) -> Int {
  scalar.isASCII ? (scalar.value >= 0x20 && scalar.value != 0x7F ? 1 : 0)
    : Int(cle_columns(scalar.value))
}

/// Columns that a text without control characters takes on the terminal.
func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + columnCount($1) }
}

/// Rows that a text takes on a terminal of so many columns; escape sequences take no room.
func displayRows(_ bytes: [UInt8], columns: Int) -> Int {
  guard columns > 0, !bytes.isEmpty else { return 0 }
  var rows = 1
  var column = 0
  var inEscape = false
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if inEscape {
      inEscape = !(("@"..."~").contains(scalar) && scalar != "[")
    } else if scalar == "\u{1B}" {
      inEscape = true
    } else if scalar == "\n" {
      rows += 1
      column = 0
    } else {
      let width = columnCount(scalar)
      if column + width > columns {
        rows += 1
        column = 0
      }
      column += width
    }
  }
  return bytes.last == UInt8(ascii: "\n") ? rows - 1 : rows
}
