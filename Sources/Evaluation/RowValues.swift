import Bytes
import Corpus
import Postings
import Rendering
import Semantics

/// The values that rows of any result have for some keys, row by row.
struct RowValues {
  private let keys: [StageKey]

  init(_ keys: [StageKey]) { self.keys = keys }

  /// Calls `body` with each row's number and, for each key, its values.
  func forEach(
    of input: ResultSet, _ cancellation: Cancellation, _ body: (Int, [[Value]]) -> Void
  ) throws {
    switch input {
    case .articles(let result):
      try forEach(of: try result.ordered(cancellation), in: result, cancellation, body)
    case .hits(let result):
      try forEach(of: try result.all(cancellation), in: result.source, cancellation, body)
    case .table(let result):
      let places = keys.map { key in result.columns.firstIndex { $0.name == key.name } }
      for (number, row) in result.rows.enumerated() {
        if number & 127 == 0 { try cancellation.check(number, of: result.rows.count) }
        body(number, places.map { [$0.map { row[$0] } ?? .none] })
      }
    case .text, .plot: break
    }
  }

  private func forEach(
    of order: [ScoredDocument], in source: ArticleResult, _ cancellation: Cancellation,
    _ body: (Int, [[Value]]) -> Void
  ) throws {
    let single = SortKeys(source, cancellation)
    let reader = KeyReader(corpus: source.corpus)
    for start in stride(from: 0, to: order.count, by: 128) {
      try cancellation.check(start, of: order.count)
      let batch = Array(order[start..<min(order.count, start + 128)])
      let columns = try single.values(keys, of: batch) { $0 }
      for (index, scored) in batch.enumerated() {
        body(
          start + index,
          keys.indices.map { key in
            Self.isOfArticle(keys[key]) && source.added(keys[key].name, scored.document) == nil
              ? reader.values(keys[key], of: scored.document) : [columns[key][index]]
          })
      }
    }
  }

  private func forEach(
    of places: [HitPlace], in source: ArticleResult, _ cancellation: Cancellation,
    _ body: (Int, [[Value]]) -> Void
  ) throws {
    let single = SortKeys(source, cancellation)
    let reader = KeyReader(corpus: source.corpus)
    for start in stride(from: 0, to: places.count, by: 128) {
      try cancellation.check(start, of: places.count)
      let batch = Array(places[start..<min(places.count, start + 128)])
      let columns = try single.values(keys, of: batch, asNames: true) { $0 }
      for (index, place) in batch.enumerated() {
        body(
          start + index,
          keys.indices.map { key in
            Self.isOfArticle(keys[key])
              ? reader.values(keys[key], of: place.document) : [columns[key][index]]
          })
      }
    }
  }

  private static func isOfArticle(_ key: StageKey) -> Bool {
    !KeyReader.isOfHit(key)
      && !["score", "hits", "snippet", "paragraph", "sentence"].contains(key.name)
  }
}
