import Articles
import Bytes
import Corpus
import Postings
import Semantics
import Syntax

/// Finds the articles whose metadata field has a value.
///
/// Values are compared once each, however many articles share them.
struct MetadataFilter {
  let corpus: Corpus
  let field: SchemaField
  let settings: Settings
  let cancellation: Cancellation
  private(set) var notes: [Diagnostic] = []

  init(
    corpus: Corpus, field: SchemaField, settings: Settings, cancellation: Cancellation
  ) {
    self.corpus = corpus
    self.field = field
    self.settings = settings
    self.cancellation = cancellation
  }

  mutating func documents(
    _ match: MetadataMatch, at name: Located<String>
  ) throws -> DocumentSet {
    let test = try self.test(match, at: name)
    var set = DocumentSet(count: corpus.articles.count)
    var found = false
    var cache: [String: Bool] = [:]
    for document in corpus.articles.indices where corpus.isLive(UInt32(document)) {
      if document & 1023 == 0 { try cancellation.check() }
      if matches(document, test, &cache) {
        set.insert(document)
        found = true
      }
    }
    if !found { noteNearest(match, name) }
    return set
  }

  /// A condition whose operands are read.
  private indirect enum Test {
    case any
    case days(ClosedRange<Int32>)
    case numbers(lower: Double, lowerClosed: Bool, upper: Double, upperClosed: Bool)
    case text(String)
    case pattern(Glob)
    case words([[UInt8]])
    case anyOf([Test])
  }

  private func matches(_ document: Int, _ test: Test, _ cache: inout [String: Bool]) -> Bool {
    let articles = corpus.articles
    switch test {
    case .anyOf(let tests):
      return tests.contains { test in
        var own: [String: Bool] = [:]
        return matches(document, test, &own)
      }
    case .days(let days):
      let day = articles.dates.days[document]
      return day != DateColumn.none && days.contains(day)
    case .numbers(let lower, let lowerClosed, let upper, let upperClosed):
      return numbers(document).contains { value in
        (lowerClosed ? value >= lower : value > lower)
          && (upperClosed ? value <= upper : value < upper)
      }
    case .any:
      if field.name == "length" { return true }
      if field.name == "quote" { return !ArticleCut(articles[document]).quotations.isEmpty }
      if field.kind == .text {
        let zones = articles.parts(of: document).zones
        return Self.zones(of: field.name).contains { zones & 1 << UInt32($0.rawValue) != 0 }
      }
      return !articles.values(of: field.name, document).isEmpty
    case .text, .pattern, .words:
      return articles.values(of: field.name, document).contains { value in
        if let known = cache[value] { return known }
        let result = Self.matches(value, test)
        cache[value] = result
        return result
      }
    }
  }

  /// The stored text that a text field looks at.
  private static func zones(of name: String) -> [Zone] {
    switch name {
    case "lead": [.body]
    case "hlead": [.headline, .body]
    default: Zone.allCases.filter { $0.name == name }
    }
  }

  private static func matches(_ value: String, _ test: Test) -> Bool {
    switch test {
    case .text(let wanted): return foldText(value) == wanted
    case .pattern(let glob): return glob.matches(Array(foldText(value).utf8).span)
    case .words(let wanted):
      let words = foldedWords(value)
      guard !wanted.isEmpty, words.count >= wanted.count else { return false }
      return (0...(words.count - wanted.count)).contains {
        Array(words[$0..<($0 + wanted.count)]) == wanted
      }
    case .any, .days, .numbers, .anyOf: return false
    }
  }

  private static func foldedWords(_ text: String) -> [[UInt8]] {
    var cut = WordList()
    cutWords(text.utf8Span.span, into: &cut)
    return (0..<cut.count).map { Array(cut.folded[cut.foldedRange($0)]) }
  }

  private func numbers(_ document: Int) -> [Double] {
    if field.name == "length" { return [Double(corpus.index.length(UInt32(document)))] }
    return corpus.articles.metadata(document).compactMap {
      if $0.name == field.name, case .number(let value) = $0.value { value } else { nil }
    }
  }

  // MARK: Reading the operands

  private mutating func test(_ match: MetadataMatch, at name: Located<String>) throws -> Test {
    switch match {
    case .any: return .any
    case .anyOf(let parts):
      var tests: [Test] = []
      for part in parts { tests.append(try test(part, at: name)) }
      return .anyOf(tests)
    case .value(let value, let quoted): return try test(value, quoted: quoted)
    case .comparison(let comparison, let value):
      return try test(comparison, value)
    case .range(let lower, let upper, let lowerClosed, let upperClosed):
      return try test(lower, upper, lowerClosed, upperClosed)
    case .last(let count, let unit):
      guard field.kind == .date else { throw bad(unit.range, "last \(count.value) \(unit.value)") }
      return try last(count, unit)
    }
  }

  private func test(_ value: Located<String>, quoted: Bool) throws -> Test {
    switch field.kind {
    case .date:
      let date = try date(value)
      return .days(date.first.daysSinceEpoch...date.last.daysSinceEpoch)
    case .number:
      let number = try number(value)
      return .numbers(lower: number, lowerClosed: true, upper: number, upperClosed: true)
    case .words:
      if !quoted, value.value.utf8.contains(UInt8(ascii: "*")) {
        return .pattern(Glob(foldText(value.value)))
      }
      return .words(Self.foldedWords(value.value))
    case .keyword, .text:
      if !quoted, value.value.utf8.contains(UInt8(ascii: "*")) {
        return .pattern(Glob(foldText(value.value)))
      }
      return .text(foldText(field.name == "lang" ? language(value.value) : value.value))
    }
  }

  /// The code that articles in a language have, however the language is named.
  private func language(_ name: String) -> String { LanguageCode.code(named: name) ?? name }

  private func test(
    _ comparison: MetadataMatch.Comparison, _ value: Located<String>
  ) throws -> Test {
    if field.kind == .date {
      let date = try date(value)
      switch comparison {
      case .less: return .days(Int32.min...(date.first.daysSinceEpoch - 1))
      case .lessOrEqual: return .days(Int32.min...date.last.daysSinceEpoch)
      case .greater: return .days((date.last.daysSinceEpoch + 1)...Int32.max)
      case .greaterOrEqual: return .days(date.first.daysSinceEpoch...Int32.max)
      }
    }
    let number = try number(value)
    let isUpper = comparison == .less || comparison == .lessOrEqual
    let isClosed = comparison == .lessOrEqual || comparison == .greaterOrEqual
    return isUpper
      ? .numbers(lower: -.infinity, lowerClosed: true, upper: number, upperClosed: isClosed)
      : .numbers(lower: number, lowerClosed: isClosed, upper: .infinity, upperClosed: true)
  }

  private func test(
    _ lower: Located<String>, _ upper: Located<String>, _ lowerClosed: Bool, _ upperClosed: Bool
  ) throws -> Test {
    if field.kind == .date {
      let from = try date(lower)
      let to = try date(upper)
      let first = lowerClosed ? from.first.daysSinceEpoch : from.last.daysSinceEpoch + 1
      let last = upperClosed ? to.last.daysSinceEpoch : to.first.daysSinceEpoch - 1
      guard first <= last else { throw badRange(lower, upper) }
      return .days(first...last)
    }
    let from = try number(lower)
    let to = try number(upper)
    guard from <= to else { throw badRange(lower, upper) }
    return .numbers(lower: from, lowerClosed: lowerClosed, upper: to, upperClosed: upperClosed)
  }

  private mutating func last(_ count: Located<Int>, _ unit: Located<String>) throws -> Test {
    let corpus = corpus
    let newest = corpus.articles.indices
      .filter { corpus.isLive(UInt32($0)) }
      .compactMap { corpus.articles.dates[$0]?.day }.max()
    guard let now = settings.now ?? newest else { return .days(Int32.min...Int32.min) }
    guard (1...100_000).contains(count.value) else {
      throw bad(count.range, String(count.value))
    }
    let first: CivilDate
    switch unit.value.lowercased() {
    case "d", "day", "days": first = now.adding(days: 1 - count.value)
    case "w", "week", "weeks": first = now.adding(days: 1 - 7 * count.value)
    case "m", "month", "months": first = now.adding(months: -count.value).adding(days: 1)
    case "y", "year", "years": first = now.adding(months: -12 * count.value).adding(days: 1)
    default: throw bad(unit.range, unit.value)
    }
    notes.append(Diagnostic(.newestDate, unit.range, [first.description, now.description]))
    return .days(min(first, now).daysSinceEpoch...now.daysSinceEpoch)
  }

  private func date(_ text: Located<String>) throws -> PartialDate {
    guard let date = PartialDate(parsing: text.value) else {
      if text.value == "last" {
        throw DiagnosticList([Diagnostic(.badRange, text.range, [text.value])])
      }
      let meant = NewsDate(parsing: text.value)?.day.description
      throw DiagnosticList([Diagnostic(.badDate, text.range, [text.value], nearest: meant)])
    }
    return date
  }

  private func number(_ text: Located<String>) throws -> Double {
    guard field.kind == .number, let number = Double(text.value), number.isFinite else {
      throw bad(text.range, text.value)
    }
    return number
  }

  private func bad(_ range: SourceRange, _ text: String) -> DiagnosticList {
    DiagnosticList([Diagnostic(.badValue, range, [field.name, text])])
  }

  private func badRange(_ lower: Located<String>, _ upper: Located<String>) -> DiagnosticList {
    let range = lower.range.lowerBound..<max(lower.range.upperBound, upper.range.upperBound)
    return DiagnosticList([Diagnostic(.badRange, range, [lower.value, upper.value])])
  }

  // MARK: Nothing found

  private mutating func noteNearest(_ match: MetadataMatch, _ name: Located<String>) {
    guard field.kind == .keyword || field.kind == .words, case .value(let value, _) = match else {
      return
    }
    var distinct: Set<String> = []
    for document in corpus.articles.indices where corpus.isLive(UInt32(document)) {
      distinct.formUnion(corpus.articles.values(of: field.name, document))
      if distinct.count > 10_000 { return }
    }
    let folded = Array(foldText(value.value).utf8)
    let limit = max(2, folded.count / 2)
    let near = distinct.compactMap { candidate in
      let bytes = Array(foldText(candidate).utf8)
      if !folded.isEmpty, foldText(candidate).contains(foldText(value.value)) {
        return (candidate, 0)
      }
      return editDistance(folded, bytes, atMost: limit).map { (candidate, $0) }
    }
    let names = near.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(5).map { $0.0 }
    notes.append(Diagnostic(.nearestValues, value.range, [field.name, value.value] + names))
  }
}
