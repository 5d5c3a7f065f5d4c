import Bytes
import Corpus
import Postings
import Rendering
import Semantics

/// Counts hits and articles by groups of keys.
struct HitGroups {
  private struct Tally {
    var hits = 0
    var articles = 0
    var lastDocument: UInt32?
  }

  private let keys: [StageKey]
  private let reader: KeyReader
  private let isByHit: Bool
  private var tallies: [[Value]: Tally] = [:]
  private var cut = ArticleCut()
  /// The article that `cut` is of.
  private var cutDocument: UInt32?

  init(keys: [StageKey], corpus: Corpus) {
    self.keys = keys
    reader = KeyReader(corpus: corpus)
    isByHit = keys.contains { KeyReader.isOfHit($0) }
  }

  /// Counts all hits of a result.
  /// - Throws: `Cancelled`.
  mutating func add(_ result: ArticleResult, _ cancellation: Cancellation) throws(Cancelled) {
    if let coded = CodedGroups(keys: keys, corpus: reader.corpus) {
      let counts = try result.hitCounts(cancellation)
      if coded.isWorthwhile(for: counts.documents.count) {
        let sums = try coded.sums(counts, cancellation)
        for group in sums.articles.indices where sums.articles[group] > 0 {
          tallies[coded.values(group)] = Tally(
            hits: sums.hits[group], articles: sums.articles[group])
        }
        return
      }
    }
    try result.forEach(cancellation) { add($0, $1) }
  }

  /// Counts the hits of one article; each article is added once, or once for each line of a list, one call
  /// after the other.
  ///
  /// - Parameter line: what the key of a list stands for.
  mutating func add(_ document: UInt32, _ hits: ArraySlice<HitSpan>, line: Int = 0) {
    let ofArticle = keys.map { key in
      key.isList
        ? [.integer(line)] : KeyReader.isOfHit(key) ? [.none] : reader.values(key, of: document)
    }
    guard isByHit else {
      for group in Self.product(ofArticle) { count(group, document, hits.count) }
      return
    }
    if cutDocument != document {
      cut.cut(reader.corpus.articles[Int(document)])
      cutDocument = document
    }
    for span in hits {
      let values = keys.indices.map { index in
        KeyReader.isOfHit(keys[index])
          ? [reader.value(keys[index], of: span, in: cut)] : ofArticle[index]
      }
      for group in Self.product(values) { count(group, document, 1) }
    }
  }

  private mutating func count(_ group: [Value], _ document: UInt32, _ hits: Int) {
    var tally = tallies[group] ?? Tally()
    tally.hits += hits
    if tally.lastDocument != document {
      tally.articles += 1
      tally.lastDocument = document
    }
    tallies[group] = tally
  }

  /// A row a group: calendar units and lists in their order, anything else from the largest count down.
  func rows(_ cancellation: Cancellation) throws(Cancelled) -> [Row] {
    let groups = Array(tallies)
    var columns: [[ValueOrder.Key]] = []
    var descending: [Bool] = []
    let hasOrder = keys.first.map { $0.isList || CalendarUnit(rawValue: $0.name) != nil } ?? false
    if !hasOrder {
      columns.append(
        groups.map { ValueOrder.Key(.integer(isByHit ? $0.value.hits : $0.value.articles)) })
      descending.append(true)
    }
    for index in keys.indices {
      var column: [ValueOrder.Key] = []
      column.reserveCapacity(groups.count)
      for (number, group) in groups.enumerated() {
        if number & 1023 == 0 { try cancellation.check(number, of: groups.count) }
        column.append(ValueOrder.Key(group.key[index]))
      }
      columns.append(column)
      descending.append(false)
    }
    let order = try ValueOrder.order(
      count: groups.count, keys: columns, descending: descending, cancellation)
    var rows: [Row] = []
    rows.reserveCapacity(order.count)
    for (number, place) in order.enumerated() {
      if number & 1023 == 0 { try cancellation.check(number, of: order.count) }
      let (key, tally) = groups[place]
      rows.append(key + [.integer(tally.hits), .integer(tally.articles)])
    }
    return rows
  }

  private static func product(_ values: [[Value]]) -> [[Value]] {
    values.reduce([[]]) { groups, column in
      groups.flatMap { group in column.map { group + [$0] } }
    }
  }
}
