import LedeKit
import Testing

struct FacetsStageTests {
  private let collection = Collection((0..<24).map { article($0) })

  private static func article(_ number: Int) -> Article {
    Article(
      id: "\(number)", body: "word", source: number < 14 ? "Wire" : "Daily",
      section: number == 0 ? nil : "Section \(number)",
      authors: number % 2 == 0 ? ["A", "B"] : ["A"],
      metadata: ["desk": number < 3 ? "north" : "south", "slug": "s\(number)"])
  }

  private func facets(_ query: String) throws -> [String] {
    try collection.run(query).rows().map {
      "\($0.text("field") ?? "") \($0.text("value") ?? "") \($0.integer("articles") ?? -1)"
    }
  }

  /// Every article has a section and a slug of its own, which tell nothing.
  @Test func valuesOfFieldsThatTellSomethingAreCounted() throws {
    #expect(
      try facets("* | facets") == [
        "source Wire 14", "source Daily 10", "author A 24", "author B 12", "desk south 21",
        "desk north 3",
      ])
    #expect(try facets("* | facets 1") == ["source Wire 14", "author A 24", "desk south 21"])
  }

  /// Of ten articles or fewer any source, section, author and language is shown.
  @Test func onlyTheArticlesOfTheResultCount() throws {
    #expect(
      try facets("source:Daily | facets 1") == [
        "source Daily 10", "section Section 14 1", "author A 10", "desk south 10",
      ])
    #expect(try facets("word | kwic 3 | facets 1") == facets("* | facets 1"))
  }
}
