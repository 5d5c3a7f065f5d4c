import LedeKit
import Testing

struct NGramsStageTests {
  private let collection = Collection([
    Article(
      id: "1", headline: "Coast guard",
      body: "Coast guard boats sailed. Guard boats of the coast sank."),
    Article(id: "2", body: "The coast guard. Coast guard boats sailed."),
  ])

  private func phrases(_ query: String) throws -> [String] {
    try collection.run(query).rows().map {
      "\($0.text("phrase") ?? "") \($0.integer("hits") ?? -1) \($0.integer("articles") ?? -1)"
    }
  }

  /// `guard coast` would leave a sentence, `the coast` begins with a stop word.
  @Test func phrasesStayInASentence() throws {
    #expect(
      try phrases("* | ngrams") == [
        "coast guard 4 2", "guard boats 3 2", "boats sailed 2 2", "coast sank 1 1",
      ])
  }

  @Test func aStopWordMayStandWithin() throws {
    #expect(
      try phrases("id:1 | ngrams 4") == ["boats of the coast 1 1", "coast guard boats sailed 1 1"])
    #expect(
      try phrases("id:1 | ngrams 5 stop off") == [
        "boats of the coast sank 1 1", "guard boats of the coast 1 1",
      ])
    #expect(try phrases("* | ngrams 2 1 stop off") == ["coast guard 4 2"])
  }

  @Test(arguments: [
    "* | ngrams 1", "* | ngrams 6", "* | ngrams 2 0", "* | ngrams 2.5", "* | ngrams two",
    "* | count | ngrams",
  ])
  func whatCannotBeCountedIsAnError(query: String) {
    #expect(throws: QueryError.self) { try collection.run(query) }
  }
}
