import Articles
import Foundation
import LedeTestSupport
import Testing

/// Pages as the common site builders make them, of our own writing: what each holds, and what it must not.
struct PageKindsTests {
  private struct Page {
    var file: String
    var headline: String
    var date: String?
    var author: String?
    var begins: String
    var ends: String
    var paragraphs: Int
  }

  private static let pages = [
    Page(
      file: "yoast", headline: "Pumps run all day on stricken ferry", date: "2024-03-11",
      author: "Astrid Bakke", begins: "The harbour town", ends: "2,000 in July.", paragraphs: 5),
    Page(
      file: "truncated", headline: "Pumps run all day on stricken ferry", date: "2024-03-11",
      author: "Astrid Bakke", begins: "The harbour town", ends: "promised a review", paragraphs: 4),
    Page(
      file: "divsoup", headline: "Pumps run all day", date: "2024-03-11", author: "Astrid Bakke",
      begins: "The harbour town", ends: "2,000 in July.", paragraphs: 5),
    Page(
      file: "micro", headline: "Pumpen laufen den ganzen Tag", date: "2024-03-11",
      author: "Astrid Bakke", begins: "Die Hafenstadt", ends: "Bord aufkommt.", paragraphs: 3),
    Page(
      file: "brokenld", headline: "Pumps run all day on stricken ferry", date: "2024-03-11",
      author: "Astrid Bakke", begins: "The harbour town", ends: "2,000 in July.", paragraphs: 5),
    Page(
      file: "live", headline: "Live: ferry recovery", date: "2024-03-11", author: nil,
      begins: "Pumps start", ends: "end of the month.", paragraphs: 5),
    Page(
      file: "shellld", headline: "Pumps run all day & night", date: "2024-03-11",
      author: "Astrid Bakke", begins: "The harbour town", ends: "2,000 in July.", paragraphs: 1),
    Page(
      file: "short", headline: "Ferry back in service", date: "2024-03-12", author: nil,
      begins: "The company declined", ends: "2,000 in July.", paragraphs: 2),
    Page(
      file: "subheads", headline: "Pumps run all day", date: nil, author: nil,
      begins: "The harbour town", ends: "“It is four o’clock.”", paragraphs: 9),
    Page(
      file: "paywall", headline: "Pumps run all day", date: nil, author: nil,
      begins: "The harbour town", ends: "“It is four o’clock.”", paragraphs: 2),
    Page(
      file: "arabic", headline: "العبارة تعود إلى الميناء", date: "2024-03-11", author: nil,
      begins: "عادت العبارة", ends: "على متنها.", paragraphs: 2),
    Page(
      file: "cp1251", headline: "Паром вернулся в порт", date: "2024-03-11", author: nil,
      begins: "Паром вернулся в порт в понедельник", ends: "на борту.", paragraphs: 2),
    Page(
      file: "amp", headline: "Pumps run all day", date: "2024-03-11", author: "Astrid Bakke",
      begins: "The harbour town", ends: "2,000 in July.", paragraphs: 5),
  ]

  private static let junk = [
    "Share on", "Advertisement", "Related stories", "Comments", "I was on that boat", "All rights",
    "555-0134", "Cookies", "Subscribe", "newsletter", "Most read", "Hidden tracking", "Business",
  ]

  private func path(_ file: String) -> String {
    Repository.root + "/Tests/ArticlesTests/Fixtures/pages/" + file + ".html"
  }

  @Test func eachGivesItsArticleAndNothingElse() throws {
    for page in Self.pages {
      let article = try #require(try Loaded([path(page.file)]).articles.first, "\(page.file)")
      let body = article[.body]
      #expect(article[.headline] == page.headline, "\(page.file)")
      #expect(article.date?.day.description == page.date, "\(page.file)")
      #expect(article.values(of: "author").first == page.author, "\(page.file)")
      #expect(body.hasPrefix(page.begins), "\(page.file): \(body.prefix(80))")
      #expect(body.hasSuffix(page.ends), "\(page.file): \(body.suffix(80))")
      #expect(body.components(separatedBy: "\n\n").count == page.paragraphs, "\(page.file)")
      for words in Self.junk { #expect(!body.contains(words), "\(page.file): \(words)") }
    }
  }

  @Test func captionsAndNewslettersAreNoBody() throws {
    let article = try #require(try Loaded([path("yoast")]).articles.first)
    #expect(article[.caption] == "Crews at work on the Maren Light on Monday. Photo: Nils Berg")
    #expect(article[.boilerplate].contains("newsletter"))
    #expect(article.values(of: "source") == ["Skarsund Courier"])
  }

  @Test(arguments: ["front", "shell"])
  func whatHoldsNoArticleIsRefused(_ file: String) throws {
    let loaded = try Loaded([path(file)])
    #expect(loaded.articles.isEmpty)
    #expect(loaded.skipped(file + ".html").map(\.reason) == ["the page has no running text"])
  }
}
