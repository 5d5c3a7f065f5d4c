import Foundation
import Testing

@testable import LedeKit

/// Every outlet of the sample keeps to its house style, and the language is as news has it.
struct SampleStyleTests {
  private let articles = SampleArticles.all

  private func of(_ source: String) -> [Article] { articles.filter { $0.source == source } }

  private func article(_ id: String) throws -> Article {
    try #require(articles.first { $0.id == id }, "\(id)")
  }

  @Test func theAgencyWritesStraightQuotesAndAmericanEnglish() {
    for article in of("Harbour Wire") {
      #expect(!article.body.contains { "“”‘’«»—".contains($0) }, "\(article.id)")
      #expect(article.byline.hasPrefix("Reporting by "), "\(article.id)")
      #expect(!article.body.contains(#/\b(metres?|kilometres?|harbour|labour|defence)\b/#))
      #expect(!article.body.contains(#/\b(Mr|Mrs|Ms) /#), "\(article.id)")
    }
  }

  @Test func theBroadsheetHasStandfirstsCourtesyTitlesAndCurlyQuotes() {
    for article in of("The Meridian") {
      #expect(!article.highlights.isEmpty, "\(article.id)")
      #expect(!article.body.contains("\"") && !article.body.contains("'"), "\(article.id)")
      #expect(article.body.contains("“"), "\(article.id)")
      #expect(article.body.contains(#/\b(Mr|Mrs|Ms|Miss|Dr|Sir) /#), "\(article.id)")
      #expect(
        !article.body.contains(#/\b(meters?|harbor|labor|\d+(\.\d+)?%)(\b|$)/#), "\(article.id)")
      #expect(article.date?.contains(#/^\d{1,2} (March|April) 2024$/#) == true, "\(article.id)")
    }
  }

  @Test func theTabloidWritesShortParagraphs() {
    for article in of("Daily Lantern") {
      #expect(article.byline.hasPrefix("By "), "\(article.id)")
      #expect(article.byline.contains(#/[A-Z]{3,}/#), "\(article.id)")
      let paragraphs = article.body.components(separatedBy: "\n\n")
      let words = article.body.split(whereSeparator: \.isWhitespace).count
      #expect(words / paragraphs.count < 28, "\(article.id)")
    }
    #expect(of("Daily Lantern").filter { $0.caption.contains(" (pictured)") }.count == 10)
  }

  @Test func theRegionalPaperHasDashedDatelines() {
    for article in of("Isthmus Gazette") {
      #expect(article.body.contains(#/^[A-Z ÉÍÓÁ-]+(\(Harbour Wire\) )?— /#), "\(article.id)")
      #expect(!article.body.contains("\""), "\(article.id)")
      #expect(article.byline.contains(#/^(By|Por|From) /#), "\(article.id)")
    }
  }

  @Test func theBroadcasterWritesBulletsAndSingleQuotes() {
    for article in of("Radio Caldria") where article.id != "radio-2024-04-05-hostages" {
      let bullets = article.highlights.components(separatedBy: "\n\n")
      #expect((2...3).contains(bullets.count), "\(article.id)")
      #expect(bullets.allSatisfy { $0.hasPrefix("• ") }, "\(article.id)")
      #expect(!article.body.contains("“"), "\(article.id)")
      #expect(article.body.contains(article.language == "en" ? "‘" : "«"), "\(article.id)")
      #expect(!article.body.contains(#/\d [ap]\.?m\b/#), "\(article.id)")
    }
  }

  @Test func theLocalPaperCapitalisesHeadlinesAndBracketsAges() {
    let small: Set<Substring> = ["and", "of", "in", "to", "the", "a", "for", "is", "it"]
    for article in of("Ossley Echo") {
      for word in article.headline.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        #expect(
          small.contains(word) || word.first?.isLowercase == false, "\(article.id): \(word)")
      }
      #expect(article.byline.hasPrefix("Nell Tranter reports"), "\(article.id)")
    }
    #expect(of("Ossley Echo").contains { $0.body.contains(#/ \(\d\d\)/#) })
    #expect(of("Ossley Echo").contains { $0.body.contains("17 ft 5 in") })
  }

  @Test(arguments: [
    "lantern-2024-03-09-ferry", "lantern-2024-03-16-ferry", "echo-2024-03-14-flood",
  ])
  func aCaptionRepeatsASentenceOfTheBody(id: String) throws {
    let article = try article(id)
    let captions = article.caption.components(separatedBy: "\n\n").map {
      $0.replacing(" (pictured)", with: "")
    }
    #expect(captions.contains { article.body.contains($0) })
  }

  @Test func aPullQuoteRepeatsItsSentence() throws {
    let article = try article("meridian-2024-03-25-cholera")
    let quote = "“We lose the ones who wait until it is light.”"
    let paragraphs = article.body.components(separatedBy: "\n\n")
    #expect(paragraphs.filter { $0 == quote }.count == 1)
    let words = quote.filter { !"“”".contains($0) }
    #expect(paragraphs.filter { $0 != quote && $0.contains(words) }.count == 1)
  }

  /// Acronym and word, both as whole words of one language.
  @Test(arguments: [
    ("WHO", "who"), ("US", "us"), ("IT", "it"), ("AIDS", "aids"), ("ACT", "act"), ("AIM", "aid"),
  ])
  func acronymsStandBesideTheirWords(acronym: String, word: String) throws {
    let (capital, small) = (try Regex("\\b\(acronym)\\b"), try Regex("\\b\(word)\\b"))
    let english = articles.filter { $0.language == "en" }
    #expect(english.contains { $0.body.contains(capital) && $0.body.contains(small) })
  }

  @Test(arguments: [
    "at least 19", "more than 200", "between 30 and 40", "no more than three", "up to 30",
    "yesterday", "October 7 last year", "last June", "on Friday", "cease|co-operate|e-mail",
    "Twenty-three", "£240,000", "\\$410m", "€90,000", "31%", "22 per cent", "\\d kilometers",
    "\\d metres", "square kilometers", "Élodie", "Peñalver", "Søndergaard", "Marchand-Bâ", "’s\\b",
    "according to", "According to", "told reporters",
  ])
  func theFormsThatNewsUsesAreThere(form: String) throws {
    let expression = try Regex(form)
    #expect(articles.contains { $0.body.contains(expression) })
  }

  @Test func attributionStandsBeforeBetweenAndAfter() {
    let text = articles.map(\.body).joined(separator: "\n\n")
    let before = text.matches(of: #/(said|replied|told [a-z ]+)[:,] ["“‘]/#).count
    let between = text.matches(of: #/,[”’"] [^.“"‘]{3,60}\b(said|told)\b[^.“"‘]{0,60}\. ["“‘]/#)
      .count
    let after = text.matches(of: #/,[”’"] said [A-Z]/#).count
    #expect(before >= 5, "\(before)")
    #expect(between >= 15, "\(between)")
    #expect(after >= 20, "\(after)")
  }
}
