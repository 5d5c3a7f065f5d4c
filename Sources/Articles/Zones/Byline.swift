/// Who wrote an article, out of words such as `By Jane Doe and John Roe, Political Correspondents`.
package struct Byline: Equatable {
  /// The names, in order, without titles and agencies.
  package var authors: [String] = []

  /// Reads what a field for authors holds; a leading `By` is not part of it.
  ///
  /// Names are parted by `and`, `&`, `;` and by commas. What follows a comma is no author where it
  /// is a title (`Technology Correspondent`), a single word, or all in capitals where the first
  /// name is not (`USA TODAY`). `Doe, Jane` stays as it is. Addresses, and sentences that follow
  /// the names, are left out.
  package init(field: String) {
    if Self.isPlainName(field) {
      authors = [field]
      return
    }
    var words = field.onOneLine.split(separator: " ")
    if words.count > 1, words[0].lowercased() == "by" { words.removeFirst() }
    words = Self.beforeSentence(words)
    let names = Self.parts(words)
    guard let first = names.first else { return }
    if names.count == 2, names[1].followsComma, !first.text.contains(" "),
      !names[1].text.contains(" ")
    {
      authors = [first.text + ", " + names[1].text]
      return
    }
    authors = [first.text]
    for name in names.dropFirst() where Self.isName(name, after: first.text) {
      authors.append(name.text)
    }
  }

  /// Whether a text is one name without doubt, as most are: words of ASCII letters, each with a capital.
  private static func isPlainName(_ text: String) -> Bool {
    var isStart = true
    for byte in text.utf8 {
      if isStart {
        guard isUpper(byte) else { return false }
        isStart = false
      } else if byte == 0x20 {
        isStart = true
      } else if !isLetter(byte) {
        return false
      }
    }
    return !isStart && !text.hasPrefix("By ") && !text.hasPrefix("BY ")
  }

  /// Reads a line of running text as a byline; nil where it is none: it begins with `By` and a
  /// capitalised name, and is short and no sentence.
  package init?(line: String) {
    let text = line.onOneLine
    guard text.hasPrefix("By ") || text.hasPrefix("BY "), !text.hasSuffix("."),
      text.utf8.count <= 120
    else { return nil }
    let words = text.split(separator: " ").dropFirst()
    let name = words.prefix { word in
      guard let first = word.unicodeScalars.first else { return false }
      return first.properties.isUppercase && !word.contains { $0.isNumber }
    }
    guard name.count >= 2, words.count <= 14 else { return nil }
    if let next = words.dropFirst(name.count).first, next != "and", next != "&",
      !name.contains(where: { $0.hasSuffix(",") })
    {
      return nil
    }
    self.init(field: text)
  }

  /// The words up to the first that ends in a full stop and is no initial or short title, without
  /// it, and before the first that is in lower case and no part of names.
  private static func beforeSentence(_ words: [Substring]) -> [Substring] {
    var result: [Substring] = []
    for word in words {
      let isLower = word.unicodeScalars.first?.properties.isLowercase ?? false
      if isLower, !result.isEmpty, !particles.contains(String(word)),
        !word.contains(where: { $0 == "@" || $0 == "'" || $0 == "’" })
      {
        return result
      }
      if word.hasSuffix("."), word.utf8.count > 4, !word.dropLast().contains("."),
        !titles.contains(word.lowercased())
      {
        return result + [word.dropLast()]
      }
      result.append(word)
    }
    return result
  }

  private static let titles: Set<String> = ["capt.", "prof."]

  private static let particles: Set<String> = [
    "and", "&", "de", "da", "di", "do", "dos", "du", "del", "della", "der", "den", "ten", "ter",
    "van",
    "von", "zu", "la", "le", "los", "las", "el", "al", "bin", "ibn", "ben", "bint", "abu", "y", "e",
    "af", "av", "san", "st.", "ap",
  ]

  private struct Part {
    var text: String
    var followsComma: Bool
  }

  private static func parts(_ words: [Substring]) -> [Part] {
    var parts: [Part] = []
    var name: [Substring] = []
    var followsComma = false
    for word in words {
      if word == "and" || word == "&" {
        if !name.isEmpty {
          parts.append(Part(text: name.joined(separator: " "), followsComma: followsComma))
        }
        name = []
        followsComma = false
        continue
      }
      var pieces = word.split(omittingEmptySubsequences: false) { $0 == "," || $0 == ";" }[...]
      while let piece = pieces.popFirst() {
        if !piece.isEmpty { name.append(piece) }
        if !pieces.isEmpty, !name.isEmpty {
          parts.append(Part(text: name.joined(separator: " "), followsComma: followsComma))
          name = []
          followsComma = true
        }
      }
    }
    if !name.isEmpty {
      parts.append(Part(text: name.joined(separator: " "), followsComma: followsComma))
    }
    return parts
  }

  private static func isName(_ part: Part, after first: String) -> Bool {
    let words = part.text.split(separator: " ")
    if words.contains(where: { titleWords.contains($0.lowercased()) }) { return false }
    if part.text.contains(where: { $0.isNumber || $0 == "@" }) { return false }
    guard part.followsComma else { return true }
    if part.text == part.text.uppercased(), first != first.uppercased() { return false }
    return words.count >= 2
  }

  private static let titleWords: Set<String> = [
    "correspondent", "correspondents", "reporter", "reporters", "editor", "editors", "writer",
    "writers", "staff", "columnist", "contributor", "producer", "press", "news", "newspaper",
    "view",
    "analyst", "published", "author",
  ]
}
