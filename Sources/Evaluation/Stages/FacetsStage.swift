import Bytes
import Corpus
import Postings
import Rendering
import Semantics
import Syntax

/// `facets 5`: the values that most of the articles have, of every field that has few enough values to tell
/// something.
struct FacetsStage: Stage {
  static let signature = StageSignature(
    "facets", summary: "the top values of every field with few enough values",
    synopsis: "facets [n]", example: "ferry | facets 3", accepts: [.articles, .hits],
    parameters: [StageParameter("n", .count(orWord: []))],
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("field", .text), Column("value", .text), Column("articles", .integer),
  ]

  private static let fields = ["source", "section", "author", "lang"]
  /// Of so many values or fewer each need not be shared by two articles on average.
  private static let fewValues = 10

  private let limit: Int

  init(_ call: CheckedStage) throws(Diagnostic) {
    limit = call.arguments.count("n") ?? 10
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    guard let (corpus, documents) = try input.articles(context.cancellation) else { return input }
    var rows: [Row] = []
    for field in Self.fields {
      guard let column = corpus.articles.column(field) else { continue }
      let counts = try column.counts(of: documents, context.cancellation)
      rows += self.rows(field, counts.byCode, covered: documents.count - counts.none) {
        column.values[$0]
      }
    }
    if !corpus.metadataNames.isEmpty {
      let counts = try metadata(documents, corpus, context.cancellation)
      for (field, values) in zip(corpus.metadataNames, counts) {
        guard values.byValue.count < values.articles else { continue }
        let names = Array(values.byValue.keys)
        let byName = names.map { values.byValue[$0] ?? 0 }
        rows += self.rows(field, byName, covered: values.articles) { names[$0] }
      }
    }
    return .table(TableResult(columns: Self.columns, rows: rows))
  }

  private struct ValueCounts {
    var byValue: [String: Int] = [:]
    var articles = 0
  }

  /// - Parameter covered: the articles that have a value.
  private func rows(
    _ field: String, _ counts: [Int], covered: Int, name: (Int) -> String
  ) -> [Row] {
    let values = counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) }
    guard values <= max(Self.fewValues, covered / 2) else { return [] }
    let most = mostFrequent(
      limit, of: counts.map { TermCount(hits: $0, documents: $0) }, where: { counts[$0] > 0 },
      name: name)
    return most.map { [.text(field), .text(name($0)), .integer(counts[$0])] }
  }

  /// For each name of `metadataNames` how many articles have each value.
  private func metadata(
    _ documents: [UInt32], _ corpus: Corpus, _ cancellation: Cancellation
  ) throws -> [ValueCounts] {
    var counts = corpus.metadataNames.map { _ in ValueCounts() }
    let places = Dictionary(
      uniqueKeysWithValues: corpus.metadataNames.enumerated().map { ($1, $0) })
    for (number, document) in documents.enumerated() {
      if number & 127 == 0 { try cancellation.check(number, of: documents.count) }
      var seen: [Int: Set<String>] = [:]
      for field in corpus.articles.metadata(Int(document)) {
        guard let place = places[field.name],
          seen[place, default: []].insert(field.value.written).inserted
        else { continue }
        counts[place].byValue[field.value.written, default: 0] += 1
        if seen[place]?.count == 1 { counts[place].articles += 1 }
      }
    }
    return counts
  }
}
