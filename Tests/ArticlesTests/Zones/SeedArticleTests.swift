import Articles
import LedeTestSupport
import Testing

/// The seed article, of which the first words of each line are quoted here, must come out sorted.
@Suite(.enabled(if: SharedFolder.isPresent))
struct SeedArticleTests {
  private func firstWords(_ zone: Zone) throws -> [String] {
    let article = try #require(try Loaded(corpus: "seed").articles.first)
    return article[zone].split(separator: "\n\n").map { paragraph in
      paragraph.split(separator: " ").prefix(4).joined(separator: " ")
    }
  }

  @Test func theLinesAreInTheirZones() throws {
    #expect(try firstWords(.headline) == [])
    #expect(try firstWords(.highlights) == ["Israeli Prime Minister Benjamin"])
    #expect(
      try firstWords(.body) == [
        "Top CIA officials have", "Attendees at the summit", "The bosses of Israel’s",
        "Yesterday, Israeli Prime Minister", "According to Israeli officials,",
        "The possible breakthrough comes", "The Washington Post reported",
        "On Friday, Biden spoke", "Qatar has played a", "About 136 people are",
        "Among them are 19", "However, at least 25", "More than 26,000 Gaza",
      ])
    #expect(
      try firstWords(.caption) == [
        "Attendees at the summit", "About 136 people are", "Benjamin Netanyahu’s office warned",
      ])
    #expect(try firstWords(.byline) == [])
    #expect(try firstWords(.boilerplate) == [])
  }

  @Test func captionsAreWhole() throws {
    let article = try #require(try Loaded(corpus: "seed").articles.first)
    #expect(article[.caption].contains("Burns (pictured), Mohammed"))
    #expect(article[.caption].contains("Protesters are pictured raising national flags"))
    #expect(!article[.body].contains("pictured"))
    #expect(article[.body].contains("October 7 last year.\n\nAmong them are 19 women"))
  }
}
