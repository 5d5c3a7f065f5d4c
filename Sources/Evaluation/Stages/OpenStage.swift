import Semantics
import Syntax

/// `open n`: the n-th article whole, its hits marked.
struct OpenStage: Stage {
  static let signature = StageSignature(
    "open", summary: "the n-th article (the first, unless said) whole, hits marked",
    synopsis: "open [n]", example: "ferry | open 2", accepts: [.articles, .hits],
    parameters: [StageParameter("n", .count(orWord: []))],
    output: { _, _ in ResultShape(.text, TextResult.columns.map(\.name)) })

  private let call: CheckedStage
  private let number: Int

  init(_ call: CheckedStage) throws(Diagnostic) {
    self.call = call
    number = call.arguments.count("n") ?? 1
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    switch input {
    case .articles(let result):
      let documents = try result.first(number, context.cancellation).map(\.document)
      return .text(TextResult(source: result, documents: try chosen(documents, "articles")))
    case .hits(let result):
      let documents = try result.first(number, context.cancellation).map(\.document)
      return .text(TextResult(source: result.source, documents: try chosen(documents, "hits")))
    case .table, .text, .plot: return input
    }
  }

  /// The last of the first n; none where there are none at all.
  private func chosen(_ documents: [UInt32], _ what: String) throws(Diagnostic) -> [UInt32] {
    guard documents.count < number, !documents.isEmpty else {
      return documents.last.map { [$0] } ?? []
    }
    throw Diagnostic(
      .badArgument, call.range,
      [
        call.name, String(number),
        "a number up to \(documents.count), as many \(what) as there are",
      ])
  }
}
