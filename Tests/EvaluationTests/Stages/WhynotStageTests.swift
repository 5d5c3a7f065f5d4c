import LedeKit
import Testing

struct WhynotStageTests {
  private func table(_ query: String) throws -> [String] {
    try ChurchAndFerry.collection.run(query).rows().map { row in
      ["step", "holds", "hits", "reason"].map { row.text($0) ?? "-" }.joined(separator: "; ")
    }
  }

  @Test func theClauseThatFailsIsNamed() throws {
    #expect(
      try table("ferry AND survivors | whynot A3") == [
        "AND; no; 0; 1 of 2 fail", "  ferry; yes; 2; -", "  survivors; no; 0; not in the article",
      ])
  }

  // The body of A4: St Mary's church(3) stands at the end(7) of Church(9) Street(10). The cease-fire mural(14) …
  @Test(arguments: [
    ("church NEAR/5 end | whynot A4", "NEAR/5; yes; 2; -"),
    ("mary NEAR/3 end | whynot A4", "NEAR/3; no; 0; the nearest are 5 apart (body)"),
    (
      "end PRE/9 mary | whynot A4",
      "PRE/9; no; 0; the nearest are 5 apart, in the other order (body)"
    ),
    (
      "mary NEAR/s mural | whynot A4",
      "NEAR/s; no; 0; never in one sentence; the nearest are 12 words apart (body)"
    ),
    ("market NEAR/9 mural | whynot A4", "NEAR/9; no; 0; never in the same field"),
    ("zebra NEAR/9 mural | whynot A4", "NEAR/9; no; 0; one side has no hit"),
    ("headline:church | whynot A4", "church in headline; no; 0; only in body"),
    (
      "\"street church\" | whynot A4",
      "\"street church\"; no; 0; its words are in the article, but never side by side"
    ),
    (
      "\"church zebra\" | whynot A4",
      "\"church (no such word)\"; no; 0; (no such word): not in the article"
    ),
    ("ATLEAST/3 church | whynot A4", "ATLEAST/3; no; 0; 2 of 3 hits"),
    ("NOT church | whynot A4", "NOT; no; 0; 2 hits"),
    (
      "source:\"Wire One\" | whynot A4",
      "a condition on articles; no; 0; the article is not of these"
    ),
    (
      "church NOT NEAR/1 street | whynot A5",
      "NOT NEAR/1; no; 0; every hit has one of the other in range"
    ),
    ("church | whynot A4", "church; yes; 2; -"),
  ])
  func eachKindOfFailureHasItsReason(query: String, first: String) throws {
    #expect(try table(query).first == first)
  }

  @Test func anIdIsRequired() {
    #expect(throws: QueryError.self) { try table("ferry | whynot") }
    #expect(throws: QueryError.self) { try table("ferry | whynot nowhere") }
  }
}
