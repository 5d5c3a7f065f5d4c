import LedeKit
import Testing

/// head, top, sort and select: what changes the order or the columns of rows and nothing else.
struct OrderStagesTests {
  private func ids(_ query: String) throws -> [String] {
    try ChurchAndFerry.collection.run(query).rows().compactMap { $0.text("id") }
  }

  @Test func headKeepsTheFirstInOrder() throws {
    #expect(try ids("* | sort by id | head 2") == ["A1", "A2"])
    #expect(try ids("* | head 100").count == 6)
    #expect(try ids("zebra | head 2") == [])
  }

  @Test func sortOrdersByFieldsAndKeepsEqualRows() throws {
    #expect(try ids("* | sort by -date, -id") == ["A5", "A4", "A3", "A2", "A1", "A6"])
    #expect(try ids("* | sort by source, date") == ["A2", "A3", "A6", "A4", "A5", "A1"])
    #expect(try ids("ferry | sort by -hits, id") == ["A1", "A2", "A3"])
  }

  @Test func sortOrdersHitsByTheWordsBesideThem() throws {
    let rows = try ChurchAndFerry.collection.run("apple | kwic 2 | sort by right 1").rows()
    #expect(
      rows.compactMap { $0.text("right") } == ["growers said", "prices fell", "shares rose."])
  }

  @Test func topTakesTheLargest() throws {
    let rows = try ChurchAndFerry.collection.run("* | count by source | top 1").rows()
    #expect(rows.map { $0.text("source") } == ["The Courier"])
    #expect(try ids("* | top 2 by date") == ["A5", "A4"])
    #expect(try ids("church | top 1") == ["A5"])
  }

  @Test func selectKeepsColumnsInOrder() throws {
    let answer = try ChurchAndFerry.collection.run(
      "ferry | sort by id | head 1 | select date, id, section")
    #expect(answer.columns == ["date", "id", "section"])
    #expect(try answer.rows().first?.text("date") == "2024-03-08")
    #expect(try answer.rows().first?.text("section") == nil)
    #expect(try ids("ferry | kwic | select id | head 2").count == 2)
  }
}
