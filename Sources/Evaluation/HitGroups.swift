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
  /// Groups by their numbers, where values have codes.
  private var coded: (groups: CodedGroups, tallies: [Int: Tally])?
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
    guard let groups = CodedGroups(keys: keys, corpus: reader.corpus) else {
      try result.forEach(cancellation) { add($0, $1) }
      return
    }
    let counts = try result.hitCounts(cancellation)
    // Room from the start: to move millions of groups to a larger table cannot be stopped.
    var tallies = [Int: Tally](minimumCapacity: min(groups.count, counts.documents.count))
    if groups.isWorthwhile(for: counts.documents.count) {
      let sums = try groups.sums(counts, cancellation)
      for group in sums.articles.indices where sums.articles[group] > 0 {
        tallies[group] = Tally(hits: sums.hits[group], articles: sums.articles[group])
      }
    } else {
      try groups.forEachGroup(of: counts.documents, cancellation) { place, group in
        tallies[group, default: Tally()].hits += Int(counts.hits[place])
        tallies[group, default: Tally()].articles += 1
      }
    }
    coded = (groups, tallies)
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
  /// - Throws: `Cancelled`.
  func rows(_ cancellation: Cancellation) throws(Cancelled) -> [Row] {
    if let (groups, tallies) = coded {
      let numbers = Array(tallies)
      let ranks = try groups.ranks(in: numbers.map(\.key), cancellation)
      return try rows(numbers.map(\.value), cancellation) { number, key in
        ValueOrder.Key(.integer(ranks[key][groups.place(of: key, in: numbers[number].key)]))
      } values: {
        groups.values(numbers[$0].key)
      }
    }
    let groups = Array(tallies)
    return try rows(groups.map(\.value), cancellation) { number, key in
      ValueOrder.Key(groups[number].key[key])
    } values: {
      groups[$0].key
    }
  }

  /// - Parameters:
  ///   - order: what a group is ordered by in one of the keys.
  ///   - values: what it stands for.
  private func rows(
    _ tallies: [Tally], _ cancellation: Cancellation,
    order: (_ group: Int, _ key: Int) -> ValueOrder.Key, values: (_ group: Int) -> [Value]
  ) throws(Cancelled) -> [Row] {
    var columns: [[ValueOrder.Key]] = []
    var descending: [Bool] = []
    let hasOrder = keys.first.map { $0.isList || CalendarUnit(rawValue: $0.name) != nil } ?? false
    if !hasOrder {
      columns.append(tallies.map { ValueOrder.Key(.integer(isByHit ? $0.hits : $0.articles)) })
      descending.append(true)
    }
    for key in keys.indices {
      var column: [ValueOrder.Key] = []
      column.reserveCapacity(tallies.count)
      for number in tallies.indices {
        if number & 1023 == 0 { try cancellation.check(number, of: tallies.count) }
        column.append(order(number, key))
      }
      columns.append(column)
      descending.append(false)
    }
    let places = try ValueOrder.order(
      count: tallies.count, keys: columns, descending: descending, cancellation)
    var rows: [Row] = []
    rows.reserveCapacity(places.count)
    for (number, place) in places.enumerated() {
      if number & 1023 == 0 { try cancellation.check(number, of: places.count) }
      rows.append(
        values(place) + [.integer(tallies[place].hits), .integer(tallies[place].articles)])
    }
    return rows
  }

  private static func product(_ values: [[Value]]) -> [[Value]] {
    values.reduce([[]]) { groups, column in
      groups.flatMap { group in column.map { group + [$0] } }
    }
  }
}
