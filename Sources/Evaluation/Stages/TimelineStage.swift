import Bytes
import Corpus
import Postings
import Rendering
import Semantics
import Syntax

/// `timeline by month`: hits and articles in every bucket of time, empty ones as 0, beside all loaded articles.
///
/// `total` counts all loaded articles of the bucket and series, `share` is the part of them that the articles are,
/// 0...1, nothing where there are none. `per 1000` adds a column of that name: hits for every 1,000 words of all of
/// them, headlines, highlights, bodies and captions.
struct TimelineStage: Stage {
  static let signature = StageSignature(
    "timeline",
    summary:
      "hits and articles over time, empty buckets as 0, beside all; `per 1000`: by words of all",
    synopsis: "timeline [by day|week|month|quarter|year[, key]] [from date] [to date] [per n]",
    example: "ferry | timeline by day", accepts: [.articles, .hits],
    parameters: [
      StageParameter("unit", keyword: "by", .keys(.buckets)),
      StageParameter("from", keyword: "from", .date),
      StageParameter("to", keyword: "to", .date),
      StageParameter("per", keyword: "per", .count(orWord: [])),
    ],
    output: { _, arguments in
      let series = arguments.keys("unit").dropFirst().map(\.title)
      let rate = arguments.count("per").map { ["per \($0)"] } ?? []
      return ResultShape(
        .table, ["bucket"] + series + ["hits", "articles", "total", "share"] + rate)
    })

  /// More buckets than any chart or reader can use; a date gone wrong asks for them.
  private static let mostBuckets = 100_000

  private let range: SourceRange
  private let unit: CalendarUnit
  private let series: [StageKey]
  /// So many words a rate is given for.
  private let per: Int?
  private let from: CivilDate?
  private let to: CivilDate?

  init(_ call: CheckedStage) throws(Diagnostic) {
    range = call.range
    let keys = call.arguments.keys("unit")
    unit = keys.first.flatMap { CalendarUnit(rawValue: $0.name) } ?? .day
    series = Array(keys.dropFirst())
    if let key = keys.first(where: \.isDescending) {
      throw Diagnostic(.badArgument, key.range, ["timeline", "-" + key.name, "a key without `-`"])
    }
    if let key = series.first(where: KeyReader.isOfHit) {
      throw Diagnostic(
        .badArgument, key.range, ["timeline", key.title, "a field of articles, such as `source`"])
    }
    per = call.arguments.count("per")
    from = try Self.day(call.arguments.date("from"))
    to = try Self.day(call.arguments.date("to"))
    if let from, let to, from >= to, let written = call.arguments.date("to") {
      throw Diagnostic(.badRange, written.range, [from.description, written.value])
    }
  }

  private static func day(_ text: Located<String>?) throws(Diagnostic) -> CivilDate? {
    guard let text else { return nil }
    guard let date = PartialDate(parsing: text.value) else {
      throw Diagnostic(.badDate, text.range, [text.value])
    }
    return date.first
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    var counted = HitCounts()
    switch input {
    case .articles(let result): counted = try result.hitCounts(context.cancellation)
    case .hits(let result):
      let places = try result.all(context.cancellation)
      for (document, hits) in Dictionary(grouping: places, by: \.document) {
        counted.append(document, hits.count)
      }
    case .table, .text, .plot: return input
    }
    let corpus = context.corpus
    let tallies = try tallies(counted, corpus, context.cancellation)
    var table = TableResult(columns: columns(corpus), rows: [])
    table.rows = rows(tallies, &table.notes)
    return .table(table)
  }

  private struct Slot: Hashable {
    var bucket: CalendarBucket?
    var series: [Value]
  }

  private struct Tally {
    var hits = 0
    var articles = 0
    var total = 0
    var words = 0

    func cells(per: Int?) -> Row {
      let share: Value = total > 0 ? .number(Double(articles) / Double(total)) : .none
      let counts: Row = [.integer(hits), .integer(articles), .integer(total), share]
      guard let per else { return counts }
      return counts + [words > 0 ? .number(Double(hits) * Double(per) / Double(words)) : .none]
    }
  }

  private struct Tallies {
    var bySlot: [Slot: Tally] = [:]

    subscript(slot: Slot) -> Tally {
      get { bySlot[slot] ?? Tally() }
      set { bySlot[slot] = newValue }
    }
  }

  private func tallies(
    _ counted: HitCounts, _ corpus: Corpus, _ cancellation: Cancellation
  ) throws(Cancelled) -> Tallies {
    let all = try corpus.index.documents(.all, cancellation: cancellation)
    let key = StageKey(unit.rawValue, range: range)
    let span = CodedGroups.Span(from: from, to: to)
    if let coded = CodedGroups(keys: [key] + series, corpus: corpus, span),
      coded.isWorthwhile(for: all.count)
    {
      return try tallies(coded, counted, all, corpus, cancellation)
    }
    let reader = KeyReader(corpus: corpus)
    var tallies = Tallies()
    for (number, document) in all.enumerated() {
      if number & 1023 == 0 { try cancellation.check() }
      for slot in slots(document, reader) {
        tallies[slot].total += 1
        if per != nil { tallies[slot].words += corpus.index.length(document) }
      }
    }
    for (document, hits) in zip(counted.documents, counted.hits) {
      for slot in slots(document, reader) {
        tallies[slot].hits += Int(hits)
        tallies[slot].articles += 1
      }
    }
    return tallies
  }

  private func tallies(
    _ coded: CodedGroups, _ counted: HitCounts, _ all: [UInt32], _ corpus: Corpus,
    _ cancellation: Cancellation
  ) throws(Cancelled) -> Tallies {
    var byGroup = [Tally](repeating: Tally(), count: coded.count)
    try coded.forEachGroup(of: all, cancellation) { place, group in
      byGroup[group].total += 1
      if per != nil { byGroup[group].words += corpus.index.length(all[place]) }
    }
    let sums = try coded.sums(counted, cancellation)
    var tallies = Tallies()
    for group in byGroup.indices where byGroup[group].total > 0 {
      byGroup[group].hits = sums.hits[group]
      byGroup[group].articles = sums.articles[group]
      let series = Array(coded.values(group).dropFirst())
      tallies[Slot(bucket: coded.bucket(group), series: series)] = byGroup[group]
    }
    return tallies
  }

  /// Where an article counts: one bucket, and one slot for each value of the series; none outside the span asked for.
  private func slots(_ document: UInt32, _ reader: KeyReader) -> [Slot] {
    var bucket: CalendarBucket?
    if let day = reader.corpus.articles.dates[Int(document)]?.day {
      if let from, day < from { return [] }
      if let to, day >= to { return [] }
      bucket = CalendarBucket(day, unit)
    }
    let groups = series.reduce([[]]) { groups, key -> [[Value]] in
      groups.flatMap { group in reader.values(key, of: document).map { group + [$0] } }
    }
    return groups.map { Slot(bucket: bucket, series: $0) }
  }

  private func columns(_ corpus: Corpus) -> [Column] {
    [Column("bucket", .text)]
      + series.map { Column($0.title, FieldColumns.type(of: $0.name, corpus)) }
      + ["hits", "articles", "total"].map { Column($0, .integer) } + [Column("share", .number)]
      + (per.map { [Column("per \($0)", .number)] } ?? [])
  }

  private func rows(_ tallies: Tallies, _ notes: inout [Diagnostic]) -> [Row] {
    let matched = tallies.bySlot.filter { $0.value.articles > 0 }.keys
    let days = matched.compactMap(\.bucket)
    let all = Set(matched.map(\.series))
    let names = series.isEmpty ? [[]] : all.sorted { Self.precedes($0, $1) }
    var rows: [Row] = []
    let first = from.map { CalendarBucket($0, unit) } ?? days.min()
    let last = to.map { CalendarBucket($0.adding(days: -1), unit) } ?? days.max()
    if var bucket = first, let last {
      while bucket <= last, rows.count < Self.mostBuckets {
        for name in names {
          let tally = tallies[Slot(bucket: bucket, series: name)]
          rows.append([.text(bucket.label)] + name + tally.cells(per: per))
        }
        bucket = bucket.next
      }
      if bucket <= last, case .text(let label)? = rows.last?.first {
        notes.append(Diagnostic(.timelineCut, range, [String(rows.count), label]))
      }
    }
    for name in names {
      let tally = tallies[Slot(bucket: nil, series: name)]
      if tally.total > 0 { rows.append([.none] + name + tally.cells(per: per)) }
    }
    return rows
  }

  private static func precedes(_ a: [Value], _ b: [Value]) -> Bool {
    for (x, y) in zip(a, b) {
      let order = ValueOrder.compare(ValueOrder.Key(x), ValueOrder.Key(y), descending: false)
      if order != 0 { return order < 0 }
    }
    return false
  }
}
