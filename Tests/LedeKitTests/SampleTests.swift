import Foundation
import Testing

@testable import LedeKit

/// What the collection promises as a whole; `SampleStoryTests` reads its stories, `SampleStyleTests` its houses.
struct SampleTests {
  private let articles = SampleArticles.all

  @Test func everyOutletIsThereWithAllItsArticles() {
    let perSource = Dictionary(grouping: articles, by: { $0.source ?? "" }).mapValues(\.count)
    #expect(
      perSource == [
        "Harbour Wire": 17, "The Meridian": 12, "Isthmus Gazette": 12, "Daily Lantern": 11,
        "Radio Caldria": 10, "Ossley Echo": 4,
      ])
    let prefixes = [
      "harbour": "Harbour Wire", "meridian": "The Meridian", "gazette": "Isthmus Gazette",
      "lantern": "Daily Lantern", "radio": "Radio Caldria", "echo": "Ossley Echo",
    ]
    for article in articles {
      let prefix = article.id.split(separator: "-").first.map(String.init) ?? ""
      #expect(article.source == prefixes[prefix], "\(article.id)")
    }
  }

  @Test func idsAreUnique() {
    #expect(articles.count == 66)
    #expect(Set(articles.map(\.id)).count == 66)
  }

  @Test func everyArticleHasAHeadlineASectionAndALanguage() {
    for article in articles {
      #expect(!article.headline.isEmpty, "\(article.id)")
      #expect(article.section?.isEmpty == false, "\(article.id)")
      #expect(["en", "es", "fr"].contains(article.language), "\(article.id)")
    }
  }

  @Test func oneArticleHasNoByline() {
    #expect(articles.filter(\.byline.isEmpty).map(\.id) == ["radio-2024-03-18-hostages"])
    #expect(articles.filter(\.authors.isEmpty).map(\.id) == ["radio-2024-03-18-hostages"])
  }

  @Test(arguments: [
    (
      "es",
      ["gazette-2024-03-22-banco", "radio-2024-04-04-debate", "gazette-2024-04-07-panaderia"]
    ),
    ("fr", ["radio-2024-03-04-cholera", "radio-2024-03-27-otages", "radio-2024-04-19-cholera"]),
  ])
  func otherLanguagesAreMarked(language: String, ids: [String]) {
    #expect(articles.filter { $0.language == language }.map(\.id) == ids)
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
    #expect(days == days.sorted())
    #expect(days.first == "2024-03-04")
    #expect(days.last == "2024-05-03")
  }

  @Test func theOneWithoutADateIsLast() {
    #expect(articles.filter { $0.date == nil }.map(\.id) == ["lantern-undated-lifeboat"])
    #expect(articles.last?.date == nil)
  }

  @Test func everyOneOfNineWeeksHasAtLeastFiveArticles() throws {
    let start = try #require(Self.form("yyyy-MM-dd").date(from: "2024-03-04"))
    var weeks = Array(repeating: 0, count: 9)
    for article in articles {
      guard let written = article.date, let day = Self.day(written) else { continue }
      let date = try #require(Self.form("yyyy-MM-dd").date(from: day))
      weeks[Int(date.timeIntervalSince(start) / 86_400) / 7] += 1
    }
    #expect(weeks.allSatisfy { $0 >= 5 }, "\(weeks)")
    #expect(weeks.reduce(0, +) == 65)
  }

  @Test func bodiesAreParagraphsOfNewsLength() {
    for article in articles {
      let paragraphs = article.body.components(separatedBy: "\n\n")
      let words = article.body.split(whereSeparator: \.isWhitespace).count
      #expect((200...600).contains(words), "\(article.id): \(words) words")
      #expect((6...15).contains(paragraphs.count), "\(article.id): \(paragraphs.count) paragraphs")
      for paragraph in paragraphs {
        #expect(!paragraph.isEmpty && !paragraph.contains("\n"), "\(article.id)")
        #expect(!paragraph.hasPrefix(" ") && !paragraph.hasSuffix(" "), "\(article.id)")
      }
    }
  }

  /// “Saturday 9 March”, “Thursday, March 7”: wherever a text names both, the calendar of 2024 does too.
  @Test func weekdaysAgreeWithTheirDates() throws {
    let weekday = "(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? "
    let month = "(?<month>March|April|May)"
    let forms = [
      "\(weekday)(?<day>\\d{1,2}) \(month)(?! 20(?!24))", "\(weekday)\(month) (?<day>\\d{1,2})",
    ]
    var seen = 0
    for article in articles {
      let text = [article.body, article.caption, article.date ?? ""].joined(separator: "\n")
      for form in forms {
        let expression = try Regex(form)
        for match in text.matches(of: expression) {
          func part(_ name: String) -> String {
            match.output[name]?.substring.map(String.init) ?? ""
          }
          let date = try #require(
            Self.form("d MMMM yyyy").date(from: "\(part("day")) \(part("month")) 2024"))
          #expect(
            Self.form("EEEE").string(from: date) == part("weekday") + "day",
            "\(article.id): \(match.output[0].substring ?? "")")
          seen += 1
        }
      }
    }
    #expect(seen >= 5)
  }

  /// An agency story is datelined the day it is sent.
  @Test func agencyDatelinesAgreeWithTheDate() throws {
    for article in articles where article.source == "Harbour Wire" {
      let match = try #require(
        article.body.firstMatch(of: #/(March|April|May) (\d{1,2}) \(Harbour Wire\) - /#),
        "\(article.id)")
      let date = try #require(
        Self.form("d MMMM yyyy").date(from: "\(match.2) \(match.1) 2024"), "\(article.id)")
      #expect(
        article.id.contains(Self.form("yyyy-MM-dd").string(from: date)), "\(article.id)")
    }
  }

  private static func form(_ form: String) -> DateFormatter {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = form
    return formatter
  }

  /// The day as written, by the calendar of Foundation; an hour and a zone do not move it.
  private static func day(_ written: String) -> String? {
    let day = written.split(separator: "T").first.map(String.init) ?? ""
    for form in ["yyyy-MM-dd", "d MMMM yyyy", "EEEE d MMMM yyyy"] {
      guard let date = Self.form(form).date(from: form.hasPrefix("y") ? day : written) else {
        continue
      }
      return Self.form("yyyy-MM-dd").string(from: date)
    }
    return nil
  }
}
