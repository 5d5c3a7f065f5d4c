import Bytes
import Corpus
import Rendering
import Semantics
import Syntax

/// `assert articles = 3`: fails the statement where the result is not as said.
struct AssertStage: Stage {
  private static let mostIDs = 10

  static let signature = StageSignature(
    "assert", summary: "fails where the result is not as said; prints nothing where it is",
    synopsis: "assert articles | hits | rows = n · assert empty",
    example: "ferry date:2024-03 | assert articles > 3 AND hits >= 10",
    accepts: [.articles, .hits, .table, .text],
    parameters: [StageParameter("condition", .condition(.counts), required: true)])

  private let call: CheckedStage
  private let condition: StageCondition

  init(_ call: CheckedStage) throws(Diagnostic) {
    self.call = call
    condition = call.arguments.condition("condition") ?? .and([])
  }

  func run(_ input: ResultSet, _ context: StageContext) throws -> ResultSet {
    var test = try ConditionTest(condition, stage: Self.signature.name) { _ in .integer }
    var counts: [String: Int] = [:]
    switch input {
    case .articles(let result):
      let count = try result.count(context.cancellation)
      counts = ["hits": count.hits, "articles": count.articles, "rows": count.articles]
    case .hits(let result):
      let places = try result.all(context.cancellation)
      counts = [
        "hits": places.count, "articles": Set(places.map(\.document)).count, "rows": places.count,
      ]
    case .table, .text, .plot: counts = ["rows": try input.rowCount(context.cancellation)]
    }
    counts["empty"] = counts["rows"] == 0 ? 1 : 0
    let values = test.keys.map { [Value.integer(counts[$0.name] ?? 0)] }
    guard !test.holds(values) else { return input }
    let got = test.keys.map { key in
      key.name == "empty" ? "\(counts["rows"] ?? 0) rows" : "\(key.name) = \(counts[key.name] ?? 0)"
    }
    throw Diagnostic(
      .assertionFailed, call.range,
      [Self.written(condition), got.joined(separator: ", ")] + (try ids(input, context)))
  }

  private func ids(_ input: ResultSet, _ context: StageContext) throws(Cancelled) -> [String] {
    switch input {
    case .articles(let result):
      return try result.first(Self.mostIDs, context.cancellation).map {
        result.corpus.articles.id(Int($0.document))
      }
    case .hits(let result):
      var ids: [String] = []
      for place in try result.all(context.cancellation) where ids.count < Self.mostIDs {
        let id = result.source.corpus.articles.id(Int(place.document))
        if ids.last != id { ids.append(id) }
      }
      return ids
    case .table, .text, .plot: return []
    }
  }

  private static func written(_ condition: StageCondition) -> String {
    switch condition {
    case .and(let parts): parts.map(bracketed).joined(separator: " AND ")
    case .or(let parts): parts.map(bracketed).joined(separator: " OR ")
    case .not(let inner): "NOT " + bracketed(inner)
    case .compare(let key, .sign(let sign), let operand):
      if key.name == "empty" {
        "empty"
      } else {
        "\(key.name) \(sign.rawValue) \(text(operand.value))"
      }
    case .compare(let key, .contains, let operand): "\(key.name) contains \(text(operand.value))"
    }
  }

  private static func bracketed(_ condition: StageCondition) -> String {
    if case .compare = condition { written(condition) } else { "(" + written(condition) + ")" }
  }

  private static func text(_ operand: StageCondition.Operand) -> String {
    switch operand {
    case .number(let number): Int(exactly: number).map { String($0) } ?? String(number)
    case .text(let text), .date(let text): text
    case .expression(let expression): "/" + expression.text + "/"
    }
  }
}
