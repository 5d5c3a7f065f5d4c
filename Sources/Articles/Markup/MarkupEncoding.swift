/// The encoding that an XML declaration at the start of a file names; nil for none.
func xmlEncoding(_ bytes: [UInt8]) -> String? {
  let start = asciiText(bytes, first: 256)
  guard start.hasPrefix("<?xml"), let end = start.firstRange(of: "?>") else { return nil }
  return value(after: "encoding", in: start[..<end.lowerBound])
}

/// The encoding that a page's `meta` elements or its XML declaration name, in lower case; nil for none.
///
/// A page that says Latin-1 or ASCII means Windows-1252. Source: the WHATWG's Encoding Standard, labels of
/// windows-1252.
func htmlEncoding(_ bytes: [UInt8]) -> String? {
  let start = asciiText(bytes, first: 16_384).lowercased()
  var rest = start[...]
  var name: String?
  while name == nil, let meta = rest.firstRange(of: "<meta") {
    rest = rest[meta.upperBound...]
    name = value(after: "charset", in: rest.prefix { $0 != ">" })
  }
  guard let name = name ?? xmlEncoding(bytes)?.lowercased() else { return nil }
  let isWindows1252 = ["iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"]
    .contains(name)
  return isWindows1252 ? "windows-1252" : name
}

/// The name of the outermost element of a text that begins like XML or HTML, without its prefix, as it is written; nil
/// for another text. `html` where a document type says so.
///
/// - Complexity: O(bytes before the element), at most 16 KB.
func rootElementName(_ text: [UInt8]) -> String? {
  guard let first = text.first(where: { !isBlank($0) && $0 != 0 }), first == UInt8(ascii: "<")
  else {
    return nil
  }
  let start = asciiText(text, first: 16_384)
  var rest = start[...].drop { $0.isWhitespace }
  while rest.first == "<" {
    if rest.hasPrefix("<!--") {
      guard let end = rest.firstRange(of: "-->") else { return nil }
      rest = rest[end.upperBound...]
    } else if rest.hasPrefix("<?") {
      guard let end = rest.firstRange(of: "?>") else { return nil }
      rest = rest[end.upperBound...]
    } else if rest.hasPrefix("<!") {
      let type = rest.dropFirst(2).prefix(40).lowercased()
      if type.hasPrefix("doctype html") { return "html" }
      // A document type may hold declarations in brackets.
      guard let end = rest.firstIndex(where: { $0 == ">" || $0 == "[" }) else { return nil }
      if rest[end] == "[" {
        guard let close = rest.firstRange(of: "]>") ?? rest.firstRange(of: "] >") else {
          return nil
        }
        rest = rest[close.upperBound...]
      } else {
        rest = rest[rest.index(after: end)...]
      }
    } else {
      let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
      guard let first = name.first, first.isLetter || first == "_" else { return nil }
      return name.split(separator: ":").last.map(String.init)
    }
    rest = rest.drop { $0.isWhitespace }
  }
  return nil
}

/// The first bytes as text, with a space for each that isn't ASCII and none for a zero byte, so that UTF-16 reads too.
private func asciiText(_ bytes: [UInt8], first count: Int) -> String {
  var ascii: [UInt8] = []
  for byte in bytes.prefix(count) where byte != 0 { ascii.append(byte < 0x80 ? byte : 0x20) }
  return String(decoding: ascii, as: UTF8.self)
}

/// What follows `name=`, quoted or not.
private func value(after name: String, in text: Substring) -> String? {
  guard let found = text.firstRange(of: name) else { return nil }
  var rest = text[found.upperBound...].drop { $0 == " " }
  guard rest.first == "=" else { return nil }
  rest = rest.dropFirst().drop { $0 == " " || $0 == "\"" || $0 == "'" }
  let value = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
  return value.isEmpty ? nil : String(value)
}
