import Articles
import Bytes
import Foundation
import LedeTestSupport
import Testing

/// The real pages that lie beside the repository, against what their metadata says.
@Suite(.enabled(if: SharedFolder.isPresent))
struct HTMLPagesTests {
  private struct Page: Decodable {
    var file: String
    var title: String
    var date: String?
    var author: String?
    var body: String
  }

  private func pages() throws -> [(page: Page, loaded: Loaded)] {
    let folder = try corpusPath("html_pages")
    return try String(contentsOfFile: folder + "/index.jsonl", encoding: .utf8)
      .split(separator: "\n").map { line in
        let page = try JSONDecoder().decode(Page.self, from: Data(line.utf8))
        return (page, try Loaded([folder + "/" + page.file]))
      }
  }

  @Test func everyPageGivesAnArticleOrAReason() throws {
    for (page, loaded) in try pages() {
      #expect(loaded.articles.count + loaded.report.skipped.count == 1, "\(page.file)")
    }
    let refused = try pages().filter { $0.loaded.articles.isEmpty }.map(\.page.file)
    #expect(refused.allSatisfy { $0.contains("main_site") }, "\(refused)")
  }

  /// Letters and digits in lower case.
  private func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  @Test func metadataAgreesForNineOfTen() throws {
    var titles: [Bool] = []
    var dates: [Bool] = []
    var authors: [Bool] = []
    for (page, loaded) in try pages() {
      guard let article = loaded.articles.first else { continue }
      // The index has a page's title as the browser shows it, often with the site's name at its end.
      let title = key(article[.headline])
      titles.append(!title.isEmpty && key(page.title).hasPrefix(title))
      if let date = page.date {
        let wanted = NewsDate(parsing: date)
        dates.append(wanted != nil && article.date?.instant == wanted?.instant)
      }
      // Two pages have the word None where an author should stand.
      if let author = page.author, author != "None" {
        let wanted = author.replacingOccurrences(of: "&#039;", with: "’").replacingOccurrences(
          of: "'", with: "’")
        authors.append(key(article.authors.joined(separator: ", ")) == key(wanted))
      }
    }
    print(
      "html_pages: title \(titles.count { $0 })/\(titles.count), date \(dates.count { $0 })/\(dates.count), author \(authors.count { $0 })/\(authors.count)"
    )
    for agreed in [titles, dates, authors] { #expect(agreed.count { $0 } * 10 >= agreed.count * 9) }
  }

  @Test func theTextIsTheExpectedOne() throws {
    var figures: [Double] = []
    for (page, loaded) in try pages() where !page.body.isEmpty {
      let article = try #require(loaded.articles.first)
      let figure = f1(words(article[.body]), words(page.body))
      print("html_pages: F1 \(figure) \(page.file)")
      #expect(figure >= 0.9, "\(page.file)")
      figures.append(figure)
    }
    #expect(figures.count == 4)
  }

  private func words(_ text: String) -> [String: Int] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .reduce(into: [:]) { $0[String($1), default: 0] += 1 }
  }

  private func f1(_ a: [String: Int], _ b: [String: Int]) -> Double {
    let common = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    return 2 * Double(common) / Double(max(1, a.values.reduce(0, +) + b.values.reduce(0, +)))
  }
}
