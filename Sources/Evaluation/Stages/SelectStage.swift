import Rendering
import Semantics
import Syntax

/// `select a, b`: only these columns, in this order.
struct SelectStage: Stage {
  static let signature = StageSignature(
    "select", summary: "only these columns, in this order", synopsis: "select column, …",
    example: "ferry | select date, source, headline", accepts: [.articles, .hits, .table],
    parameters: [StageParameter("columns", .keys(.columns), required: true)],
    output: { shape, arguments in ResultShape(shape.kind, arguments.keys("columns").map(\.name)) })

  private let names: [String]

  init(_ call: CheckedStage) throws(Diagnostic) {
    let keys = call.arguments.keys("columns")
    if let key = keys.first(where: \.isDescending) {
      throw Diagnostic(.badArgument, key.range, ["select", "-" + key.name, "the name of a column"])
    }
    names = keys.map(\.name)
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    switch input {
    case .articles(var result):
      result.selected = names
      return .articles(result)
    case .hits(var result):
      result.selected = names
      return .hits(result)
    case .table(let result):
      let indices = names.compactMap { name in result.columns.firstIndex { $0.name == name } }
      return .table(
        TableResult(
          columns: indices.map { result.columns[$0] },
          rows: result.rows.map { row in indices.map { row[$0] } }))
    case .text, .plot: return input
    }
  }
}
