import Semantics
import Syntax

/// `head n`: the first rows in the order they have.
struct HeadStage: Stage {
  static let signature = StageSignature(
    "head", summary: "the first n rows, in the order they have", synopsis: "head [n]",
    example: "* | sort by date | head 3", accepts: [.articles, .hits, .table],
    parameters: [StageParameter("n", .count(orWord: []))])

  private let count: Int

  init(_ call: CheckedStage) throws(Diagnostic) {
    count = call.arguments.count("n") ?? 10
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    switch input {
    case .articles(let result):
      return .articles(result.keeping(try result.first(count, context.cancellation)))
    case .hits(var result):
      result.places = try result.first(count, context.cancellation)
      return .hits(result)
    case .table(var result):
      result.rows = Array(result.rows.prefix(count))
      return .table(result)
    case .text, .plot: return input
    }
  }
}
