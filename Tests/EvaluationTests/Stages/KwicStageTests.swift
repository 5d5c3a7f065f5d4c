import Bytes
import LedeKit
import Rendering
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

  private static let scripts = Collection([
    Article(id: "1", body: "台湾と日本 quake hit 東京の新聞 today. The 🇯🇵 flag 👩‍👩‍👧‍👦 saw the quake pass."),
    Article(id: "2", body: "Élan vital naïve café quake shook Zürich."),
    Article(id: "3", body: "e\u{301}e\u{301} quake a\u{308} ﾊﾝｶｸ ＦＵＬＬ width."),
  ])

  /// Whatever the widths of the signs before it, the hit stands in the same column of every line.
  @Test(arguments: [40, 60, 80], ["kwic 4", "kwic sentence", "kwic 9 | sort by left 1"])
  func hitsStandBelowEachOther(width: Int, stages: String) throws {
    var text = ""
    try Self.scripts.run("quake | " + stages).write(
      as: .auto, options: RenderOptions(width: width, terminal: true)
    ) { bytes in
      text += String(decoding: bytes, as: UTF8.self)
      return true
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 4)
    let columns = try lines.map { line in
      let hit = try #require(line.range(of: "quake"))
      return displayWidth(String(line[..<hit.lowerBound]))
    }
    #expect(Set(columns).count == 1)
    #expect(lines.allSatisfy { displayWidth(String($0)) <= width })
  }

  /// Accents count for nothing in the order; a word that is not there comes last.
  @Test func isSortedByAnyWordAround() throws {
    func lefts(_ order: String) throws -> [String] {
      try Self.scripts.run("quake | kwic 1 | sort by \(order)").rows()
        .map { "\($0.text("id") ?? "") \($0.text("left") ?? "")" }
    }
    #expect(
      try lefts("left 1") == ["2 café", "3 e\u{301}e\u{301}", "1 the", "1 本"])
    #expect(
      try lefts("right 1") == ["3 e\u{301}e\u{301}", "1 本", "1 the", "2 café"])
    #expect(try lefts("hit, -left 1") == ["1 本", "1 the", "3 e\u{301}e\u{301}", "2 café"])
    // `flag`, `vital`, `と` (a word by itself), none.
    #expect(try lefts("left 3") == ["1 the", "2 café", "1 本", "3 e\u{301}e\u{301}"])
  }

  @Test func showsTheWholeSentence() throws {
    let rows = try ChurchAndFerry.collection.run("screaming id:A1 | kwic sentence").rows()
    #expect(rows.first?.text("left") == "“We heard a bang, then")
    #expect(rows.first?.text("right") == ",” said Lucia Ferri, a passenger.")
  }
}
