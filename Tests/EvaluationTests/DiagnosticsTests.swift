import LedeKit
import Testing

/// Errors and notes of whole queries.
struct DiagnosticsTests {
  @Test(arguments: [
    ("headlne:ferry", "unknownField", 0..<7, "headline:ferry"),
    ("ferry | unique by source", "unknownStage", 8..<14, nil),
    ("ferry | cuont", "unknownStage", 8..<13, "ferry | count"),
    ("ferry | count by sorce", "unknownColumn", 17..<22, "ferry | count by source"),
    (
      "ferry | count by source | sort by artices", "unknownColumn", 34..<41,
      "ferry | count by source | sort by articles"
    ),
    ("ferry | count | kwic", "wrongChain", 16..<20, nil),
    ("ferry | head x", "badArgument", 13..<14, nil),
    ("ferry | head 3 4", "unexpectedArgument", 15..<16, nil),
    ("ferry | sort", "missingArgument", 12..<12, nil),
    ("ferry | select -id", "badArgument", 15..<18, nil),
    ("(a AND b) NEAR/5 c", "operandNotAllowed", 0..<9, nil),
    ("* NEAR/5 c", "operandNotAllowed", 0..<1, nil),
    ("source:x NEAR/5 c", "operandNotAllowed", 0..<8, nil),
    ("date:2024-13", "badDate", 5..<12, nil),
    ("date:yesterday", "badDate", 5..<14, "date:last 2 d"),
    ("date:[2024-03-01, 2024-02-01)", "badRange", 6..<28, nil),
    ("length:>many", "badValue", 8..<12, nil),
    ("date:last 7 z", "badRange", 5..<13, nil), ("$nothing", "unknownVariable", 0..<8, nil),
    ("| count", "noLastResult", 0..<7, nil), (".lod x", "unknownCommand", 1..<4, ".load x"),
    ("ferry | timeline by fortnight", "unknownColumn", 20..<29, nil),
    ("ferry | timeline by day from 2024-02 to 2024-01", "badRange", 40..<47, nil),
    ("source:(a NEAR/5 b)", "notAFieldValue", 7..<19, nil),
  ])
  func wrongQueriesSayWhatAndWhere(
    query: String, code: String, range: Range<Int>, mended: String?
  ) throws {
    let error = try #require(throws: QueryError.self) { try ChurchAndFerry.collection.run(query) }
    let problem = try #require(error.problems.first)
    #expect(problem.code == code, "\(query): \(problem.message)")
    #expect(problem.range == range, "\(query)")
    #expect(problem.mended == mended, "\(query)")
    if let mended, !mended.hasPrefix(".") {
      #expect(throws: Never.self) { try ChurchAndFerry.collection.run(mended) }
    }
  }

  @Test func theScreenShowsACaretAndWhatHelps() throws {
    let error = try #require(throws: QueryError.self) {
      try ChurchAndFerry.collection.run("headlne:ferry")
    }
    let lines = error.description.split(separator: "\n").map(String.init)
    #expect(lines[0] == "error: there is no field `headlne`")
    #expect(lines.contains { $0.hasSuffix("headlne:ferry") })
    #expect(
      lines.contains {
        $0.drop { $0 == " " || $0 == "|" }.allSatisfy { $0 == "^" } && $0.contains("^^^^^^^")
      })
    #expect(lines.contains("  did you mean `headline`?"))
    #expect(lines.contains("  try: headline:ferry"))
  }

  @Test func anErrorLeavesTheLastResult() throws {
    let session = Session(ChurchAndFerry.collection)
    _ = try session.run("ferry")
    #expect(throws: QueryError.self) { try session.run("headlne:x") }
    #expect(try session.run("| count")?.rows().first?.integer("articles") == 3)
  }

  @Test(arguments: [
    ("ferry and church", "`and` is searched as a word"),
    ("ferry zebra", "3 have any part of it: ferry 3, zebra 0"),
    ("ferry NEAR/2 church", "5 have any part of it: ferry 3, church 2"),
    ("source:wire", "Wire One"),
    ("ferry count by source", "try: ferry | count by source"),
    ("date:last 2 d", "2024-10-02 to 2024-10-03"),
    ("Talks", "`talks` finds both numbers"),
  ])
  func notesSayWhatMayNotBeMeant(query: String, part: String) throws {
    var articles = ChurchAndFerry.articles
    articles.append(Article(id: "A9", body: "The talk of the town.", date: "2024-01-01"))
    let notes = try Collection(articles).run(query).notes
    #expect(notes.contains { $0.contains(part) }, "\(notes)")
  }

  @Test func theReadingIsGivenWhereItIsNotObvious() throws {
    let mixed = try ChurchAndFerry.collection.run("ferry survivors OR church")
    #expect(mixed.reading == "(ferry AND survivors) OR church")
    #expect(try ChurchAndFerry.collection.run("ferry survivors").reading == nil)
  }
}
