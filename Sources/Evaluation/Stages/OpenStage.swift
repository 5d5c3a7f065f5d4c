import Semantics
import Syntax

/// `open n`: the n-th article whole, its hits marked.
struct OpenStage: Stage {
  static let signature = StageSignature(
    "open", summary: "the n-th article (the first, unless said) whole, hits marked",
    synopsis: "open [n]", example: "ferry | open 2", accepts: [.articles, .hits],
    parameters: [StageParameter("n", .count(orWord: []))],
    output: { _, _ in ResultShape(.text, TextResult.columns.map(\.name)) })

  private let number: Int

  init(_ call: CheckedStage) throws(Diagnostic) {
    number = call.arguments.count("n") ?? 1
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    switch input {
    case .articles(let result):
      let first = try result.first(number, context.cancellation)
      let documents = first.count == number ? [first[number - 1].document] : []
      return .text(TextResult(source: result, documents: documents))
    case .hits(let result):
      let places = try result.first(number, context.cancellation)
      let documents = places.count == number ? [places[number - 1].document] : []
      return .text(TextResult(source: result.source, documents: documents))
    case .table, .text: return input
    }
  }
}
