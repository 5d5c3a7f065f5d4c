import LedeKit
import Testing

struct SessionDatesTests {
  /// As the timeline has it, which counts in another way.
  @Test func monthsAgreeWithTheTimeline() throws {
    let session = Session(.sample)
    let months = session.dates(prefix: "", limit: 100)
    let rows = try #require(try session.run("* | timeline by month")).rows()
      .filter { ($0.integer("articles") ?? 0) > 0 && $0.text("bucket") != nil }
    #expect(
      months.reversed().map(\.value) == rows.map { String($0.text("bucket")?.prefix(7) ?? "") })
    #expect(months.reversed().map(\.articles) == rows.compactMap { $0.integer("articles") })
  }

  @Test func daysOfAMonthAreThoseOfSearches() throws {
    let session = Session(.sample)
    let days = session.dates(prefix: "2024-03", limit: 100)
    #expect(days.count > 5)
    #expect(days.map(\.value) == days.map(\.value).sorted(by: >))
    for day in days {
      let row = try #require(try session.run("date:\(day.value) | count")?.rows().first)
      #expect(row.integer("articles") == day.articles, "\(day.value)")
    }
    #expect(session.dates(prefix: "2024-03", limit: 2).map(\.value) == days.prefix(2).map(\.value))
  }

  @Test func nothingWithoutDatesOrWithAbsurdOnes() {
    #expect(Session(Collection([Article(id: "1")])).dates(prefix: "", limit: 9).isEmpty)
    let far = Collection([
      Article(id: "1", date: "0001-01-01"), Article(id: "2", date: "9999-12-31"),
    ])
    #expect(Session(far).dates(prefix: "", limit: 9).isEmpty)
  }
}
