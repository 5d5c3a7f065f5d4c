import Syntax
import Testing

@Suite struct ReadingTests {
  @Test(arguments: [
    ("ferry survivors OR church", "(ferry AND survivors) OR church"),
    ("NOT ferry OR church", "(NOT ferry) OR church"),
    ("a1 OR b1 -c1", "a1 OR (b1 AND NOT c1)"),
    ("NOT a1 NEAR/5 b1", "NOT (a1 NEAR/5 b1)"),
    ("headline:(a1 b1 OR c1) d1", "headline:((a1 AND b1) OR c1) AND d1"),
    ("a1 NEAR/5 b1 OR c1 d1", "(a1 NEAR/5 b1) OR (c1 AND d1)"),
    ("ferry", nil), ("a1 b1", nil), ("a1 NOT b1", nil), ("a1 OR b1", nil), ("(a1 b1) OR c1", nil),
    ("NOT (a1 NEAR/5 b1)", nil),
  ])
  func readings(_ text: String, _ expected: String?) throws {
    guard case .query(let query) = try parse(text), let search = query.search else {
      Issue.record("no search")
      return
    }
    #expect(reading(of: search) == expected)
  }
}
