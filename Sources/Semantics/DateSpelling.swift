import Bytes
import Syntax

/// Dates that a query writes otherwise than `2024`, `2024-01` or `2024-01-15`, and what they are.
struct DateSpelling {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let units = ["day": "d", "week": "w", "month": "m", "year": "y"]

  private let text: [UInt8]

  /// - Parameter text: the whole statement: `March 2024` without quotes goes on after the value.
  init(_ text: [UInt8]) { self.text = text }

  func errors(_ match: MetadataMatch) -> [Diagnostic] {
    switch match {
    case .any, .last: []
    case .value(let value, let quoted): error(value, isAlone: !quoted)
    case .comparison(_, let value): error(value, isAlone: true)
    case .range(let lower, let upper, _, _):
      error(lower, isAlone: false) + error(upper, isAlone: false)
    case .anyOf(let parts):
      parts.flatMap { part in
        if case .value(let value, _) = part { error(value, isAlone: false) } else { errors(part) }
      }
    }
  }

  private func error(_ value: Located<String>, isAlone: Bool) -> [Diagnostic] {
    guard PartialDate(parsing: value.value) == nil else { return [] }
    let words = isAlone ? self.words(from: value.range.lowerBound) : []
    if value.value == "last" { return [badLast(value, words)] }
    for count in stride(from: min(3, words.count), through: 1, by: -1) {
      let texts = words[..<count].map(\.value)
      if let meant = meant(texts) {
        let range = value.range.lowerBound..<words[count - 1].range.upperBound
        return [bad(range, texts.joined(separator: " "), meant)]
      }
    }
    let finding = bad(value.range, value.value, meant(Self.words(value.value)))
    return [finding.nearest == nil ? eitherDay(value) ?? finding : finding]
  }

  /// `08/03/2024`, which is one day in London and another in New York.
  private func eitherDay(_ value: Located<String>) -> Diagnostic? {
    let parts = value.value.split { $0 == "/" || $0 == "-" }.compactMap { number(String($0)) }
    guard parts.count == 3, let british = written([parts[2], parts[1], parts[0]]),
      let american = written([parts[2], parts[0], parts[1]])
    else { return nil }
    return Diagnostic(.badDate, value.range, [value.value, british, american])
  }

  private func bad(_ range: SourceRange, _ written: String, _ meant: String?) -> Diagnostic {
    Diagnostic(.badDate, range, [written], nearest: meant)
  }

  /// `last week`, and a `last` with nothing that it could count after it.
  private func badLast(_ value: Located<String>, _ words: [Located<String>]) -> Diagnostic {
    guard words.count > 1, let unit = Self.units[words[1].value.lowercased()] else {
      let end = words.count == 3 ? words[2].range.upperBound : value.range.upperBound
      let whole = value.range.lowerBound..<end
      return Diagnostic(.badRange, whole, [String(decoding: text[whole], as: UTF8.self)])
    }
    let range = value.range.lowerBound..<words[1].range.upperBound
    return Diagnostic(
      .badRange, range, ["last \(words[1].value)"], nearest: "last 1 \(unit)")
  }

  /// The words from an offset to the next bracket, `|` or quotation, at most three.
  private func words(from start: Int) -> [Located<String>] {
    var words: [Located<String>] = []
    var offset = start
    while offset < text.count, words.count < 3 {
      var end = offset
      while end < text.count, !" \t\n()|\"".utf8.contains(text[end]) { end += 1 }
      guard end > offset else { break }
      words.append(Located(String(decoding: text[offset..<end], as: UTF8.self), offset..<end))
      guard end < text.count, text[end] == 0x20 else { break }
      offset = end + 1
    }
    return words
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").prefix(4).map(String.init)
  }

  private func meant(_ words: [String]) -> String? {
    switch words.count {
    case 1: numeric(words[0])
    case 2: month(words[0]).flatMap { month in date(words[1], month, nil) }
    case 3:
      if let month = month(words[0]) {
        date(words[2], month, words[1])
      } else {
        month(words[1]).flatMap { date(words[2], $0, words[0]) }
      }
    default: nil
    }
  }

  /// The number of an English month, or of its first three letters.
  private func month(_ word: String) -> Int? {
    let word = word.lowercased()
    let letters = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard letters.utf8.count >= 3 else { return nil }
    return Self.months.firstIndex { $0 == letters || $0.prefix(3) == letters }.map { $0 + 1 }
  }

  private func date(_ year: String, _ month: Int, _ day: String?) -> String? {
    guard year.utf8.count == 4, let year = number(year) else { return nil }
    guard let day else { return written([year, month]) }
    let digits = day.prefix { $0.isASCII && $0.isNumber }
    guard
      ["", ",", "st", "nd", "rd", "th", "st,", "nd,", "rd,", "th,", "."]
        .contains(day.dropFirst(digits.count)), let day = number(String(digits))
    else { return nil }
    return written([year, month, day])
  }

  /// `2024/03/05`, `5.3.2024`, `25/12/2024`, `2024-01..2024-02`, `2023-2024`, `today`; nil for
  /// `05/03/2024`, which is two days.
  private func numeric(_ word: String) -> String? {
    switch word.lowercased() {
    case "today": return "last 1 d"
    case "yesterday": return "last 2 d"
    default: break
    }
    if let dots = range(of: "..", in: word) { return dots }
    let separator: Character? = ["/", ".", "-"].first { word.contains($0) }
    guard let separator else { return nil }
    let texts = word.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    let parts = texts.compactMap(number)
    guard parts.count == texts.count, (2...3).contains(parts.count) else { return nil }
    if texts[0].utf8.count == 4 {
      if texts.count == 2, texts[1].utf8.count == 4 {
        return parts[0] <= parts[1] ? "[\(texts[0]), \(texts[1])]" : nil
      }
      return written(parts)
    }
    guard texts[parts.count - 1].utf8.count == 4 else { return nil }
    if parts.count == 2 { return written([parts[1], parts[0]]) }
    if separator == "." || parts[0] > 12 || parts[0] == parts[1] {
      return written([parts[2], parts[1], parts[0]])
    }
    return parts[1] > 12 ? written([parts[2], parts[0], parts[1]]) : nil
  }

  private func range(of mark: String, in word: String) -> String? {
    let bytes = Array(word.utf8)
    guard let at = bytes.indices.first(where: { bytes[$0...].starts(with: mark.utf8) }) else {
      return nil
    }
    let from = String(decoding: bytes[..<at], as: UTF8.self)
    let to = String(decoding: bytes[(at + mark.utf8.count)...], as: UTF8.self)
    guard let first = PartialDate(parsing: from), let last = PartialDate(parsing: to),
      first.first <= last.last
    else { return nil }
    return "[\(from), \(to)]"
  }

  private func number(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return Int(text)
  }

  /// Year, month and day with hyphens; nil where there is no such day.
  private func written(_ parts: [Int]) -> String? {
    let texts = parts.enumerated().map { index, part in
      let digits = String(part)
      return index > 0 && digits.utf8.count == 1 ? "0" + digits : digits
    }
    let text = texts.joined(separator: "-")
    return PartialDate(parsing: text) == nil ? nil : text
  }
}
