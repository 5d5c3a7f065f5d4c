/// A text as valid UTF-8, and what it was before.
package struct DecodedText: Equatable, Sendable {
  package enum Encoding: Sendable {
    case utf8, utf16LE, utf16BE, windows1252
  }

  /// Valid UTF-8 without a byte order mark.
  package var bytes: [UInt8]
  package var encoding: Encoding
  package var hadBOM = false
  /// How many bytes of a text that is UTF-8 otherwise are not, and were read as Windows-1252.
  package var strayBytes = 0
  /// Whether the bytes are hardly a text: control bytes near the start, or a known binary format.
  package var looksBinary = false
}

/// Finds a text's encoding and converts it.
///
/// A byte order mark decides; without one, UTF-16 shows by its zero bytes, and valid UTF-8 is kept. A text with more
/// whole characters of several bytes than bytes that break UTF-8 is UTF-8 in which those bytes alone are
/// Windows-1252, as in files put together from several sources; all else is Windows-1252 throughout, whose five
/// undefined bytes become U+FFFD. Half a surrogate pair, a last odd byte, and bytes that break UTF-8 behind its own
/// mark become U+FFFD too.
/// - Complexity: O(bytes); valid UTF-8 is not copied unless a mark is removed.
package func decodeText(_ bytes: [UInt8]) -> DecodedText {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
    let rest = Array(bytes[3...])
    let valid = isValidUTF8(rest) ? rest : Array(String(decoding: rest, as: UTF8.self).utf8)
    return DecodedText(
      bytes: valid, encoding: .utf8, hadBOM: true, looksBinary: looksBinary(valid))
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return decodeUTF16(bytes[2...], isLittle: bytes[0] == 0xFF, hadBOM: true)
  }
  if !hasBinarySignature(bytes), let isLittle = evidentUTF16(bytes) {
    return decodeUTF16(bytes[...], isLittle: isLittle, hadBOM: false)
  }
  if isValidUTF8(bytes) {
    return DecodedText(bytes: bytes, encoding: .utf8, looksBinary: looksBinary(bytes))
  }
  return decodeWindows1252(bytes)
}

/// Reads bytes that aren't all UTF-8, as `decodeText` says.
package func decodeWindows1252(_ bytes: [UInt8]) -> DecodedText {
  let strays = strayBytes(bytes)
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 8)
  var index = 0
  while index < bytes.count {
    let isASCII = bytes[index] < 0x80
    let length = strays.areFew ? wellFormedLength(bytes.span, at: index) : isASCII ? 1 : 0
    if length == 0 {
      let byte = bytes[index]
      appendScalar(byte >= 0xA0 ? UInt32(byte) : windows1252[Int(byte) - 0x80], to: &text)
      index += 1
    } else {
      for _ in 0..<length {
        text.append(bytes[index])
        index += 1
      }
    }
  }
  return DecodedText(
    bytes: text, encoding: strays.areFew ? .utf8 : .windows1252,
    strayBytes: strays.areFew ? strays.count : 0, looksBinary: looksBinary(bytes))
}

/// How many bytes belong to no well-formed character, and whether more characters of several bytes are well-formed.
private func strayBytes(_ bytes: [UInt8]) -> (count: Int, areFew: Bool) {
  var strays = 0
  var characters = 0
  var index = 0
  while index < bytes.count {
    let length = wellFormedLength(bytes.span, at: index)
    if length == 0 { strays += 1 }
    if length > 1 { characters += 1 }
    index += max(1, length)
  }
  return (strays, characters > strays)
}

private func decodeUTF16(_ bytes: ArraySlice<UInt8>, isLittle: Bool, hadBOM: Bool) -> DecodedText {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  var high: UInt32 = 0
  while index + 1 < bytes.endIndex {
    let first = UInt32(bytes[index])
    let second = UInt32(bytes[index + 1])
    let unit = isLittle ? second << 8 | first : first << 8 | second
    index += 2
    if high != 0, 0xDC00...0xDFFF ~= unit {
      appendScalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), to: &text)
      high = 0
      continue
    }
    if high != 0 { appendScalar(0xFFFD, to: &text) }
    high = 0xD800...0xDBFF ~= unit ? unit : 0
    if high == 0 { appendScalar(0xDC00...0xDFFF ~= unit ? 0xFFFD : unit, to: &text) }
  }
  if high != 0 { appendScalar(0xFFFD, to: &text) }
  if index < bytes.endIndex { appendScalar(0xFFFD, to: &text) }
  return DecodedText(
    bytes: text, encoding: isLittle ? .utf16LE : .utf16BE, hadBOM: hadBOM,
    looksBinary: looksBinary(text))
}

/// Appends a scalar, which is no surrogate, in UTF-8.
private func appendScalar(_ scalar: UInt32, to text: inout [UInt8]) {
  switch scalar {
  case 0..<0x80:
    text.append(UInt8(scalar))
  case 0x80..<0x800:
    text.append(UInt8(0xC0 | scalar >> 6))
    text.append(UInt8(0x80 | scalar & 0x3F))
  case 0x800..<0x10000:
    text.append(UInt8(0xE0 | scalar >> 12))
    text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    text.append(UInt8(0x80 | scalar & 0x3F))
  default:
    text.append(UInt8(0xF0 | scalar >> 18 & 0x07))
    text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    text.append(UInt8(0x80 | scalar & 0x3F))
  }
}

/// The scalars of 0x80...0x9F. Source: the Unicode Consortium's mapping table CP1252.TXT.
private let windows1252: [UInt32] = [
  0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
]
