import Syntax
import Testing

@Suite struct ScriptTests {
  private func texts(_ script: String) -> [String] { splitScript(script).map(\.text) }

  @Test func aLineIsAStatement() {
    #expect(
      texts("#!/usr/bin/env lede\n.load x\n\nferry | count\n# note\nboat\n") == [
        ".load x", "ferry | count", "boat",
      ])
  }

  @Test func aStatementGoesOnWhileItIsOpen() {
    #expect(
      texts("(ferry OR\nboat\n)\n| count |\nhead 5\nnext") == [
        "(ferry OR\nboat\n)\n| count |\nhead 5", "next",
      ])
    #expect(texts("ferry\n# note\n  | count\n") == ["ferry\n# note\n  | count"])
    #expect(texts("ferry AND\n\nboat") == ["ferry AND\n\nboat"])
    #expect(texts("$a =\nferry") == ["$a =\nferry"])
  }

  @Test func anEmptyLineEndsWhatIsComplete() {
    #expect(texts("ferry\n\n| count") == ["ferry", "| count"])
    #expect(texts(".load x\n| count") == [".load x", "| count"])
  }

  @Test func anErrorDoesNotSwallowTheRest() {
    #expect(texts("\"coast guard\nferry\nboat \"x\"") == ["\"coast guard", "ferry", "boat \"x\""])
    #expect(texts("(ferry\n.load x\nboat") == ["(ferry", ".load x", "boat"])
    #expect(texts("(ferry\n$a = boat") == ["(ferry", "$a = boat"])
  }

  @Test func offsetsLeadBackToLinesAndColumns() throws {
    let statements = splitScript("\u{FEFF}boat\r\n\n é (ferry\n  NEAR/0 x)\n")
    #expect(statements.map(\.line) == [1, 3])
    #expect(statements.map(\.offset) == [3, 10])
    let place = statements[1].place(of: 13)
    #expect(place.line == 4 && place.column == 3)
    let first = statements[1].place(of: 4)
    #expect(first.line == 3 && first.column == 4)
  }
}
