import LedeKit
import Testing

struct KwicStageTests {
  @Test func showsWordsOnBothSides() throws {
    let rows = try ChurchAndFerry.collection.run("“cease fire” | kwic 3 | sort by id").rows()
    #expect(rows.count == 2)
    #expect(rows[0].text("id") == "A4")
    #expect(rows[0].text("left") == "Church Street. The")
    #expect(rows[0].text("hit") == "cease-fire")
    #expect(rows[0].text("right") == "mural was painted")
    #expect(rows[0].text("field") == "body")
    #expect(rows[0].integer("paragraph") == 1)
    #expect(rows[0].integer("sentence") == 2)
    #expect(rows[1].text("left") == "Street, and the")
  }

  @Test func fieldsAreWalls() throws {
    let rows = try ChurchAndFerry.collection.run("headline:market | kwic 5").rows()
    #expect(rows.first?.text("left") == "A look back at the")
    #expect(rows.first?.text("right") == "")
    let lead = try ChurchAndFerry.collection.run("body[1]:talks | kwic 2").rows()
    #expect(lead.first?.text("left") == "")
    #expect(lead.first?.text("right") == "stalled on")
  }

  @Test func showsTheWholeSentence() throws {
    let rows = try ChurchAndFerry.collection.run("screaming id:A1 | kwic sentence").rows()
    #expect(rows.first?.text("left") == "“We heard a bang, then")
    #expect(rows.first?.text("right") == ",” said Lucia Ferri, a passenger.")
  }
}
