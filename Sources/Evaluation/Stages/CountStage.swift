import Bytes
import Corpus
import Rendering
import Semantics
import Syntax

/// `count by source, month`: hits and articles, in all or by group; of a table its rows.
struct CountStage: Stage {
  static let signature = StageSignature(
    "count",
    summary: "hits and articles, in all or by fields, calendar units, parts of the hit, a `$list`",
    synopsis: "count [by key, …]", example: "ferry | count by source, month",
    accepts: [.articles, .hits, .table],
    parameters: [StageParameter("keys", keyword: "by", .keys(.groups))],
    output: { shape, arguments in
      let keys = arguments.keys("keys").map(\.title)
      let counts = shape.kind == .table ? ["rows"] : ["hits", "articles"]
      return ResultShape(.table, keys + counts)
    })

  private let keys: [StageKey]

  init(_ call: CheckedStage) throws(Diagnostic) {
    keys = call.arguments.keys("keys")
    if let key = keys.first(where: \.isDescending) {
      throw Diagnostic(.badArgument, key.range, ["count", "-" + key.name, "a key without `-`"])
    }
    if let second = keys.filter(\.isList).dropFirst().first {
      throw Diagnostic(.badArgument, second.range, ["count", "$" + second.name, "one word list"])
    }
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    switch input {
    case .table(let table): return .table(rows(of: table))
    case .text, .plot: return input
    case .articles(let result):
      if keys.isEmpty {
        let count = try result.count(context.cancellation)
        return .table(
          TableResult(
            columns: Self.counts, rows: [[.integer(count.hits), .integer(count.articles)]]))
      }
      if let list = list(context) {
        var lines = ListHits(list, corpus: result.corpus, context.cancellation)
        try result.forEach(context.cancellation) { lines.add($0, $1) }
        return .table(
          TableResult(columns: columns(result), rows: try rows(of: lines, result.corpus)))
      }
      var groups = HitGroups(keys: keys, corpus: result.corpus)
      try result.forEach(context.cancellation) { groups.add($0, $1) }
      return .table(TableResult(columns: columns(result), rows: groups.rows()))
    case .hits(let result):
      let places = try result.all(context.cancellation)
      if keys.isEmpty {
        let articles = Set(places.map(\.document)).count
        return .table(
          TableResult(columns: Self.counts, rows: [[.integer(places.count), .integer(articles)]]))
      }
      if let list = list(context) {
        let corpus = result.source.corpus
        var lines = ListHits(list, corpus: corpus, context.cancellation)
        for (document, run) in Dictionary(grouping: places, by: \.document) {
          lines.add(document, run.map(\.span)[...])
        }
        return .table(
          TableResult(columns: columns(result.source), rows: try rows(of: lines, corpus)))
      }
      var groups = HitGroups(keys: keys, corpus: result.source.corpus)
      for (document, run) in Dictionary(grouping: places, by: \.document) {
        try context.cancellation.check()
        groups.add(document, run.map(\.span)[...])
      }
      return .table(TableResult(columns: columns(result.source), rows: groups.rows()))
    }
  }

  private static let counts = [Column("hits", .integer), Column("articles", .integer)]

  private func columns(_ source: ArticleResult) -> [Column] {
    keys.map { key in
      Column(key.title, key.isList ? .text : FieldColumns.type(of: key.name, source.corpus))
    } + Self.counts
  }

  // MARK: Lists

  private func list(_ context: StageContext) -> TermList? {
    keys.first(where: \.isList).flatMap { context.lists[$0.name] }
  }

  /// A row a line, those without a hit too; with more keys a row a group, and one for each line without.
  private func rows(of lines: ListHits, _ corpus: Corpus) throws -> [Row] {
    let texts = lines.list.lines.map { Value.text($0.text) }
    guard keys.count > 1 else {
      var counts = texts.map { _ in (hits: 0, articles: 0) }
      try lines.forEachLine(in: corpus) { line, _, hits in
        counts[line].hits += hits.count
        counts[line].articles += 1
      }
      return zip(texts, counts).map { [$0, .integer($1.hits), .integer($1.articles)] }
    }
    guard let place = keys.firstIndex(where: \.isList) else { return [] }
    var rows = try groups(of: lines, corpus)
    let seen = Set(rows.map { $0[place] })
    for line in texts.indices where !seen.contains(.integer(line)) {
      var row = Row(repeating: .none, count: keys.count) + [.integer(0), .integer(0)]
      row[place] = .integer(line)
      rows.append(row)
    }
    func line(_ row: Row) -> Int { if case .integer(let line) = row[place] { line } else { 0 } }
    if place == 0 {
      let order = rows.indices.sorted { (line(rows[$0]), $0) < (line(rows[$1]), $1) }
      rows = order.map { rows[$0] }
    }
    return rows.map { row in
      var row = row
      row[place] = texts[line(row)]
      return row
    }
  }

  private func groups(of lines: ListHits, _ corpus: Corpus) throws -> [Row] {
    var found: [[(line: Int, hits: [Int])]] = Array(repeating: [], count: lines.count)
    try lines.forEachLine(in: corpus) { found[$1].append(($0, $2)) }
    var groups = HitGroups(keys: keys, corpus: corpus)
    for (place, matches) in found.enumerated() {
      let hits = lines.hits(place)
      for (line, numbers) in matches {
        let own = numbers.map { hits[hits.startIndex + $0] }
        groups.add(lines.document(place), own[...], line: line)
      }
    }
    return groups.rows()
  }

  private func rows(of table: TableResult) -> TableResult {
    guard !keys.isEmpty else {
      return TableResult(
        columns: [Column("rows", .integer)], rows: [[.integer(table.rows.count)]])
    }
    let indices = keys.compactMap { key in table.columns.firstIndex { $0.name == key.name } }
    var counts: [[Value]: Int] = [:]
    var order: [[Value]] = []
    for row in table.rows {
      let group = indices.map { row[$0] }
      if counts.updateValue((counts[group] ?? 0) + 1, forKey: group) == nil { order.append(group) }
    }
    let rows = order.map { $0 + [.integer(counts[$0] ?? 0)] }
    let sizes = [order.map { ValueOrder.Key(.integer(counts[$0] ?? 0)) }]
    return TableResult(
      columns: indices.map { table.columns[$0] } + [Column("rows", .integer)],
      rows: ValueOrder.order(count: rows.count, keys: sizes, descending: [true]).map { rows[$0] })
  }
}
