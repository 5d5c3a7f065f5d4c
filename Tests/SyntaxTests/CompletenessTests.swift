import Syntax
import Testing

@Suite struct CompletenessTests {
  @Test(arguments: [
    "ferry |", "ferry | count |", "ferry AND", "ferry OR", "ferry NOT", "ferry NEAR/5", "ATLEAST/3",
    "(ferry", "\"coast guard", "“coast", "$a =", "ferry AND # note", "date:[2024-01,",
    "ferry | save \"x",
  ])
  func goesOn(_ text: String) { #expect(!isComplete(text)) }

  @Test(arguments: [
    "", "ferry", "ferry | count", "# note (", ".load \"x", ".set x |", "(ferry)", "ferry)",
    "ferry -",
    "\"a (\"", "ferry and",
  ])
  func mayEnd(_ text: String) { #expect(isComplete(text)) }
}
