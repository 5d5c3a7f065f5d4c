/// XML with HTML's named entities as numbers: feeds use `&eacute;` and `&nbsp;` without saying what
/// they are, and a parser drops what it doesn't know.
///
/// XML's own five names stay. In literal sections and attributes the number means the same as the
/// name.
/// - Complexity: O(bytes); a text without such names is not copied.
func numberedEntities(_ text: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  var start = 0
  var index = 0
  while index < text.count {
    if text[index] == UInt8(ascii: "&"), index + 1 < text.count, text[index + 1] | 0x20 >= 0x61,
      let (scalar, end) = WireText.entity(in: text, at: index), scalar.value > 0x3E
    {
      result += text[start..<index]
      result += Array("&#\(scalar.value);".utf8)
      start = end
      index = end
    } else {
      index += 1
    }
  }
  return start == 0 ? text : result + text[start...]
}

/// A file's text as UTF-8 with U+FFFD for what breaks it, where it is UTF-8 but for a few bytes:
/// cut off inside a character, or damaged. nil where it is valid, or another encoding.
func mostlyUTF8(_ file: FileText) -> [UInt8]? {
  guard file.encoding == .windows1252 else { return nil }
  var whole = 0
  var broken = 0
  var index = 0
  let bytes = file.bytes
  while index < bytes.count {
    let length = bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    if length == 1 {
      index += 1
      continue
    }
    let rest = bytes[index + 1..<min(bytes.count, index + length)]
    if rest.count < length - 1, rest.allSatisfy({ $0 & 0xC0 == 0x80 }) { break }
    if bytes[index] >= 0xC2, bytes[index] < 0xF5, rest.count == length - 1,
      rest.allSatisfy({ $0 & 0xC0 == 0x80 })
    {
      whole += 1
      index += length
    } else {
      broken += 1
      index += 1
    }
  }
  return whole > broken || broken == 0 ? Array(String(decoding: bytes, as: UTF8.self).utf8) : nil
}
