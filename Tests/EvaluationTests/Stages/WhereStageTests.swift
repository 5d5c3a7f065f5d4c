import LedeKit
import Testing

/// Rows that meet a condition, over six small articles.
struct WhereStageTests {
  @Test(arguments: [
    ("* | where source = \"wire one\"", "A1"),
    ("* | where source != \"Wire One\"", "A2 A3 A4 A5 A6"),
    ("ferry | where hits > 2", ""),
    ("ferry | where hits >= 2 AND NOT source = \"daily two\"", "A1"),
    ("* | where date = 2024-03", "A1 A2 A3"), ("* | where date < 2024-03", "A6"),
    ("* | where date > 2024-03", "A4 A5"),
    ("* | where date >= 2024-10-03 OR date <= 2024-01-15", "A5 A6"),
    ("* | where headline contains \"FERRY\"", "A1 A2 A3"),
    ("* | where headline ~ /^talks|19$/", "A3 A6"),
    ("* | where headline ~ /church street/", "A5"), ("* | where headline ~ /^street/", ""),
    ("* | where (source = \"the courier\" OR hits > 0) AND length < 20", "A6"),
    ("* | where section = x", ""), ("* | where section != x", "A1 A2 A3 A4 A5 A6"),
    ("* | where month = 2024-10", "A4 A5"), ("ferry | dedupe | where copies > 0", "A1"),
  ])
  func ofArticles(_ query: String, _ ids: String) throws {
    #expect(try ChurchAndFerry.ids(query) == ids)
  }

  @Test func ofHits() throws {
    let rows = try ChurchAndFerry.collection.run(
      "apple | kwic 2 | where right 1 = shares OR left 1 = said AND field = body"
    ).rows()
    #expect(rows.compactMap { $0.text("hit") } == ["apple", "Apple"])
  }

  @Test func ofATable() throws {
    let rows = try ChurchAndFerry.collection.run(
      "* | count by source | where articles > 1 AND source ~ /^d/"
    ).rows()
    #expect(rows.compactMap { $0.text("source") } == ["Daily Two"])
  }

  @Test(arguments: [
    "ferry | where hits > many", "ferry | where date = soon", "ferry | where headline contains 3",
    "ferry | count by source | where hitz > 1", "ferry | where hits ~ 3",
  ])
  func refusesWhatCannotBeCompared(_ query: String) {
    #expect(throws: QueryError.self) { try ChurchAndFerry.collection.run(query) }
  }
}
