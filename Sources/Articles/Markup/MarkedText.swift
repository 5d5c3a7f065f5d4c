import Bytes

/// Text out of a field that may hold a piece of a page: markup is taken off, its blocks are paragraphs, and entities
/// are characters.
///
/// A text counts as a piece of a page where it has an element that pages are made of, closed or empty: `1 < 2` and
/// `<unclear>` stay as they are.
/// - Complexity: O(bytes); a text without `<` and `&` is returned as it is.
func readableText(_ text: String) -> String {
  if text.hasByte(UInt8(ascii: "<")), isMarked(Array(text.utf8)) {
    return MarkupText.paragraphs(fragment: text).map(decodingEntities).joined(separator: "\n\n")
  }
  return decodingEntities(text)
}

private let elements: Set<String> = [
  "a", "b", "blockquote", "br", "div", "em", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
  "i",
  "img", "li", "ol", "p", "section", "span", "strong", "table", "ul",
]

/// Elements that are never closed, or often not.
private let loose: Set<String> = ["br", "hr", "img", "p"]

/// Whether an element's end, or one of those that need none, stands in the text.
private func isMarked(_ bytes: [UInt8]) -> Bool {
  var index = 0
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "<") else {
      index += 1
      continue
    }
    index += 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let start = index
    while index < bytes.count, index - start < 12, isLetterOrDigit(bytes[index]) { index += 1 }
    guard index > start, index < bytes.count else { continue }
    let isNameWhole = [UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "/"), 0x0A].contains(
      bytes[index])
    guard isNameWhole else { continue }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    if isEnd ? elements.contains(name) : loose.contains(name) { return true }
  }
  return false
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20
}
