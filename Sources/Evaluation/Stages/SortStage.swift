import Bytes
import Corpus
import Postings
import Rendering
import Semantics
import Syntax

/// `sort by -date, id`: rows in the order of keys, `-` for descending; equal rows keep their order.
struct SortStage: Stage {
  static let signature = StageSignature(
    "sort", summary: "rows in the order of columns or fields, `-` for descending",
    synopsis: "sort by [-]column, …", example: "ferry | kwic 6 | sort by right 1, left 1",
    accepts: [.articles, .hits, .table],
    parameters: [StageParameter("columns", keyword: "by", .keys(.order), required: true)])

  private let keys: [StageKey]

  init(_ call: CheckedStage) throws(Diagnostic) {
    keys = call.arguments.keys("columns")
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    switch input {
    case .articles(let result):
      let order = try result.ordered(context.cancellation)
      let columns = try SortKeys(result, context.cancellation).columns(keys, of: order)
      return .articles(result.keeping(try sorted(order, columns, context.cancellation)))
    case .hits(var result):
      let places = try result.all(context.cancellation)
      let columns = try SortKeys(result.source, context.cancellation).columns(keys, of: places)
      result.places = try sorted(places, columns, context.cancellation)
      return .hits(result)
    case .table(var result):
      let columns = keys.map { key in
        let index = result.columns.firstIndex { $0.name == key.name }
        return result.rows.map { row in ValueOrder.Key(index.map { row[$0] } ?? .none) }
      }
      result.rows = try sorted(result.rows, columns, context.cancellation)
      return .table(result)
    case .text, .plot: return input
    }
  }

  private func sorted<Row>(
    _ rows: [Row], _ columns: [[ValueOrder.Key]], _ cancellation: Cancellation
  ) throws(Cancelled) -> [Row] {
    try ValueOrder.order(
      count: rows.count, keys: columns, descending: keys.map(\.isDescending), cancellation
    ).map { rows[$0] }
  }
}

/// The values that articles or hits are ordered by.
struct SortKeys {
  private let source: ArticleResult
  private let reader: KeyReader
  private let cancellation: Cancellation

  init(_ source: ArticleResult, _ cancellation: Cancellation) {
    self.source = source
    self.cancellation = cancellation
    reader = KeyReader(corpus: source.corpus)
  }

  /// For each key its value in every row, prepared for comparing.
  func columns(_ keys: [StageKey], of order: [ScoredDocument]) throws -> [[ValueOrder.Key]] {
    try values(keys, of: order, as: ValueOrder.Key.init)
  }

  /// For each key its value in every row, prepared for comparing.
  func columns(_ keys: [StageKey], of places: [HitPlace]) throws -> [[ValueOrder.Key]] {
    try values(keys, of: places, as: ValueOrder.Key.init)
  }

  /// - Parameter form: what is kept of a value.
  func values<Kept>(
    _ keys: [StageKey], of order: [ScoredDocument], as form: (Value) -> Kept
  ) throws -> [[Kept]] {
    var columns: [[Kept]] = keys.map { _ in [] }
    let needsHits = keys.contains { $0.name == "hits" || KeyReader.isOfHit($0) }
    let hits = needsHits ? try source.hits(of: order.map(\.document), cancellation) : [:]
    for (number, scored) in order.enumerated() {
      if number & 127 == 0 { try cancellation.check(number, of: order.count) }
      for (index, key) in keys.enumerated() {
        columns[index].append(form(value(key, of: scored, hits[scored.document] ?? [])))
      }
    }
    return columns
  }

  /// - Parameters:
  ///   - asNames: whether fields are named, not numbered in the order of the text.
  ///   - form: what is kept of a value.
  func values<Kept>(
    _ keys: [StageKey], of places: [HitPlace], asNames: Bool = false, as form: (Value) -> Kept
  ) throws -> [[Kept]] {
    var columns: [[Kept]] = keys.map { _ in [] }
    var cut = ArticleCut()
    var current: UInt32?
    let needsText = keys.contains { Self.hitColumns.contains($0.name) }
    for (number, place) in places.enumerated() {
      if number & 127 == 0 { try cancellation.check(number, of: places.count) }
      if needsText, current != place.document {
        cut.cut(source.corpus.articles[Int(place.document)])
        current = place.document
      }
      for (index, key) in keys.enumerated() {
        let isName = asNames && key.name == "field"
        columns[index].append(
          form(isName ? reader.value(key, of: place.span, in: cut) : value(key, of: place, cut)))
      }
    }
    return columns
  }

  static let hitColumns: Set<String> = [
    "field", "paragraph", "sentence", "hit", "left", "right",
  ]

  private func value(_ key: StageKey, of scored: ScoredDocument, _ hits: [HitSpan]) -> Value {
    switch key.name {
    case "score": return .number(Double(scored.score))
    case "hits": return .integer(hits.count)
    case "hit", "left", "right", "field":
      guard let first = hits.first else { return .none }
      let cut = ArticleCut(source.corpus.articles[Int(scored.document)])
      return reader.value(key, of: first, in: cut)
    default:
      return source.added(key.name, scored.document) ?? reader.value(key.name, of: scored.document)
    }
  }

  private func value(_ key: StageKey, of place: HitPlace, _ cut: ArticleCut) -> Value {
    switch key.name {
    case "paragraph": return .integer(cut.paragraph(at: Int(place.span.start)))
    case "sentence": return .integer(cut.sentence(at: Int(place.span.start)))
    case "field": return .integer(Int(cut.zone(at: Int(place.span.start)).rawValue))
    case "hit", "left", "right": return reader.value(key, of: place.span, in: cut)
    default: return reader.value(key.name, of: place.document)
    }
  }
}
