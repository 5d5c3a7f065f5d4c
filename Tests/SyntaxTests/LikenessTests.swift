import Syntax
import Testing

/// `LIKE` taken out of what stands beside it.
struct LikenessTests {
  @Test(arguments: [
    ("LIKE \"a b\"", "LIKE \"a b\"", nil), ("LIKE/5 x1", "LIKE/5 x1", nil),
    ("a1 LIKE x1 b1", "LIKE x1", "a1 AND b1"), ("(LIKE x1)", "LIKE x1", nil),
    ("a1 (b1 AND LIKE x1) -c1", "LIKE x1", "a1 AND (b1) AND NOT c1"),
  ])
  func isSeparated(_ text: String, _ like: String, _ rest: String?) throws {
    guard case .query(let query) = try parse(text), let search = query.search else {
      Issue.record("no search: \(text)")
      return
    }
    let parts = try #require(search.separatingLikeness())
    #expect(printed(SearchNode(.like(parts.like.value), parts.like.range)) == like)
    #expect(parts.rest.map(printed) == rest)
  }

  @Test(arguments: ["a1 OR LIKE x1", "NOT LIKE x1", "a1 b1"])
  func isNotLookedForElsewhere(_ text: String) throws {
    guard case .query(let query) = try parse(text), let search = query.search else {
      Issue.record("no search: \(text)")
      return
    }
    #expect(search.separatingLikeness() == nil)
  }
}
