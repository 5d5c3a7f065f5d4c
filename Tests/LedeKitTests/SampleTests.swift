import Foundation
import Testing

@testable import LedeKit

struct SampleTests {
  private let articles = SampleArticles.all

  @Test func everyOutletIsThereWithAllItsArticles() {
    let perSource = Dictionary(grouping: articles, by: { $0.source ?? "" }).mapValues(\.count)
    #expect(
      perSource == [
        "Harbour Wire": 4, "The Meridian": 4, "Daily Lantern": 3, "Isthmus Gazette": 3,
      ])
    let outlets = [
      HarbourWire.articles, TheMeridian.articles, DailyLantern.articles, IsthmusGazette.articles,
    ]
    #expect(Set(outlets.joined().map(\.id)) == Set(articles.map(\.id)))
    #expect(Set(articles.map(\.id)).count == articles.count)
  }

  @Test func everyArticleHasASectionAuthorsAndALanguage() {
    for article in articles {
      #expect(article.section?.isEmpty == false, "\(article.id)")
      #expect(!article.authors.isEmpty, "\(article.id)")
      #expect(!article.headline.isEmpty && !article.byline.isEmpty, "\(article.id)")
    }
    #expect(articles.filter { $0.language == "es" }.map(\.id) == ["gazette-2024-03-22-banco"])
    #expect(articles.allSatisfy { $0.language == "es" || $0.language == "en" })
  }

  /// The day as the id has it is written by hand apart from the date field.
  @Test func datesParseAgreeWithTheIdsAndAscend() throws {
    var days: [String] = []
    for article in articles {
      guard let written = article.date else { continue }
      let day = try #require(Self.day(written), "\(article.id): \(written)")
      #expect(article.id.contains("-\(day)-"), "\(article.id): \(written)")
      days.append(day)
    }
    #expect(days.count == articles.count - 1)
    #expect(articles.last?.date == nil)
    #expect(days == days.sorted())
    #expect(days.first == "2024-03-08")
    #expect(days.last == "2024-04-12")
  }

  @Test func bodiesAreParagraphsOfNewsLength() {
    for article in articles {
      let paragraphs = article.body.components(separatedBy: "\n\n")
      let words = article.body.split(whereSeparator: \.isWhitespace).count
      #expect((200...400).contains(words), "\(article.id): \(words) words")
      #expect((6...14).contains(paragraphs.count), "\(article.id): \(paragraphs.count) paragraphs")
      for paragraph in paragraphs {
        #expect(!paragraph.isEmpty && !paragraph.contains("\n"), "\(article.id)")
        #expect(!paragraph.hasPrefix(" ") && !paragraph.hasSuffix(" "), "\(article.id)")
      }
    }
  }

  @Test func theCaptionRepeatsASentenceOfTheBody() throws {
    let article = try #require(articles.first { $0.id == "lantern-2024-03-09-ferry" })
    let caption = try #require(article.caption.components(separatedBy: "\n\n").first)
    #expect(caption.contains(" (pictured)"))
    #expect(article.body.contains(caption.replacingOccurrences(of: " (pictured)", with: "")))
  }

  @Test func theSyndicatedCopyIsNearAndNotEqual() throws {
    let wire = try #require(articles.first { $0.id == "harbour-2024-03-19-bank" })
    let copy = try #require(articles.first { $0.id == "gazette-2024-03-20-bank" })
    let shared = Self.wordTriples(wire.body).intersection(Self.wordTriples(copy.body)).count
    let either = Self.wordTriples(wire.body).union(Self.wordTriples(copy.body)).count
    let resemblance = Double(shared) / Double(either)
    #expect(resemblance > 0.7 && resemblance < 1, "\(resemblance)")
  }

  private static func wordTriples(_ text: String) -> Set<[Substring]> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set((0..<max(0, words.count - 2)).map { Array(words[$0..<$0 + 3]) })
  }

  /// Reads the three forms that `Article.date` promises, by the calendar of Foundation.
  private static func day(_ written: String) -> String? {
    let out = DateFormatter()
    out.locale = Locale(identifier: "en_US_POSIX")
    out.timeZone = TimeZone(identifier: "UTC")
    for form in ["yyyy-MM-dd'T'HH:mm:ssX", "yyyy-MM-dd", "d MMMM yyyy"] {
      out.dateFormat = form
      guard let date = out.date(from: written) else { continue }
      out.dateFormat = "yyyy-MM-dd"
      return out.string(from: date)
    }
    return nil
  }
}
