import Bytes
import Corpus
import Postings
import Rendering
import Semantics

/// Groups of articles by keys whose values have codes, and by units of the calendar, each group known by a number.
struct CodedGroups {
  /// The days that count; nil for no bound. Articles without a date count always.
  struct Span {
    var from: CivilDate?
    /// The day after the last one.
    var to: CivilDate?
  }

  private enum Codes {
    case column(CodedColumn)
    case days(DayBuckets)
  }

  private struct Key {
    var codes: Codes
    /// The number of values, with one for none.
    var size: Int
    /// What a code counts for in the number of a group.
    var factor: Int

    /// The code in the number of a group; nil for none.
    func code(_ group: Int) -> Int? {
      let code = group / factor % size
      return code < size - 1 ? code : nil
    }
  }

  /// How many hits and articles each group has.
  struct Sums: Equatable {
    var hits: [Int]
    var articles: [Int]
  }

  /// Far enough below 0 that the codes of other keys do not bring it back.
  private static let outside = Int.min / 2
  private static let blockSize = 4096
  /// Of so many groups or fewer a table is always small.
  private static let fewGroups = 1024

  private let corpus: Corpus
  private var keys: [Key] = []
  /// The number of groups there can be.
  private(set) var count = 1

  /// Nil where a key has no codes.
  init?(keys: [StageKey], corpus: Corpus, _ span: Span = Span()) {
    self.corpus = corpus
    for key in keys {
      let codes: Codes
      let values: Int
      if let unit = CalendarUnit(rawValue: key.name) {
        let buckets = DayBuckets(corpus.articles.dates, unit, from: span.from, to: span.to)
        codes = .days(buckets)
        values = buckets.buckets.count
      } else if !key.isList, !KeyReader.isOfHit(key), let column = corpus.articles.column(key.name)
      {
        codes = .column(column)
        values = column.values.count
      } else {
        return nil
      }
      let (next, overflow) = count.multipliedReportingOverflow(by: values + 1)
      guard !overflow else { return nil }
      self.keys.append(Key(codes: codes, size: values + 1, factor: count))
      count = next
    }
  }

  /// Whether a table of all groups is not much larger than what is counted.
  func isWorthwhile(for documents: Int) -> Bool { count <= max(Self.fewGroups, 4 * documents) }

  /// Gives each of some documents with each of its groups.
  ///
  /// - Parameter body: takes the place of the document in `documents`.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(documents · groups of each).
  func forEachGroup(
    of documents: [UInt32], _ cancellation: Cancellation,
    _ body: (_ place: Int, _ group: Int) -> Void
  ) throws(Cancelled) {
    var start = 0
    while start < documents.count {
      try cancellation.check()
      let block = documents[start..<min(start + Self.blockSize, documents.count)]
      var groups = [Int](repeating: 0, count: block.count)
      var several: [(column: CodedColumn, key: Key)] = []
      for key in keys {
        switch key.codes {
        case .column(let column) where column.isSingle:
          column.addCodes(of: block, times: key.factor, to: &groups)
        case .column(let column): several.append((column, key))
        case .days(let buckets): add(buckets, key.factor, of: block, to: &groups)
        }
      }
      for place in groups.indices where groups[place] >= 0 {
        guard let (column, key) = several.first else {
          body(start + place, groups[place])
          continue
        }
        let document = Int(block[start + place])
        let codes = column.codes(document)
        if several.count == 1, codes.count <= 1 {
          let code = codes.first.map { Int($0) } ?? key.size - 1
          body(start + place, groups[place] + code * key.factor)
        } else {
          for group in expanded(groups[place], several[...], document) {
            body(start + place, group)
          }
        }
      }
      start += block.count
    }
  }

  private func add(
    _ buckets: DayBuckets, _ factor: Int, of documents: ArraySlice<UInt32>, to groups: inout [Int]
  ) {
    let days = corpus.articles.dates.days
    for (place, document) in documents.enumerated() {
      let number = buckets.number(days[Int(document)])
      groups[place] = number < 0 ? Self.outside : groups[place] + number * factor
    }
  }

  private func expanded(
    _ group: Int, _ keys: ArraySlice<(column: CodedColumn, key: Key)>, _ document: Int
  ) -> [Int] {
    guard let (column, key) = keys.first else { return [group] }
    let codes = column.codes(document)
    let rest = keys.dropFirst()
    guard !codes.isEmpty else {
      return expanded(group + (key.size - 1) * key.factor, rest, document)
    }
    return codes.indices.filter { !codes[..<$0].contains(codes[$0]) }
      .flatMap { expanded(group + Int(codes[$0]) * key.factor, rest, document) }
  }

  /// - Throws: `Cancelled`.
  func sums(_ counts: HitCounts, _ cancellation: Cancellation) throws(Cancelled) -> Sums {
    var sums = Sums(
      hits: Array(repeating: 0, count: count), articles: Array(repeating: 0, count: count))
    try forEachGroup(of: counts.documents, cancellation) { place, group in
      sums.hits[group] += Int(counts.hits[place])
      sums.articles[group] += 1
    }
    return sums
  }

  /// The place in `ranks` of a group's value of one key.
  func place(of key: Int, in group: Int) -> Int { group / keys[key].factor % keys[key].size }

  /// For each key, by the place of a value, where it stands in the order of those that some groups have.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(groups + values + values of the groups · log of these).
  func ranks(in groups: [Int], _ cancellation: Cancellation) throws(Cancelled) -> [[Int]] {
    var ranks: [[Int]] = []
    for (number, key) in keys.enumerated() {
      try cancellation.check()
      var isThere = [Bool](repeating: false, count: key.size)
      for group in groups { isThere[place(of: number, in: group)] = true }
      let places = isThere.indices.filter { isThere[$0] }
      let values = places.map { ValueOrder.Key(value($0, of: key)) }
      let order = try ValueOrder.order(
        count: values.count, keys: [values], descending: [false], cancellation)
      var ranksOfKey = [Int](repeating: 0, count: key.size)
      for (rank, index) in order.enumerated() { ranksOfKey[places[index]] = rank }
      ranks.append(ranksOfKey)
    }
    return ranks
  }

  /// The values that a group stands for, in the order of the keys.
  func values(_ group: Int) -> [Value] {
    keys.map { value(group / $0.factor % $0.size, of: $0) }
  }

  private func value(_ code: Int, of key: Key) -> Value {
    guard code < key.size - 1 else { return .none }
    return switch key.codes {
    case .column(let column): .text(column.values[code])
    case .days(let buckets): .text(buckets.buckets[code].label)
    }
  }

  /// The bucket of the first key that is a unit of the calendar; nil where a group is of articles without a date.
  func bucket(_ group: Int) -> CalendarBucket? {
    for key in keys {
      guard case .days(let buckets) = key.codes else { continue }
      return key.code(group).map { buckets.buckets[$0] }
    }
    return nil
  }
}
