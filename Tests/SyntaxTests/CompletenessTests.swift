import Testing

@testable import Syntax

struct CompletenessTests {
  @Test(arguments: [
    "ferry |", "ferry OR", "ferry AND", "NOT", "(ferry", "\"coast guard", "“coast", "a NEAR/5",
    "ferry | sort by \"x", "headline:(a OR",
  ])
  func anOpenEndGoesOn(text: String) {
    #expect(!isComplete(text))
  }

  @Test(arguments: [
    "ferry", "ferry | count", "ferry)", "", ".load x", "# note", "headlne:x", "a OR | count",
    "date:[2024-01-01, 2024-02-01)", "ferry | unknown",
  ])
  func anythingElseIsWhole(text: String) {
    #expect(isComplete(text))
  }

  @Test func scriptsAreCutIntoStatements() {
    let script = """
      #!/usr/bin/env -S lede -f
      # first
      ferry
        | count by source
      # between its stages
        | head 3

      (a OR
       b)
      "open quote
      last
      """
    let statements = splitScript(script)
    #expect(statements.map(\.line) == [3, 8, 10, 11])
    #expect(
      statements.map(\.text) == [
        "ferry\n  | count by source\n# between its stages\n  | head 3", "(a OR\n b)",
        "\"open quote", "last",
      ])
    #expect(throws: Never.self) { try parse(statements[0].text) }
  }

  @Test func windowsLineEndsAreLineEnds() {
    #expect(splitScript("a\r\n| count\r\nb").map(\.text) == ["a\n| count", "b"])
  }
}
