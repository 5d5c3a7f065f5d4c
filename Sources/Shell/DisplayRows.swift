import Bytes

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
      let width = displayWidth(of: scalar.value)
      if column + width > columns {
        rows += 1
        column = 0
      }
      column += width
    }
  }
  return bytes.last == UInt8(ascii: "\n") ? rows - 1 : rows
}
