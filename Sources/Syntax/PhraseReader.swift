/// Cuts the text of a phrase into its parts.
///
/// A `?` at the end of a part is the question mark of a copied sentence and no wildcard.
struct PhraseReader {
  private(set) var parts: [PhrasePart] = []
  /// Whether a part has a letter, a digit or alternatives.
  private(set) var hasWord = false
  /// Whether one of the alternatives is empty, as in `(a|)`.
  private(set) var lacksAlternative = false
  private let bytes: [UInt8]
  private var offset = 0

  /// Grammar: phrase-text
  init(_ content: String) {
    bytes = Array(content.utf8)
    while offset < bytes.count {
      let space = Characters.spaceLength(bytes, offset)
      if space > 0 {
        offset += space
      } else if !readAlternatives() {
        readText()
      }
    }
  }

  /// `(a|b)`; brackets without `|` are punctuation.
  ///
  /// Grammar: alternatives
  private mutating func readAlternatives() -> Bool {
    guard bytes[offset] == UInt8(ascii: "(") else { return false }
    var bars: [Int] = []
    var end = offset + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: ")") {
      if bytes[end] == UInt8(ascii: "(") { return false }
      if bytes[end] == UInt8(ascii: "|") { bars.append(end) }
      end += 1
    }
    guard end < bytes.count, !bars.isEmpty else { return false }
    var start = offset + 1
    var alternatives: [String] = []
    for bar in bars + [end] {
      let range = trimmed(start..<bar)
      if !Characters.hasWord(bytes, range) { lacksAlternative = true }
      alternatives.append(String(decoding: bytes[range], as: UTF8.self))
      start = bar + 1
    }
    parts.append(.alternatives(alternatives))
    hasWord = true
    offset = end + 1
    return true
  }

  private func trimmed(_ range: SourceRange) -> SourceRange {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] &- 0x09 < 5 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] &- 0x09 < 5 { end -= 1 }
    return start..<end
  }

  /// Grammar: phrase-part
  private mutating func readText() {
    let start = offset
    while offset < bytes.count, Characters.spaceLength(bytes, offset) == 0 { offset += 1 }
    var end = offset
    while end > start, bytes[end - 1] == UInt8(ascii: "?") { end -= 1 }
    let part = bytes[start..<end]
    let word = Characters.hasWord(bytes, start..<end)
    if !part.isEmpty, part.allSatisfy({ $0 == UInt8(ascii: "*") }) {
      parts.append(.anyWord)
    } else if word, part.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
      parts.append(.pattern(String(decoding: part, as: UTF8.self)))
    } else {
      parts.append(.text(String(decoding: bytes[start..<offset], as: UTF8.self)))
    }
    if word { hasWord = true }
  }
}
