import Syntax
import Testing

@Suite struct PrinterTests {
  @Test(arguments: [
    ("  a1   b1|count  by x ,y # z", "a1 AND b1 | count by x, y"),
    ("“a  (b| c)” -x W/5 y", "\"a (b|c)\" AND NOT x NEAR/5 y"),
    ("=\"a b\" =\"Apple\"", "=\"a b\" AND =Apple"),
    ("date:[2024-01,2024-02) source:«A \"B\"»", #"date:[2024-01, 2024-02) AND source:"A \"B\"""#),
    ("| head 5 0.5", "| head 5 0.5"),
    (".load 'a \"b c\"", ".load 'a \"b c\""),
  ])
  func canonicalText(_ text: String, _ expected: String) throws {
    #expect(printed(try parse(text)) == expected)
  }

  @Test(arguments: [
    " #!a1 AND NEAR/9(b1, c1)", "\t#!o", "-(a1 source= )", "PRE/s( * c1body: , \"d e\")",
    "NEAR/5(a1 body[50]: , said)", "NEAR/2(a1 , b1: )", "NEAR/2(a1, (b1: ))",
  ])
  func whatIsPrintedReadsBack(_ text: String) throws {
    let statement = try parse(text)
    let again = try parse(printed(statement))
    #expect(TreeText.statement(again) == TreeText.statement(statement))
  }

  @Test func treesMadeByHandGetTheirBrackets() {
    func word(_ text: String) -> SearchNode { SearchNode(.word(text), 0..<0) }
    let either = SearchNode(.or([word("a"), word("b")]), 0..<0)
    let both = SearchNode(.and([either, word("c")]), 0..<0)
    let near = NearOperator(scope: .words(2), ordered: false, negated: false, range: 0..<0)
    let chain = SearchNode(
      .near(word("x"), SearchNode(.near(either, both, near), 0..<0), near), 0..<0)
    #expect(
      printed(SearchNode(.not(chain), 0..<0)) == "NOT x NEAR/2 ((a OR b) NEAR/2 ((a OR b) AND c))")
  }
}
