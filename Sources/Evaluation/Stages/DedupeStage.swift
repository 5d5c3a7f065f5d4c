import News
import Rendering
import Semantics
import Syntax

/// `dedupe 0.8`: of each set of near-identical articles the earliest, with the number of its copies.
struct DedupeStage: Stage {
  static let signature = StageSignature(
    "dedupe", summary: "the earliest of near-identical articles, with the number of its copies",
    synopsis: "dedupe [similarity]", example: "ferry | dedupe", accepts: [.articles],
    parameters: [StageParameter("similarity", .number(NearDuplicates.thresholds))],
    output: { shape, _ in
      var columns = shape.columns
      if !columns.contains(column) { columns.insert(column, at: ArticleResult.place(in: columns)) }
      return ResultShape(.articles, columns)
    })

  private static let column = "copies"

  private let threshold: Double

  init(_ call: CheckedStage) throws(Diagnostic) {
    threshold = call.arguments.number("similarity") ?? NearDuplicates.standardThreshold
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    guard case .articles(let result) = input else { return input }
    let found = try CopyFinder(result, threshold: threshold, context.cancellation)
    var copies: [UInt32: Int] = [:]
    for (document, finding) in zip(found.documents, found.findings) {
      // Copies that an earlier `dedupe` counted stay counted.
      var own = 0
      if case .integer(let n)? = result.added(Self.column, document) { own = n }
      let representative = found.documents[finding.representative]
      copies[representative, default: 0] += representative == document ? own : own + 1
    }
    let order = try result.ordered(context.cancellation)
    return .articles(
      result.keeping(order.filter { copies[$0.document] != nil })
        .adding(AddedColumn(Column(Self.column, .integer), copies.mapValues { .integer($0) })))
  }
}
