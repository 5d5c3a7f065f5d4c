import Bytes

/// Where and when a story was filed, at the beginning of its first paragraph: `SKARSUND, March 8
/// (Reuters) —`.
package struct Dateline: Equatable, Sendable {
  /// The place as written, with its region: `RAMALLAH, West Bank`.
  package var place: String
  /// The day as written: `March 8`, `Jan. 5, 2019`.
  package var day: String?
  /// The agency's name, which stands in brackets.
  package var agency: String?
  /// The characters of the paragraph that the dateline takes, with its dash.
  package var range: Range<Int>

  /// Longer beginnings are sentences.
  private static let mostBytes = 90

  /// Reads the beginning of a paragraph; nil where it has no dateline.
  ///
  /// A dateline ends in a dash. Its place is in capitals, or an agency follows it in brackets;
  /// before the agency a day may stand. In a paragraph all in capitals only an agency tells a
  /// dateline.
  /// - Complexity: O(1): no more than the first 200 bytes are read.
  package init?(_ paragraph: String) {
    guard Self.mayHaveDash(paragraph.utf8Span.span) else { return nil }
    let head = String(paragraph.prefix(200))
    guard let dash = Self.dash(in: head) else { return nil }
    var before =
      head[..<dash.lowerBound].utf8.count <= Self.mostBytes ? head[..<dash.lowerBound] : ""
    if before.last == "." { before.removeLast() }
    before = before.trimmed
    if before.last == ")", let open = before.lastIndex(of: "(") {
      let name = before[before.index(after: open)...].dropLast()
      guard !name.isEmpty, name.utf8.count <= 30, !name.contains(where: \.isNumber) else {
        return nil
      }
      agency = String(name)
      before = before[..<open].trimmed
    }
    let parts = before.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    guard let first = parts.first, Self.isPlace(first, isSure: agency != nil) else { return nil }
    var places = [first]
    var days: [Substring] = []
    for part in parts.dropFirst() {
      if days.isEmpty, !Self.beginsDay(part) {
        guard Self.isPlace(part, isSure: true), places.count < 3 else { return nil }
        places.append(part)
      } else {
        days.append(part)
      }
    }
    guard days.count <= 3 else { return nil }
    let after = head[dash.upperBound...]
    guard agency != nil || after.contains(where: \.isLowercase) else { return nil }
    place = places.joined(separator: ", ")
    day = days.isEmpty ? nil : days.joined(separator: ", ")
    range = 0..<head.distance(from: head.startIndex, to: dash.upperBound)
  }

  /// The date, where the day is written with its year.
  package var date: NewsDate? { day.flatMap { NewsDate(parsing: $0) } }

  /// Whether a dash may stand near enough to the beginning.
  private static func mayHaveDash(_ text: Span<UInt8>) -> Bool {
    let near = min(text.count, mostBytes + 1)
    // The other dashes begin with 0xE2.
    return text.firstPlace(in: 0..<near) { $0.equals(UInt8(ascii: "-")) | $0.equals(0xE2) } < near
  }

  /// The first dash that stands alone, or ends what is before it as in `(EFE).-`.
  private static func dash(in text: String) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "-" || text[index] == "–" || text[index] == "—" {
        var end = text.index(after: index)
        while end < text.endIndex, text[end] == "-" { end = text.index(after: end) }
        let before = index > text.startIndex ? text[text.index(before: index)] : " "
        let isOpen = before.isWhitespace || before == "." || before == ")" || text[index] != "-"
        if isOpen, end < text.endIndex { return index..<end }
      }
      index = text.index(after: index)
    }
    return nil
  }

  /// One to four words that a place's name may be.
  private static func isPlace(_ text: Substring, isSure: Bool) -> Bool {
    let words = text.split(separator: " ")
    guard words.count >= 1, words.count <= 4, text.utf8.count <= 40 else { return false }
    guard !text.contains(where: { $0.isNumber || ":;!?\"“”".contains($0) }) else { return false }
    guard text.count(where: \.isLetter) >= 2 else { return false }
    if isSure {
      return words.allSatisfy { word in
        word.first?.isUppercase ?? false || word == word.lowercased() && word.count <= 3
      } && words[0].first?.isUppercase ?? false
    }
    return !text.contains(where: \.isLowercase) && (text.first?.isUppercase ?? false)
  }

  /// Whether a part begins with a month, a weekday or a number.
  private static func beginsDay(_ text: Substring) -> Bool {
    if text.first?.isNumber ?? false { return true }
    guard text.contains(where: \.isNumber) || text.split(separator: " ").count == 1 else {
      return false
    }
    return DateWords.isDateWord(text.prefix { $0.isLetter }.lowercased())
  }
}

extension Substring {
  /// Without white space at its ends.
  fileprivate var trimmed: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
