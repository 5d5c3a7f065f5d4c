import LedeKit
import Testing

struct TimelineStageTests {
  private func table(_ query: String, _ collection: Collection = ChurchAndFerry.collection) throws
    -> [String]
  {
    try collection.run(query).rows().map { row in
      row.columns.map { row.text($0) ?? "-" }.joined(separator: " ")
    }
  }

  @Test func emptyBucketsAreThere() throws {
    #expect(
      try table("ferry | timeline by day from 2024-03-07 to 2024-03-11") == [
        "2024-03-07 0 0 0", "2024-03-08 4 2 2", "2024-03-09 2 1 1", "2024-03-10 0 0 0",
      ])
    #expect(
      try table("talks OR ferry | timeline by month") == [
        "2024-01 2 1 1", "2024-02 0 0 0", "2024-03 6 3 3",
      ])
  }

  @Test func unitsAreThoseOfTheCalendar() throws {
    #expect(try table("church | timeline by week") == ["2024-W40 4 2 2"])
    #expect(try table("church | timeline by quarter") == ["2024-Q4 4 2 2"])
    #expect(try table("church | timeline by year") == ["2024 4 2 6"])
  }

  @Test func aSeriesHasARowForEachValue() throws {
    #expect(
      try table("ferry | timeline by day, source") == [
        "2024-03-08 Daily Two 2 1 1", "2024-03-08 Wire One 2 1 1", "2024-03-09 Daily Two 2 1 1",
        "2024-03-09 Wire One 0 0 0",
      ])
  }

  @Test func undatedArticlesHaveARowOfTheirOwn() throws {
    let collection = Collection([
      Article(id: "1", body: "rain", date: "2024-01-01"), Article(id: "2", body: "rain"),
    ])
    #expect(try table("rain | timeline by day", collection) == ["2024-01-01 1 1 1", "- 1 1 1"])
    #expect(try table("zebra | timeline by day", collection) == ["- 0 0 1"])
  }
}
