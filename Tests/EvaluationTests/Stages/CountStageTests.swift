import LedeKit
import Testing

struct CountStageTests {
  private func table(_ query: String) throws -> [String] {
    try ChurchAndFerry.collection.run(query).rows().map { row in
      row.columns.map { row.text($0) ?? "-" }.joined(separator: " ")
    }
  }

  @Test func countsHitsAndArticles() throws {
    let answer = try ChurchAndFerry.collection.run("ferry | count")
    #expect(answer.columns == ["hits", "articles"])
    #expect(try table("ferry | count") == ["6 3"])
    #expect(try table("zebra | count") == ["0 0"])
    #expect(try table("ferry | kwic | count") == ["6 3"])
    #expect(try table("ferry | head 1 | count") == ["2 1"])
  }

  @Test func countsByFieldsUnitsAndPartsOfTheHit() throws {
    #expect(try table("ferry | count by source") == ["Daily Two 4 2", "Wire One 2 1"])
    #expect(try table("* | count by month") == ["2024-01 0 1", "2024-03 0 3", "2024-10 0 2"])
    #expect(try table("ferry | count by field") == ["body 3 3", "headline 3 3"])
    #expect(try table("apple | count by right 1") == ["growers 1 1", "prices 1 1", "shares 1 1"])
    #expect(try table("chur* | count by hit, field") == ["church body 3 2", "church headline 1 1"])
    #expect(try table("zebra | count by source") == [])
  }

  @Test func countsTheRowsOfATable() throws {
    #expect(try table("* | count by source | count") == ["3"])
    #expect(
      try table("* | count by source, month | count by source")
        == [
          "Daily Two 1", "The Courier 2", "Wire One 1",
        ].sorted { $0.last! > $1.last! })
  }
}
