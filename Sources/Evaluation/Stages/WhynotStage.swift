import Bytes
import Postings
import Rendering
import Semantics
import Syntax

/// `whynot id`: which parts of a search an article fails, and by how much.
struct WhynotStage: Stage {
  static let signature = StageSignature(
    "whynot", summary: "which parts of a search an article fails, and the nearest it comes",
    synopsis: "whynot id", example: "ferry NEAR/3 toll | whynot harbour-2024-03-08-ferry",
    accepts: [.articles, .hits], parameters: [StageParameter("id", .id, required: true)],
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("step", .text), Column("holds", .text), Column("hits", .integer),
    Column("reason", .text),
  ]

  private let id: Located<String>?

  init(_ call: CheckedStage) throws(Diagnostic) { id = call.arguments.id("id") }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    let source: ArticleResult
    switch input {
    case .articles(let result): source = result
    case .hits(let result): source = result.source
    case .table, .text, .plot: return input
    }
    guard let id else { return input }
    let document = try source.corpus.document(written: id)
    var rows: [Row] = []
    try add(
      source.plan, PlanFailure(source, document, context.cancellation), depth: 0, to: &rows)
    return .table(TableResult(columns: Self.columns, rows: rows))
  }

  private func add(
    _ plan: PostingPlan, _ failure: PlanFailure, depth: Int, to rows: inout [Row]
  ) throws {
    let hits = try failure.hits(plan)
    let indent = String(repeating: "  ", count: depth)
    var row: Row = [.text(indent + plan.stepText), .text(hits == nil ? "no" : "yes")]
    row.append(.integer(hits?.count ?? 0))
    row.append(hits == nil ? .text(try failure.reason(plan)) : .none)
    rows.append(row)
    for operand in plan.unlimited.operands {
      try add(operand, failure, depth: depth + 1, to: &rows)
    }
  }
}
