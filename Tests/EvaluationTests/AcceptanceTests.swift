import LedeKit
import Testing

/// The cases that a search language for news is held to, each over six small articles (`ChurchAndFerry`): what Nexis,
/// Factiva, Lucene and others are known to get wrong. Plurals match by default here.
struct AcceptanceTests {
  private func ids(_ query: String) throws -> String { try ChurchAndFerry.ids(query) }

  private func places(_ query: String) throws -> [String] {
    try ChurchAndFerry.collection.run(query + " | kwic 1 | sort by id").rows().map { row in
      ["id", "field", "paragraph", "sentence", "hit"].compactMap { row.text($0) }
        .joined(separator: " ")
    }
  }

  @Test func andBindsTighterThanOr() throws {
    let answer = try ChurchAndFerry.collection.run("ferry survivors OR church")
    #expect(answer.reading == "(ferry AND survivors) OR church")
    #expect(try ids("ferry survivors OR church") == "A1 A2 A4 A5")
    #expect(try ids("ferry (survivors OR church)") == "A1 A2")
  }

  @Test func notBindsTightest() throws {
    let answer = try ChurchAndFerry.collection.run("NOT ferry OR church")
    #expect(answer.reading == "(NOT ferry) OR church")
    #expect(try ids("NOT ferry OR church") == "A4 A5 A6")
    #expect(try ids("NOT ferry") == "A4 A5 A6")
    #expect(try ids("church NOT cars") == "A4")
  }

  @Test func notNearIsATestOnEachHit() throws {
    #expect(try places("church NOT NEAR/1 street") == ["A4 body 1 1 church"])
    #expect(try ids("church NOT \"church street\"") == "")
    #expect(try ids("church NOT NEAR/6 street") == "A4")
    #expect(try ids("church NOT NEAR/7 street") == "")
  }

  @Test func hyphensAreText() throws {
    #expect(try places("cease-fire") == ["A4 body 1 2 cease-fire", "A5 body 1 1 cease fire"])
    #expect(try places("\"cease fire\"") == (try places("cease-fire")))
    #expect(try ids("cease -fire") == "")
    #expect(try ids("ceasefire") == "")
    #expect(try ids("=\"cease-fire\"") == "A4")
  }

  @Test func curlyQuotesAreQuotes() throws {
    #expect(try ids("“coast guard”") == "A1 A2 A3")
    #expect(try places("“coast guard”") == (try places("\"coast guard\"")))
    let error = try #require(throws: QueryError.self) { try ids("\"coast guard") }
    #expect(error.problems.map(\.range) == [0..<1])
  }

  @Test func noWordIsLeftOutOfAPhrase() throws {
    #expect(try ids("\"end of church street\"") == "A4")
    #expect(try ids("\"end church street\"") == "")
    #expect(try ids("\"end * church street\"") == "A4")
    #expect(try ids("\"coast gu*\"") == "A1 A2 A3")
    #expect(try ids("the") == "A1 A2 A3 A4 A5 A6")
  }

  @Test func distanceIsTheDifferenceOfPositions() throws {
    #expect(try ids("sank NEAR/2 marsala") == "A1 A2")
    #expect(try ids("marsala NEAR/2 sank") == "A1 A2")
    #expect(try ids("sank NEAR/1 marsala") == "")
    #expect(try ids("sank PRE/2 marsala") == "A1 A2")
    #expect(try ids("marsala PRE/2 sank") == "")
    let both = try places("(sank OR sinks) NEAR/2 mars*")
    #expect(
      both.map { String($0.prefix(11)) } == [
        "A1 headline", "A1 body 1 1", "A2 headline", "A2 body 1 1",
      ])
  }

  @Test func sentencesParagraphsAndFieldsAreWalls() throws {
    #expect(try ids("ferry NEAR/s survivors") == "")
    #expect(try ids("ferry NEAR/p survivors") == "A1 A2")
    #expect(try ids("dead NEAR/3 ferry") == "")
    #expect(try ids("headline:ferry") == "A1 A2 A3")
    #expect(try ids("caption:marsala") == "A1")
    // By plurals A1 and A2, with one passenger each, belong to these too.
    #expect(try ids("body:(ferry AND =passengers)") == "A3")
  }

  @Test func operandsTakeWordsOfTheirOwnAndHitsAreMinimal() throws {
    #expect(try ids("apple NEAR/5 apple") == "A5")
    #expect(try ids("bang NEAR/5 bang") == "")
    #expect(
      try places("apple NEAR/5 prices")
        == ["A5 body 1 2 apple prices", "A5 body 1 2 prices fell. Apple"])
  }

  @Test func caseAndFrequency() throws {
    #expect(try ChurchAndFerry.hits("apple") == 3)
    #expect(try ChurchAndFerry.hits("=apple") == 1)
    #expect(try ChurchAndFerry.hits("=Apple") == 2)
    #expect(try ChurchAndFerry.hits("=APPLE") == 0)
    #expect(try ids("ATLEAST/3 apple") == "A5")
    #expect(try ids("ATLEAST/4 apple") == "")
    #expect(try ids("ATLEAST/2 (church NEAR/1 street)") == "A5")
  }

  @Test func aMonthIsAllItsDays() throws {
    #expect(try ids("date:2024-03") == "A1 A2 A3")
  }

  @Test func bucketsAreFilledWithZeros() throws {
    let rows = try ChurchAndFerry.collection.run(
      "ferry | timeline by day from 2024-03-07 to 2024-03-11"
    ).rows()
    #expect(
      rows.prefix(4).map { "\($0.text("bucket") ?? "") \($0.text("articles") ?? "")" }
        == ["2024-03-07 0", "2024-03-08 2", "2024-03-09 1", "2024-03-10 0"])
  }

  @Test(arguments: [
    ("ferry | unique by source", "unique", "unknownStage"),
    ("headlne:ferry", "headlne", "unknownField"),
    ("ferry NEAR/ 5 marsala", "/ 5", "foreignOperator"),
    ("(ferry", "(", "unclosedBracket"),
  ])
  func aWrongQueryIsNeverAnotherSearch(_ query: String, _ place: String, _ code: String) throws {
    let session = Session(ChurchAndFerry.collection)
    try session.run("church")
    let error = try #require(throws: QueryError.self) { try session.run(query) }
    #expect(error.problems.map(\.code) == [code])
    #expect(
      error.problems.map { String(decoding: Array(query.utf8)[$0.range], as: UTF8.self) } == [place]
    )
    #expect(try session.run("| count")?.rows().first?.integer("articles") == 2)
  }

  @Test func everyAssertionOfAScriptRuns() throws {
    let session = Session(ChurchAndFerry.collection)
    #expect(try session.run("ferry | assert articles = 3") == nil)
    let error = try #require(throws: QueryError.self) {
      try session.run("ferry | assert articles = 4")
    }
    #expect(error.problems.first?.message == "wanted articles = 4, got articles = 3")
    #expect(error.problems.first?.help == ["ids: A3, A1, A2"])
  }
}
