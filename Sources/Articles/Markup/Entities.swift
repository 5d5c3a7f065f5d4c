import Bytes
import CXML

/// Text in which the entities that markup left behind are characters: `&amp;`, `&#8217;`, `&#x2019;`, `&eacute;`.
///
/// Only what ends in a semicolon and names a character of HTML 4 is one, so that `AT&T;` and `a && b` stay. What was
/// escaped twice (`&amp;#8217;`) is read twice; never more.
/// - Complexity: O(bytes); a text without `&` is returned as it is.
func decodingEntities(_ text: String) -> String {
  guard text.hasByte(ampersand) else { return text }
  let once = decodedOnce(Array(text.utf8))
  let twice = once.contains(ampersand) ? decodedOnce(once) : once
  return String(decoding: twice, as: UTF8.self)
}

private let ampersand = UInt8(ascii: "&")
/// The longest name is `thetasym`; `#x10FFFF` and a few zeros before a number fit too.
private let mostBytes = 12

private func decodedOnce(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let place = bytes.span.firstPlace(of: ampersand, in: index..<bytes.count)
    result.append(contentsOf: bytes[index..<place])
    guard place < bytes.count else { break }
    if let (scalar, end) = entity(bytes, from: place + 1) {
      result.append(contentsOf: String(scalar).utf8)
      index = end
    } else {
      result.append(ampersand)
      index = place + 1
    }
  }
  return result
}

/// The character that the name from `start` to a semicolon stands for, and where the semicolon ends.
private func entity(_ bytes: [UInt8], from start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
  let limit = min(bytes.count, start + mostBytes)
  guard let semicolon = (start..<limit).first(where: { bytes[$0] == UInt8(ascii: ";") }) else {
    return nil
  }
  let name = String(decoding: bytes[start..<semicolon], as: UTF8.self)
  guard let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named(name) else {
    return nil
  }
  return (scalar, semicolon + 1)
}

/// A character by its number; one of the C1 controls means the character that Windows-1252 has in its place.
///
/// Source: the HTML Living Standard, numeric character reference end state.
private func numbered(_ digits: Substring) -> Unicode.Scalar? {
  let isHex = digits.first == "x" || digits.first == "X"
  let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
  guard let number, number >= 0x20 || number == 0x09 || number == 0x0A else { return nil }
  guard 0x80...0x9F ~= number else { return Unicode.Scalar(number) }
  return String(decoding: FileText([UInt8(number)]).text, as: UTF8.self).unicodeScalars.first
}

private func named(_ name: String) -> Unicode.Scalar? {
  // HTML 4 has no name for the apostrophe; XML has.
  if name == "apos" { return "'" }
  guard let first = name.utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return nil }
  return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
}
