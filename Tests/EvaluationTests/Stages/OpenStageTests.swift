import LedeKit
import Testing

struct OpenStageTests {
  @Test func opensTheArticleWithItsHitsMarked() throws {
    let rows = try ChurchAndFerry.collection.run("ferry | sort by id | open").rows()
    #expect(rows.compactMap { $0.text("field") } == ["headline", "body", "body", "caption"])
    #expect(rows[0].text("id") == "A1")
    #expect(rows[0].text("source") == "Wire One")
    let lead = try #require(rows[1].text("text"))
    #expect(lead.hasPrefix("A ferry sank off Marsala"))
    let marks = rows[1].marks("text")
    #expect(marks == [2..<7])
    #expect(rows[3].marks("text").isEmpty)
  }

  @Test func opensTheNth() throws {
    #expect(
      try ChurchAndFerry.collection.run("ferry | sort by id | open 3").rows().first?.text("id")
        == "A3")
    #expect(throws: QueryError.self) { try ChurchAndFerry.collection.run("ferry | open 4") }
    #expect(try ChurchAndFerry.collection.run("zebra | open 4").rows().isEmpty)
  }
}
