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
    case .table(let table): return .table(try rows(of: table, context.cancellation))
    case .text, .plot: return input
    case .articles(let result):
      if keys.isEmpty {
        let count = try result.count(context.cancellation)
        return .table(
          TableResult(
            columns: Self.counts, rows: [[.integer(count.hits), .integer(count.articles)]]))
      }
      if let list = list(context) {
        var counter = try ListCounter(list, keys, result.corpus, context)
        try result.forEach(context.cancellation) { counter.add($0, $1) }
        return .table(
          TableResult(columns: columns(result), rows: try counter.rows(context.cancellation)))
      }
      var groups = HitGroups(keys: keys, corpus: result.corpus)
      try groups.add(result, context.cancellation)
      return .table(
        TableResult(columns: columns(result), rows: try groups.rows(context.cancellation)))
    case .hits(let result):
      let places = try result.all(context.cancellation)
      if keys.isEmpty {
        let articles = Set(places.map(\.document)).count
        return .table(
          TableResult(columns: Self.counts, rows: [[.integer(places.count), .integer(articles)]]))
      }
      if let list = list(context) {
        var counter = try ListCounter(list, keys, result.source.corpus, context)
        for (document, run) in Dictionary(grouping: places, by: \.document) {
          counter.add(document, run.map(\.span)[...])
        }
        return .table(
          TableResult(columns: columns(result.source), rows: try counter.rows(context.cancellation))
        )
      }
      var groups = HitGroups(keys: keys, corpus: result.source.corpus)
      for (document, run) in Dictionary(grouping: places, by: \.document) {
        try context.cancellation.check()
        groups.add(document, run.map(\.span)[...])
      }
      return .table(
        TableResult(columns: columns(result.source), rows: try groups.rows(context.cancellation)))
    }
  }

  private static let counts = [Column("hits", .integer), Column("articles", .integer)]

  private func columns(_ source: ArticleResult) -> [Column] {
    keys.map { key in
      Column(key.title, key.isList ? .text : FieldColumns.type(of: key.name, source.corpus))
    } + Self.counts
  }

  private func list(_ context: StageContext) -> TermList? {
    keys.first(where: \.isList).flatMap { context.lists[$0.name] }
  }

  private func rows(
    of table: TableResult, _ cancellation: Cancellation
  ) throws(Cancelled) -> TableResult {
    guard !keys.isEmpty else {
      return TableResult(
        columns: [Column("rows", .integer)], rows: [[.integer(table.rows.count)]])
    }
    let indices = keys.compactMap { key in table.columns.firstIndex { $0.name == key.name } }
    var counts: [[Value]: Int] = [:]
    var order: [[Value]] = []
    for (number, row) in table.rows.enumerated() {
      if number & 127 == 0 { try cancellation.check() }
      let group = indices.map { row[$0] }
      if counts.updateValue((counts[group] ?? 0) + 1, forKey: group) == nil { order.append(group) }
    }
    let rows = order.map { $0 + [.integer(counts[$0] ?? 0)] }
    let sizes = [order.map { ValueOrder.Key(.integer(counts[$0] ?? 0)) }]
    return TableResult(
      columns: indices.map { table.columns[$0] } + [Column("rows", .integer)],
      rows: try ValueOrder.order(
        count: rows.count, keys: sizes, descending: [true], cancellation
      ).map { rows[$0] })
  }
}
