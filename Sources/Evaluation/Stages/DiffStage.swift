import Articles
import Bytes
import Corpus
import News
import Rendering
import Semantics
import Syntax

/// `diff a b`: two articles sentence by sentence, changed words marked.
///
/// The articles are those of these ids wherever they are in the collection, so that a copy can be
/// compared after `dedupe` has left it out; of an empty input there is nothing to tell.
struct DiffStage: Stage {
  static let signature = StageSignature(
    "diff", summary: "two articles sentence by sentence: same, changed, deleted, added",
    synopsis: "diff id id",
    example: "ferry | diff harbour-2024-03-08-ferry harbour-2024-03-08-ferry-update",
    accepts: [.articles, .hits, .table, .text],
    parameters: [
      StageParameter("first id", .id, required: true),
      StageParameter("second id", .id, required: true),
    ],
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("change", .text), Column("field", .text), Column("paragraph", .integer),
    Column("sentence", .integer), Column("first", .text), Column("second", .text),
  ]

  private let ids: [Located<String>]

  init(_ call: CheckedStage) throws(Diagnostic) {
    ids = ["first id", "second id"].compactMap { call.arguments.id($0) }
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    let documents = try ids.map { try context.corpus.document(written: $0) }
    guard documents.count == 2, try !isEmpty(input, context.cancellation) else {
      return .table(TableResult(columns: Self.columns, rows: []))
    }
    let articles = documents.map { context.corpus.articles[Int($0)] }
    let changes = try TextComparison.changes(
      from: articles[0], to: articles[1], context.cancellation)
    let rows = changes.map { change in
      let place = change.first ?? change.second
      return [
        .text(change.kind.rawValue), .text(change.zone.name),
        place.map { .integer($0.paragraph) } ?? .none, place.map { .integer($0.sentence) } ?? .none,
        shown(change.first, articles[0], change.zone),
        shown(change.second, articles[1], change.zone),
      ]
    }
    return .table(TableResult(columns: Self.columns, rows: rows))
  }

  private func isEmpty(_ input: ResultSet, _ cancellation: Cancellation) throws -> Bool {
    switch input {
    case .articles(let result): try result.first(1, cancellation).isEmpty
    case .hits(let result): try result.first(1, cancellation).isEmpty
    case .table(let result): result.rows.isEmpty
    case .text(let result): result.documents.isEmpty
    case .plot(let result): result.table.rows.isEmpty
    }
  }

  private func shown(
    _ side: SentenceChange.Side?, _ article: Articles.Article, _ zone: Zone
  ) -> Value {
    guard let side else { return .none }
    return Passage(article: article, cut: ArticleCut())
      .line(Array(article[zone].utf8), side.range, side.changes)
  }
}
