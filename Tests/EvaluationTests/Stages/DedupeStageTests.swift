import LedeKit
import Testing

struct DedupeStageTests {
  private func rows(
    _ query: String, _ columns: [String], in collection: Collection = ChurchAndFerry.collection
  ) throws -> [String] {
    try collection.run(query).rows().map { row in
      columns.map { row.text($0) ?? "-" }.joined(separator: " ")
    }
  }

  @Test func theEarliestStaysWithTheNumberOfItsCopies() throws {
    #expect(
      try rows("ferry | dedupe | sort by id", ["id", "copies", "hits"]) == ["A1 1 2", "A3 0 2"])
    #expect(try rows("zebra | dedupe", ["id"]) == [])
    #expect(try rows("source:\"Daily Two\" | dedupe | sort by id", ["id"]) == ["A2", "A3"])
  }

  @Test func whatFollowsCountsTheRepresentatives() throws {
    let days = "timeline by day from 2024-03-07 to 2024-03-11"
    #expect(
      try rows("ferry | \(days)", ["bucket", "articles"])
        == ["2024-03-07 0", "2024-03-08 2", "2024-03-09 1", "2024-03-10 0"])
    #expect(
      try rows("ferry | dedupe | \(days)", ["bucket", "articles"])
        == ["2024-03-07 0", "2024-03-08 1", "2024-03-09 1", "2024-03-10 0"])
    #expect(try rows("ferry | dedupe | count", ["hits", "articles"]) == ["4 2"])
    #expect(try rows("ferry | dedupe | count by source", ["source"]) == ["Daily Two", "Wire One"])
    #expect(try rows("survivors | dedupe | kwic 2", ["id", "hit"]) == ["A1 survivors"])
    #expect(try rows("ferry | dedupe | sort by -copies | head 1", ["id"]) == ["A1"])
    #expect(
      try rows("ferry | dedupe | select copies, id | sort by id", ["copies", "id"])
        == ["1 A1", "0 A3"])
    #expect(try rows("ferry | head 3 | dedupe | open 1", ["id"]).first?.first == "A")
  }

  @Test func columnsStandBeforeTheSnippet() throws {
    let columns = try ChurchAndFerry.collection.run("ferry | dedupe").columns
    #expect(
      columns == ["id", "date", "source", "headline", "score", "hits", "copies", "snippet"])
    #expect(
      try ChurchAndFerry.collection.run("ferry | select id | dedupe").columns == ["id", "copies"])
  }

  @Test func aSecondDedupeAddsToTheFirst() throws {
    // J(A1, A2) is 40 / 48: 40 shingles of the body, 4 more with A1's caption, 4 with A2's last line.
    #expect(try rows("ferry | dedupe 0.84 | count", ["articles"]) == ["3"])
    #expect(try rows("ferry | dedupe 0.83 | count", ["articles"]) == ["2"])
    #expect(
      try rows("ferry | dedupe 0.8 | dedupe 0.5 | sort by id", ["id", "copies"])
        == ["A1 1", "A3 0"])
  }

  @Test func theSimilarityIsFromThreeTenthsOn() {
    for wrong in ["ferry | dedupe 0.2", "ferry | dedupe 1.5", "ferry | dedupe x"] {
      #expect(throws: QueryError.self, "\(wrong)") { try ChurchAndFerry.collection.run(wrong) }
    }
    #expect(throws: QueryError.self) { try ChurchAndFerry.collection.run("ferry | kwic | dedupe") }
  }

  @Test func theReprintOfTheSampleIsLeftOut() throws {
    #expect(
      try rows("hostages | dedupe | sort by -copies | head 1", ["id", "copies"], in: .sample)
        == ["harbour-2024-04-05-hostages 1"])
    #expect(try rows("id:radio-2024-04-05-hostages | dedupe", ["copies"], in: .sample) == ["0"])
  }
}
