import Rendering
import Semantics
import Syntax

/// `distinct source`: the first row of each value.
struct DistinctStage: Stage {
  static let signature = StageSignature(
    "distinct", summary: "the first row of each value, or of each of several together",
    synopsis: "distinct column, …", example: "ferry | sort by date | distinct source",
    accepts: [.articles, .hits, .table],
    parameters: [StageParameter("columns", .keys(.order), required: true)])

  private let keys: [StageKey]

  init(_ call: CheckedStage) throws(Diagnostic) {
    keys = call.arguments.keys("columns")
    if let key = keys.first(where: \.isDescending) {
      throw Diagnostic(
        .badArgument, key.range, [call.name, "-" + key.name, "the name of a column"])
    }
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    var seen: Set<[[Value]]> = []
    var kept: [Int] = []
    try RowValues(keys).forEach(of: input, context.cancellation) { row, values in
      if seen.insert(values).inserted { kept.append(row) }
    }
    return try input.choosing(kept, context.cancellation)
  }
}
