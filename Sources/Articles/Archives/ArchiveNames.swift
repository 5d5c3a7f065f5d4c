import Bytes
import CXML

/// The name of an entry as a path inside its archive.
struct EntryPath: Equatable {
  /// Without a leading slash or drive, and without `.` and `..`; empty for a name of nothing else.
  var path: String
  /// Whether the name as it is written would lead out of the folder it is unpacked in.
  var leadsOut: Bool

  /// - Parameter name: an entry's name; a backslash parts folders only where no slash does, as in
  ///   archives that Windows programs made against the rule.
  init(_ name: String) {
    let separator: Character = name.contains("/") ? "/" : "\\"
    var parts = name.split(separator: separator)[...]
    leadsOut = name.first == separator
    if let drive = parts.first, drive.utf8.count == 2, drive.utf8.last == UInt8(ascii: ":") {
      leadsOut = true
      parts.removeFirst()
    }
    leadsOut = leadsOut || parts.contains("..")
    path = parts.filter { $0 != "." && $0 != ".." }.joined(separator: "/")
  }
}

/// The name that an archive gives in `bytes`, whose encoding it rarely tells.
///
/// UTF-8 where it is valid; else Shift_JIS where two of its letters stand side by side; else what
/// the archivers of Western systems write: code page 437 in zip, Windows-1252 in the others.
/// Source: APPNOTE.TXT 6.3.10, appendix D.
func entryName(_ bytes: [UInt8], in kind: ArchiveKind) -> String {
  if isValidUTF8(bytes) { return String(decoding: bytes, as: UTF8.self) }
  if let name = shiftJISName(bytes) { return name }
  if kind == .zip {
    var name = String.UnicodeScalarView()
    for byte in bytes {
      name.append(byte < 0x80 ? Unicode.Scalar(byte) : codePage437[Int(byte) - 0x80])
    }
    return String(name)
  }
  return String(decoding: decodeText(bytes).bytes, as: UTF8.self)
}

/// The bytes read as Shift_JIS; nil where they aren't, or where no two letters of two bytes follow
/// one another, as in accented Western names that happen to be valid.
private func shiftJISName(_ bytes: [UInt8]) -> String? {
  var pairs = 0
  var mostPairs = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if 0x81...0x9F ~= byte || 0xE0...0xEF ~= byte {
      guard index + 1 < bytes.count, 0x40...0xFC ~= bytes[index + 1] else { return nil }
      pairs += 1
      mostPairs = max(mostPairs, pairs)
      index += 2
    } else {
      pairs = 0
      index += 1
    }
  }
  guard mostPairs >= 2, let name = converted(bytes, from: "SHIFT_JIS") else { return nil }
  let isJapanese = name.unicodeScalars.allSatisfy { scalar in
    scalar.isASCII || 0x3000...0x30FF ~= scalar.value || 0x4E00...0x9FFF ~= scalar.value
      || 0xFF01...0xFF9F ~= scalar.value
  }
  return isJapanese ? name : nil
}

/// The bytes in UTF-8; nil where they aren't in the encoding, or where the system doesn't know it.
private func converted(_ bytes: [UInt8], from encoding: String) -> String? {
  guard let handler = xmlFindCharEncodingHandler(encoding) else { return nil }
  defer { xmlCharEncCloseFunc(handler) }
  guard let input = xmlBufferCreate(), let output = xmlBufferCreate() else { return nil }
  defer {
    xmlBufferFree(input)
    xmlBufferFree(output)
  }
  guard let length = Int32(exactly: bytes.count), xmlBufferAdd(input, bytes, length) == 0,
    xmlCharEncInFunc(handler, output, input) >= 0, xmlBufferLength(input) == 0,
    let content = xmlBufferContent(output)
  else { return nil }
  let text = UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output)))
  return String(decoding: text, as: UTF8.self)
}

/// The upper half of IBM's code page 437. Source: the Unicode Consortium's mapping table CP437.TXT.
private let codePage437 = Array(
  ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
    + "╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
