import LedeKit
import Testing

struct CollectionStatisticsTests {
  @Test func countsWhatThereIs() throws {
    let session = Session(
      Collection([
        Article(id: "1", body: "Rain fell.", date: "2024-01-02", source: "Wire"),
        Article(id: "2", body: "Rain fell again.", date: "2024-02-03", source: "Post"),
        Article(id: "3", body: "Sun.", source: "Wire"),
      ]))
    try session.run(".stats")
    #expect(
      session.notes.prefix(5) == [
        "articles   3", "dates      2024-01-02 to 2024-02-03", "undated    1",
        "words      6, 2 in an article", "sources    2",
      ])
  }

  @Test func agreesWithQueriesOnTheSample() throws {
    let session = Session(.sample)
    try session.run(".stats")
    let lines = session.notes
    #expect(lines.contains("articles   66"))
    #expect(lines.contains("dates      2024-03-04 to 2024-05-03"))
    let sources = try #require(try session.run("* | count by source")).rows().count
    #expect(lines.contains("sources    \(sources)"))
    let rows = try #require(try session.run("* | count by lang")).rows()
    let first = try #require(rows.first)
    let name = try #require(first.text("lang"))
    let count = try #require(first.integer("articles"))
    #expect(lines.contains { $0.hasPrefix("languages  \(name) \(count)") })
  }

  @Test func emptyCollectionHasNothing() throws {
    let session = Session(Collection([]))
    try session.run(".stats")
    #expect(session.notes.first == "articles   0")
    #expect(session.notes.contains("words      0, 0 in an article"))
  }
}
