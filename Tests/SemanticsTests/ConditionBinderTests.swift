import Syntax
import Testing

@testable import Semantics

/// Conditions as `where` takes them, read by their rules.
struct ConditionBinderTests {
  private static let choose = StageSignature(
    "choose", summary: "", synopsis: "choose condition", example: "", accepts: [.articles],
    parameters: [StageParameter("condition", .condition(.order), required: true)])

  private let checker = Checker(
    schema: Schema([SchemaField("source", .keyword)]), signatures: [choose])

  private func text(_ condition: StageCondition) -> String {
    switch condition {
    case .compare(let key, let comparison, let operand):
      let sign = if case .sign(let sign) = comparison { sign.rawValue } else { "contains" }
      let value =
        switch operand.value {
        case .number(let number): "\(number)"
        case .text(let text): "<\(text)>"
        case .date(let text): "day \(text)"
        case .expression(let expression): "/\(expression.text)/"
        }
      return "\(key.title) \(sign) \(value)"
    case .and(let parts): return "(and " + parts.map(text).joined(separator: ", ") + ")"
    case .or(let parts): return "(or " + parts.map(text).joined(separator: ", ") + ")"
    case .not(let inner): return "(not \(text(inner)))"
    }
  }

  private func read(_ condition: String) -> String {
    let whole = "x | choose " + condition
    do {
      guard case .query(let query) = try parse(whole),
        let condition = try checker.check(query, in: whole).stages.first?.arguments
          .condition("condition")
      else { return "nothing" }
      return text(condition)
    } catch {
      let first = error.diagnostics[0]
      let bytes = Array(whole.utf8)
      return "\(first.code) at " + String(decoding: bytes[first.range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("hits > 3", "hits > 3.0"), ("hits>=3", "hits >= 3.0"),
    ("source = \"Wire One\"", "source = <Wire One>"),
    ("source != reuters", "source != <reuters>"), ("date < 2024-03", "date < day 2024-03"),
    ("headline ~ /toll rises|falls/", "headline ~ /toll rises|falls/"),
    ("headline contains toll", "headline contains <toll>"),
    (
      "hits > 3 AND source = a OR NOT date = 2024-03-08",
      "(or (and hits > 3.0, source = <a>), (not date = day 2024-03-08))"
    ),
    (
      "hits = 1 and (source = a or source = b)", "(and hits = 1.0, (or source = <a>, source = <b>))"
    ),
    ("NOT NOT hits = -1", "(not (not hits = -1.0))"), ("left 2 = \"the\"", "left 2 = <the>"),
    ("hit ~ /fer.*/", "hit ~ /fer.*/"),
  ])
  func reads(_ condition: String, _ expected: String) {
    #expect(read(condition) == expected)
  }

  @Test(arguments: [
    ("", "missingArgument at "), ("hitz > 3", "unknownColumn at hitz"),
    ("hits 3", "badArgument at 3"),
    ("hits >", "missingArgument at "), ("hits > 3 source = a", "badArgument at source"),
    ("hits ~ 3", "badArgument at 3"), ("headline contains 3", "badArgument at 3"),
    ("(hits > 3", "unclosedBracket at ("), ("hits > 3)", "unexpectedClosingBracket at )"),
    ("hits > 3 AND", "missingArgument at "), ("hits > (3)", "badArgument at ("),
    ("hits ~ /a(b/", "badExpression at ("),
  ])
  func refuses(_ condition: String, _ expected: String) {
    #expect(read(condition) == expected)
  }

  @Test func nestingHasAnEnd() {
    let deep =
      String(repeating: "(", count: 5_000) + "hits = 1" + String(repeating: ")", count: 5_000)
    #expect(read(deep).hasPrefix("nestingTooDeep"))
    #expect(read(String(repeating: "NOT ", count: 5_000) + "hits = 1").hasPrefix("nestingTooDeep"))
  }
}
