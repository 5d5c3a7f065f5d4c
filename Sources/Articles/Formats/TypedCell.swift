/// A cell of a table as the value it would be in JSON: a number or a boolean where it is written exactly
/// as JSON writes one, else text.
///
/// So `007` and `+3` stay text, and a table gives the same metadata as the JSON it was made from.
func typedCell(_ cell: String) -> RawValue {
  switch cell {
  case "true": return .boolean(true)
  case "false": return .boolean(false)
  default:
    guard isJSONNumber(cell), let number = Double(cell), number.isFinite else {
      return .text(cell)
    }
    return .number(number, literal: cell)
  }
}

/// Source: RFC 8259, section 6.
private func isJSONNumber(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  var index = 0
  func digits() -> Int {
    let start = index
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 { index += 1 }
    return index - start
  }
  if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
  let first = index
  let whole = digits()
  guard whole > 0, whole == 1 || bytes[first] != 0x30 else { return false }
  if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
    index += 1
    guard digits() > 0 else { return false }
  }
  if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
      index += 1
    }
    guard digits() > 0 else { return false }
  }
  return index == bytes.count
}
