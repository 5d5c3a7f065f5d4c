import Semantics
import Syntax

/// `where hits > 3 AND source = "Wire One"`: the rows that meet a condition.
struct WhereStage: Stage {
  static let signature = StageSignature(
    "where", summary: "the rows that meet a condition: = != < <= > >= ~ /re/ contains, AND OR NOT",
    synopsis: "where column = value [AND | OR | NOT …]",
    example: "ferry | where hits > 2 AND NOT source = \"Harbour Wire\"",
    accepts: [.articles, .hits, .table],
    parameters: [StageParameter("condition", .condition(.order), required: true)])

  private let condition: StageCondition

  init(_ call: CheckedStage) throws(Diagnostic) {
    condition = call.arguments.condition("condition") ?? .and([])
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    var test = try ConditionTest(condition, stage: Self.signature.name) {
      input.type(of: $0.name)
    }
    var kept: [Int] = []
    try RowValues(test.keys).forEach(of: input, context.cancellation) { row, values in
      if test.holds(values) { kept.append(row) }
    }
    return try input.choosing(kept, context.cancellation)
  }
}
