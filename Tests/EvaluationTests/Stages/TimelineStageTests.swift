import LedeKit
import Testing

struct TimelineStageTests {
  private func table(_ query: String, _ collection: Collection = ChurchAndFerry.collection) throws
    -> [String]
  {
    try collection.run(query).rows().map { row in
      row.columns.filter { $0 != "share" }.map { row.text($0) ?? "-" }.joined(separator: " ")
    }
  }

  /// Two of three articles in March have a ferry; nothing at all was published in February.
  @Test func theShareIsThatOfAllArticles() throws {
    let rows = try ChurchAndFerry.collection.run("talks OR =sank | timeline by month").rows()
    #expect(rows.map { $0.text("bucket") } == ["2024-01", "2024-02", "2024-03"])
    #expect(rows[0].number("share") == 1)
    #expect(rows[1].number("share") == nil)
    #expect(abs((rows[2].number("share") ?? 0) - 2.0 / 3) < 1e-12)
  }

  /// Seven and four words in January, and three hits among them; none in February's one word.
  @Test func aRateIsByTheWordsOfAllArticles() throws {
    let collection = Collection([
      Article(id: "1", headline: "Rain rain", body: "More rain on the hills.", date: "2024-01-01"),
      Article(id: "2", body: "Sun in the valley.", date: "2024-01-09"),
      Article(id: "3", body: "Fog.", date: "2024-02-01"),
      Article(id: "4", body: "Rain.", date: "2024-03-01"),
    ])
    let answer = try collection.run("rain | timeline by month per 1000")
    #expect(answer.columns == ["bucket", "hits", "articles", "total", "share", "per 1000"])
    let rates = try answer.rows().map { $0.number("per 1000") ?? -1 }
    #expect(rates.count == 3)
    #expect(abs(rates[0] - 3_000.0 / 11) < 1e-9)
    #expect(rates[1] == 0 && rates[2] == 1_000)
    let series = try collection.run(
      "rain | timeline by month, lang per 100 from 2024-01 to 2024-03")
    #expect(series.columns.last == "per 100")
    #expect(throws: QueryError.self) { try collection.run("rain | timeline by month per 0") }
    #expect(throws: QueryError.self) { try collection.run("rain | timeline by month per week") }
    let sorted = try collection.run("rain | timeline by month per 1000 | top 1 by \"per 1000\"")
    #expect(try sorted.rows().first?.text("bucket") == "2024-03")
  }

  /// 2024-12-30 is a Monday of the first ISO week of 2025, 2021-01-03 a Sunday of week 53 of 2020.
  @Test func weeksAndQuartersOverTheYear() throws {
    let collection = Collection(
      ["2024-12-29", "2024-12-30", "2025-01-06", "2021-01-03"].enumerated().map {
        Article(id: "\($0)", body: "snow", date: $1)
      })
    #expect(
      try table("snow | timeline by week from 2024-12-16 to 2025-01-13", collection) == [
        "2024-W51 0 0 0", "2024-W52 1 1 1", "2025-W01 1 1 1", "2025-W02 1 1 1",
      ])
    #expect(
      try table("snow | timeline by week from 2020-12-28 to 2021-01-11", collection) == [
        "2020-W53 1 1 1", "2021-W01 0 0 0",
      ])
    #expect(
      try table("snow | timeline by quarter from 2024-07 to 2025-02", collection) == [
        "2024-Q3 0 0 0", "2024-Q4 2 2 2", "2025-Q1 1 1 1",
      ])
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
