import LedeKit
import Testing

/// Assertions that hold say nothing; those that fail say what was wanted and what there is.
struct AssertStageTests {
  @Test(arguments: [
    "ferry | assert articles = 3", "ferry | assert articles > 2 AND hits >= 3",
    "zebra | assert empty",
    "ferry | assert NOT empty", "ferry | count by source | assert rows = 2",
    "apple | kwic 2 | assert hits = 3 AND articles = 1", "* | assert rows = 6",
    "ferry | open 1 | assert rows > 0",
  ])
  func holds(_ query: String) throws {
    let session = Session(ChurchAndFerry.collection)
    #expect(try session.run(query) == nil)
    #expect(session.assertions == (1, 0))
  }

  @Test func failureIsData() throws {
    let session = Session(ChurchAndFerry.collection)
    let error = try #require(throws: QueryError.self) {
      try session.run("ferry | sort by id | assert articles = 4 OR empty")
    }
    let problem = try #require(error.problems.first)
    #expect(problem.code == "assertionFailed")
    #expect(problem.message == "wanted articles = 4 OR empty, got articles = 3, 3 rows")
    #expect(problem.help == ["ids: A1, A2, A3"])
    #expect(session.assertions == (1, 1))
  }

  @Test func whatFollowsGetsTheRows() throws {
    let answer = try ChurchAndFerry.collection.run("ferry | assert articles = 3 | count")
    #expect(try answer.rows().first?.integer("articles") == 3)
  }

  @Test(arguments: [
    "ferry | count by source | assert articles = 2", "ferry | assert", "ferry | assert hits = many",
  ])
  func refuses(_ query: String) {
    let error = #expect(throws: QueryError.self) { try ChurchAndFerry.collection.run(query) }
    #expect(error?.problems.first?.code != "assertionFailed")
  }
}
