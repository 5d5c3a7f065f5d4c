import Syntax
import Testing

@testable import Semantics

/// The checker with stages and fields of its own: it knows none but what it is given.
struct CheckerTests {
  private static let list = StageSignature(
    "list", summary: "", synopsis: "list [n | all] [by key, …] [from date]", example: "",
    accepts: [.articles],
    parameters: [
      StageParameter("n", .count(orWord: ["all"])),
      StageParameter("keys", keyword: "by", .keys(.order)),
      StageParameter("from", keyword: "from", .date),
    ],
    output: { _, arguments in ResultShape(.table, ["first"] + arguments.keys("keys").map(\.title)) }
  )
  private static let need = StageSignature(
    "need", summary: "", synopsis: "need column, …", example: "", accepts: [.table],
    parameters: [StageParameter("columns", .keys(.columns), required: true)])

  private let checker = Checker(
    schema: Schema([SchemaField("headline", .text), SchemaField("source", .keyword)]),
    signatures: [list, need],
    variables: ["_": .search, "table": ResultShape(.table, ["x"])])

  private func plan(_ text: String) throws -> QueryPlan {
    guard case .query(let query) = try parse(text) else { throw DiagnosticList([]) }
    return try checker.check(query, in: text)
  }

  @Test func bindsArgumentsInAnyOrder() throws {
    for text in [
      "x | list 3 by -source, left 2 from 2024-01", "x | list from 2024-01 3 by -source, left 2",
      "x | list by -SOURCE , left 2 3 from 2024-01",
    ] {
      let arguments = try plan(text).stages[0].arguments
      #expect(arguments.count("n") == 3, "\(text)")
      #expect(arguments.keys("keys").map(\.title) == ["source", "left 2"])
      #expect(arguments.keys("keys").map(\.isDescending) == [true, false])
      #expect(arguments.date("from")?.value == "2024-01")
    }
    #expect(try plan("x | list all").stages[0].arguments.word("n") == "all")
    #expect(try plan("x | list by left 3").stages[0].arguments.keys("keys").first?.offset == 3)
  }

  @Test func shapesFlowFromStageToStage() throws {
    #expect(try plan("x | list by source").shape == ResultShape(.table, ["first", "source"]))
    #expect(try plan("$table").shape == ResultShape(.table, ["x"]))
    #expect(throws: Never.self) { try plan("x | list by source | need first") }
    #expect(throws: Never.self) { try plan("| list") }
  }

  @Test(arguments: [
    ("hedline:x", DiagnosticCode.unknownField), ("Headline:x", .unknownField),
    ("x | lst", .unknownStage),
    ("x | list by sorce", .unknownColumn),
    ("x | list by source | need source, secnd", .unknownColumn),
    ("x | list | list", .wrongChain), ("x | list by", .missingArgument),
    ("x | list | need", .missingArgument),
    ("x | list 0", .badArgument), ("x | list by source, -source", .badArgument),
    ("x | list 1.5", .badArgument),
    ("x | list 3 4", .unexpectedArgument),
    ("x | list from x", .badArgument), ("x | list by left 99", .badArgument),
    ("$nothing", .unknownVariable),
    ("x AND $table", .operandNotAllowed), ("(a AND b) NEAR/3 c", .operandNotAllowed),
    ("(a OR NOT b) NEAR/3 c", .operandNotAllowed), ("source:x PRE/s c", .operandNotAllowed),
  ])
  func saysWhatIsWrong(text: String, code: DiagnosticCode) throws {
    let list = try #require(throws: DiagnosticList.self) { try plan(text) }
    #expect(list.diagnostics.first?.code == code, "\(text)")
  }

  @Test func independentErrorsComeTogether() throws {
    let list = try #require(throws: DiagnosticList.self) { try plan("hedline:x OR sorce:y | lst") }
    #expect(list.diagnostics.map(\.code) == [.unknownField, .unknownField, .unknownStage])
    #expect(list.diagnostics.map(\.nearest) == ["headline", "source", "list"])
    #expect(list.diagnostics.allSatisfy { $0.mended == "headline:x OR source:y | list" })
  }
}
