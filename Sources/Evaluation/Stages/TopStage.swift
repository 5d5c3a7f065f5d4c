import Semantics
import Syntax

/// `top n by x`: the n largest rows, by score or count unless said.
struct TopStage: Stage {
  static let signature = StageSignature(
    "top", summary: "the n largest rows, by score or count unless said", synopsis: "top [n] [by x]",
    example: "* | count by source | top 3", accepts: [.articles, .hits, .table],
    parameters: [
      StageParameter("n", .count(orWord: [])),
      StageParameter("column", keyword: "by", .keys(.order)),
    ])

  private static let measures = ["score", "hits", "articles", "rows"]

  private let call: CheckedStage
  private let count: Int
  private let keys: [StageKey]

  init(_ call: CheckedStage) throws(Diagnostic) {
    self.call = call
    count = call.arguments.count("n") ?? 10
    keys = call.arguments.keys("column")
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    var by = keys
    if by.isEmpty, let measure = measure(of: input) { by = [StageKey(measure, range: call.range)] }
    for index in by.indices { by[index].isDescending.toggle() }
    var arguments = StageArguments()
    arguments.values["columns"] = .keys(by)
    arguments.values["n"] = .count(count)
    let inner = CheckedStage(name: call.name, arguments: arguments, range: call.range)
    let head = try HeadStage(inner)
    guard !by.isEmpty else { return try head.run(input, context) }
    return try head.run(SortStage(inner).run(input, context), context)
  }

  /// Articles already stand by score, hits in the order of the text; a table has a count.
  private func measure(of input: ResultSet) -> String? {
    switch input {
    case .articles(let result): result.order == nil ? nil : "score"
    case .table(let result):
      result.columns.first { Self.measures.contains($0.name) }?.name
    case .hits, .text, .plot: nil
    }
  }
}
