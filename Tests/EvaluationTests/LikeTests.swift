import LedeKit
import Testing

/// `LIKE` over six small articles, and over the sample collection against the same words joined by OR.
struct LikeTests {
  @Test(arguments: [
    ("LIKE \"ferry survivors\"", "A1 A2 A3"), ("LIKE/2 \"ferry survivors\"", "A1 A2"),
    ("LIKE \"zebra\"", ""), ("LIKE “survivors”", "A1 A2"),
    // An article is not like itself.
    ("LIKE/2 A3", "A1 A2"), ("LIKE/1 A1", "A2"), ("(LIKE/1 a1)", "A2"),
    // What stands beside it filters first.
    ("LIKE/1 \"ferry\" date:2024-03-09", "A3"), ("source:\"Daily Two\" AND LIKE/1 A3", "A2"),
    ("LIKE/1 \"ferry\" -wire -source:(\"Wire One\" OR \"Daily Two\")", ""),
    ("(church (LIKE \"mural\"))", "A4"),
  ])
  func finds(_ query: String, _ ids: String) throws {
    #expect(try ChurchAndFerry.ids(query) == ids)
  }

  @Test func hitsAreTheRankedWords() throws {
    let rows = try ChurchAndFerry.collection.run(
      "LIKE \"survivors of the church\" | kwic 2 | sort by id"
    ).rows()
    #expect(
      rows.compactMap { $0.text("hit") } == [
        "survivors", "survivors", "church", "of", "Church", "Church", "Church",
      ])
  }

  @Test(arguments: ["ferry captain harbour", "ballot box count", "strike union bank wage"])
  func ranksAsTheWordsJoinedByOr(_ words: String) throws {
    let collection = Collection.sample
    let like = try collection.run("LIKE/7 \"\(words)\" | select id, score").rows()
    let joined = words.split(separator: " ").joined(separator: " OR ")
    let plain = try collection.run("\(joined) | head 7 | select id, score").rows()
    #expect(like.count == 7)
    #expect(like == plain)
  }

  @Test(arguments: [
    ("LIKE \"ferry\" OR church", "badLike"), ("NOT LIKE A1", "badLike"),
    ("-LIKE A1", "badLike"), ("ATLEAST/2 LIKE A1", "badLike"), ("LIKE A1 LIKE A2", "badLike"),
    ("ferry NEAR/5 LIKE A1", "operandNotAllowed"), ("NEAR/5(LIKE A1, ferry)", "operandNotAllowed"),
    ("headline:(LIKE A1)", "badLike"), ("LIKE A7", "unknownArticle"),
  ])
  func refuses(_ query: String, _ code: String) {
    let error = #expect(throws: QueryError.self) { try ChurchAndFerry.collection.run(query) }
    #expect(error?.problems.map(\.code) == [code])
  }
}
