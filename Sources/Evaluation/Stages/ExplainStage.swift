import Bytes
import Postings
import Rendering
import Semantics
import Syntax

/// `explain`: the steps of a search as they are run, and the score of an article as their sum.
struct ExplainStage: Stage {
  static let signature = StageSignature(
    "explain",
    summary:
      "how a search is run: each step with the words it stands for, and an article's score as a sum",
    synopsis: "explain [id]", example: "ferry AND toll | explain", accepts: [.articles, .hits],
    parameters: [StageParameter("id", .id)],
    output: { _, _ in ResultShape(.table, columns.map(\.name)) })

  private static let columns = [
    Column("step", .text), Column("words", .integer), Column("articles", .integer),
    Column("hits", .integer), Column("rarity", .number), Column("frequency", .number),
    Column("score", .number),
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
    let document =
      try id.map { try source.corpus.document(written: $0) }
      ?? source.first(1, context.cancellation).first?.document
    let score = try document.map {
      try source.corpus.index.explain(
        source.plan, document: $0, verifiers: source.verifiers, cancellation: context.cancellation)
    }
    var rows: [Row] = []
    try add(source.plan, score, depth: 0, source, context, to: &rows)
    if let document, let score {
      let id = source.corpus.articles.id(Int(document))
      rows.append(
        [.text("score of \(id)"), .none, .none, .none, .none, .none, Self.number(score.value)])
    }
    return .table(TableResult(columns: Self.columns, rows: rows))
  }

  private func add(
    _ plan: PostingPlan, _ score: ScoreExplanation?, depth: Int, _ source: ArticleResult,
    _ context: StageContext, to rows: inout [Row]
  ) throws {
    let count = try source.corpus.index.count(
      plan, verifiers: source.verifiers, cancellation: context.cancellation)
    var cells: [Value] = [.none, .none, .none]
    if let score, case .term = score.label {
      cells = score.parts.map { Self.number($0.value) } + [Self.number(score.value)]
    }
    let indent = String(repeating: "  ", count: depth)
    var row: Row = [.text(indent + plan.stepText)]
    row.append(plan.termCount.map { Value.integer($0) } ?? .none)
    row += [.integer(count.documents), .integer(count.hits)]
    rows.append(row + cells)
    let operands = plan.unlimited.operands
    // Of a conjunction and a union each part has its own score; a proximity scores as one term.
    let scores: [ScoreExplanation?] =
      if let score, score.label == .sum { score.parts } else { operands.map { _ in nil } }
    for (operand, score) in zip(operands, scores) {
      try add(operand, score, depth: depth + 1, source, context, to: &rows)
    }
  }

  private static func number(_ value: Float) -> Value {
    .number((Double(value) * 10_000).rounded() / 10_000)
  }
}
