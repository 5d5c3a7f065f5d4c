/// A line below a story that says who its author is: `Ann Reed is a political reporter for the
/// Post.`
enum AuthorNote {
  private static let verbs: Set<String> = ["is", "was", "are", "writes", "covers", "reports"]
  private static let kinds: Set<String> = [
    "reporter", "correspondent", "columnist", "journalist", "editor", "writer", "freelancer",
    "reporters", "correspondents", "contributor", "producer",
  ]
  private static let places: Set<String> = [
    "for", "at", "with", "based", "covering", "in", "who", "on", "and",
  ]

  /// Whether a line begins with a name of two or three words, an article and what journalists are
  /// called.
  ///
  /// - Parameters:
  ///   - range: one of the last lines of a story; elsewhere such a sentence may speak of anyone.
  static func isNote(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 300, range.count >= 20, isUpper(text[range.lowerBound]) else {
      return false
    }
    // Few lines have two capitals at their beginning; only their words are looked at.
    var second = range.lowerBound
    while second < range.upperBound, !isBlank(text[second]) { second += 1 }
    guard isCapitalAfterSpace(text, second, range.upperBound) else { return false }
    guard let verb = firstLowerWord(text, range.prefix(160)), verb.number >= 2, verb.number <= 3,
      verbs.contains(string(text, verb.word))
    else { return false }
    let words = pageWords(text, range.prefix(160))
    let rest = words.dropFirst(verb.number).prefix(9).map { string(text, $0) }
    guard rest.count >= 4, let kind = rest.dropFirst().firstIndex(where: { kinds.contains($0) })
    else { return false }
    guard
      rest[1] == "a" || rest[1] == "an" || rest[1] == "the" || rest[1].first?.isUppercase ?? false
    else { return false }
    return kind + 1 < rest.count && places.contains(rest[kind + 1])
  }

  /// The first of the first four words that begins with a small letter, and how many stand before it.
  private static func firstLowerWord(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> (word: Range<Int>, number: Int)? {
    var number = 0
    var index = range.lowerBound
    while index < range.upperBound, number < 4 {
      let start = index
      while index < range.upperBound, !isBlank(text[index]) { index += 1 }
      if start < index {
        if isLowerWord(text, start..<index) { return (start..<index, number) }
        number += 1
      }
      index += 1
    }
    return nil
  }

  /// A word without the comma behind it.
  private static func string(_ text: Span<UInt8>, _ word: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in word where text[index] != UInt8(ascii: ",") { bytes.append(text[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
