import LedeKit
import Testing

struct DiffStageTests {
  private func rows(_ query: String, in collection: Collection) throws -> [AnswerRow] {
    try collection.run(query).rows()
  }

  @Test func sentencesWithTheirPlacesAndChangedWords() throws {
    let rows = try rows("ferry | diff A1 A2", in: ChurchAndFerry.collection)
    let places = rows.map { row in
      ["change", "field", "paragraph", "sentence"].map { row.text($0) ?? "-" }
        .joined(separator: " ")
    }
    #expect(
      places == [
        "same headline 1 1", "same body 1 1", "same body 1 2", "same body 2 1", "same body 2 2",
        "added body 3 1", "deleted caption 1 1",
      ])
    #expect(rows[5].text("first") == nil)
    #expect(rows[5].text("second") == "Additional reporting by staff.")
    #expect(rows[6].text("first") == "Marsala harbour on Friday.")
  }

  @Test func theUpdateOfTheSampleShowsTheNewToll() throws {
    let rows = try rows(
      "ferry | diff harbour-2024-03-08-ferry harbour-2024-03-08-ferry-update", in: .sample)
    let headline = try #require(rows.first)
    #expect(headline.text("change") == "changed")
    let marked = headline.marks("second").map { range in
      String(decoding: Array((headline.text("second") ?? "").utf8)[range], as: UTF8.self)
    }
    #expect(marked == ["UPDATE 2-", "13", "about 30"])
    let kinds = Set(rows.map { $0.text("change") })
    #expect(kinds == ["same", "changed", "added", "deleted"])
  }

  @Test func articlesNeedNotBeAmongThoseFound() throws {
    let collection = ChurchAndFerry.collection
    #expect(try rows("apple | diff A1 A2", in: collection).count == 7)
    #expect(try rows("ferry | versions | diff A1 A2", in: collection).count == 7)
    #expect(try rows("ferry | kwic | diff A1 A1", in: collection).count == 6)
    #expect(try rows("zebra | diff A1 A2", in: collection).isEmpty)
  }

  @Test func twoIdsAreRequired() {
    for wrong in ["ferry | diff", "ferry | diff A1", "ferry | diff A1 B7", "* | diff A1 A2 A3"] {
      #expect(throws: QueryError.self, "\(wrong)") {
        try ChurchAndFerry.collection.run(wrong)
      }
    }
  }
}
