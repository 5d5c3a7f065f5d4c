import Articles
import Foundation
import LedeTestSupport
import Testing

/// What comes of the real articles that lie beside the repository.
@Suite(.enabled(if: SharedFolder.isPresent))
struct RealCorporaTests {
  @Test(arguments: [
    ("bbc/raw", 928), ("wikinews/articles.jsonl", 295), ("polnear/articles.jsonl", 456),
    ("giveme5w1h/articles.jsonl", 291), ("timeml/articles.jsonl", 183),
    ("muc34/articles.jsonl", 300), ("time1963/articles.jsonl", 423),
    ("gum_news/articles.jsonl", 24), ("seed", 1), ("wikinews/raw", 295),
  ])
  func everyArticleIsLoaded(corpus: String, count: Int) throws {
    let loaded = try Loaded(corpus: corpus)
    #expect(loaded.articles.count == count)
    #expect(loaded.report.articles == count)
    #expect(Set(loaded.ids).count == count)
    #expect(loaded.articles.allSatisfy { !$0[.body].isEmpty })
  }

  @Test func everyFileOfTheBBCHasItsFirstLineAsHeadline() throws {
    let loaded = try Loaded(corpus: "bbc/raw")
    #expect(loaded.report.files == 928)
    #expect(loaded.report.skipped.isEmpty)
    #expect(loaded.report.notes.count == 1)
    #expect(loaded.report.notes.first?.contains("sport/199.txt") == true)
    #expect(loaded.ids.first == "politics/001")
    for article in loaded.articles {
      let data = try Data(contentsOf: URL(fileURLWithPath: #require(article.file)))
      let text = String(data: data, encoding: .utf8) ?? String(data: data, encoding: .windowsCP1252)
      let line = try #require(text?.split(separator: "\n").first)
      // Some headlines have the pound sign as markup wrote it.
      let headline = line.replacingOccurrences(of: "&#163;", with: "£")
      #expect(article[.headline] == headline.trimmingCharacters(in: .whitespaces), "\(article.id)")
    }
  }

  @Test func theTablesOfWikinewsAreItsLines() throws {
    let lines = try Loaded(corpus: "wikinews/articles.jsonl").articles
    let table = try Loaded(
      corpus: "wikinews/raw/wikinews_2019.csv", "wikinews/raw/wikinews_2020.csv"
    ).articles
    #expect(lines.count == table.count)
    #expect(lines.map { $0[.headline] } == table.map { $0[.headline] })
    #expect(lines.map(\.date) == table.map(\.date))
    #expect(lines.map(\.url) == table.map(\.url))
    for (line, row) in zip(lines, table) {
      #expect(line[.body] == row[.body], "\(line.id)")
      #expect(line[.caption] == row[.caption], "\(line.id)")
    }
    #expect(table.first?.id == "wikinews_2019:1")
    #expect(lines.allSatisfy { $0.date != nil })
  }

  @Test func theHeadlineOfPolnearCountsOnce() throws {
    // `Wash Post Fact-Check: If Obama Says It, It’s True` is title and first line of the first story.
    let first = try #require(try Loaded(corpus: "polnear/articles.jsonl").articles.first)
    #expect(first[.headline].hasPrefix("Wash Post Fact-Check"))
    #expect(first[.body].hasPrefix("If Republicans choose to not believe"))
  }

  @Test func noLongSentenceIsTwiceInABody() throws {
    // Paragraphs of at least 60 letters serve as sentences whose ends are beyond doubt.
    for corpus in [
      "giveme5w1h/articles.jsonl", "polnear/articles.jsonl", "wikinews/articles.jsonl",
    ] {
      for article in try Loaded(corpus: corpus).articles {
        var seen: Set<String> = []
        for paragraph in article[.body].split(separator: "\n\n") where paragraph.count >= 60 {
          let isNew = seen.insert(paragraph.filter { $0.isLetter || $0.isNumber }).inserted
          #expect(isNew, "\(article.id): \(paragraph.prefix(80))")
        }
      }
    }
  }

  @Test func undatedArticlesStayUndated() throws {
    // Three reports of muc34 and one story of giveme5w1h come without a date.
    #expect(try Loaded(corpus: "muc34/articles.jsonl").articles.count { $0.date == nil } == 3)
    #expect(try Loaded(corpus: "giveme5w1h/articles.jsonl").articles.count { $0.date == nil } == 1)
  }

  @Test func metadataOfTime() throws {
    let first = try #require(try Loaded(corpus: "time1963/articles.jsonl").articles.first)
    #expect(
      first.metadata == [
        MetadataField("seq", .number(1)), MetadataField("textno", .text("017")),
        MetadataField("page", .text("020")),
      ])
  }
}
