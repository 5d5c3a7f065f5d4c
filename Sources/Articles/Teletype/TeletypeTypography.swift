/// Text with the marks that a wire's 7-bit code had no place for: ` `` ` and `''` are quotation marks, and a lone `_`
/// is a dash.
///
/// Source: the Associated Press' usage in ANPA 1312.
func typographic(_ text: String) -> String {
  let bytes = Array(text.utf8)
  guard bytes.contains(where: { marks.contains($0) }) else { return text }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 16)
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    if byte == UInt8(ascii: "`") {
      result.append(contentsOf: next == byte ? "“".utf8 : "‘".utf8)
      index += next == byte ? 2 : 1
    } else if byte == UInt8(ascii: "'"), next == byte {
      result.append(contentsOf: "”".utf8)
      index += 2
    } else if byte == UInt8(ascii: "_"), isSpace(next), index == 0 || isSpace(bytes[index - 1]) {
      result.append(contentsOf: "—".utf8)
      index += 1
    } else {
      result.append(byte)
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private let marks = [UInt8(ascii: "`"), UInt8(ascii: "'"), UInt8(ascii: "_")]

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
