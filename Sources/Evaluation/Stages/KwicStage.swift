import Semantics
import Syntax

/// `kwic n`: every hit with the words around it, a concordance.
struct KwicStage: Stage {
  static let signature = StageSignature(
    "kwic", summary: "keyword in context: every hit with n words (or its sentence) around it",
    synopsis: "kwic [n | sentence]", example: "ferry | kwic 6", accepts: [.articles, .hits],
    parameters: [StageParameter("n", .count(orWord: ["sentence"]))],
    output: { _, _ in ResultShape(.hits, HitResult.standardColumns.map(\.name)) })

  private let context: HitResult.Context

  init(_ call: CheckedStage) throws(Diagnostic) {
    if call.arguments.word("n") != nil {
      context = .sentence
    } else {
      context = .words(min(call.arguments.count("n") ?? 8, 1_000))
    }
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    switch input {
    case .articles(let result): return .hits(HitResult(source: result, context: self.context))
    case .hits(var result):
      result.context = self.context
      result.selected = nil
      result.marks = .every
      return .hits(result)
    case .table, .text, .plot: return input
    }
  }
}
