import LedeKit
import Testing

/// The first row of each value.
struct DistinctStageTests {
  @Test(arguments: [
    ("* | sort by id | distinct source", "A1 A2 A4"),
    ("* | sort by -id | distinct source", "A1 A3 A6"),
    ("* | sort by id | distinct source, month", "A1 A2 A4 A6"),
  ])
  func ofArticles(_ query: String, _ ids: String) throws {
    #expect(try ChurchAndFerry.ids(query) == ids)
  }

  @Test func ofHitsAndTables() throws {
    let hits = try ChurchAndFerry.collection.run("church | kwic 1 | distinct hit").rows()
    #expect(hits.count == 1)
    let rows = try ChurchAndFerry.collection.run("* | count by source, month | distinct source")
      .rows()
    #expect(rows.count == 3)
  }
}
