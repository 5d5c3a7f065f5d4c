import Articles
import Bytes
import Postings
import Testing

@testable import Corpus

@Suite struct LanguageRulesTests {
  @Test func languagesWithoutRulesShareOneValue() {
    #expect(LanguageRules(language: nil) == .english)
    #expect(LanguageRules(language: "en") == .english)
    #expect(LanguageRules(language: "zh") == LanguageRules(language: "klingon"))
    #expect(LanguageRules(language: "zh").stemming == nil)
    #expect(LanguageRules(language: "de").plural == .none)
    #expect(LanguageRules(language: "es").plural == .spanish)
  }

  @Test func theCorpusKnowsWhichDocumentsFollowWhichRules() throws {
    func article(_ id: String, _ language: String?) -> Article {
      var article = Article(id: id)
      article.language = language
      return article
    }
    var corpus = Corpus()
    let none = Cancellation()
    try corpus.append([article("a", "en"), article("b", "es")], cancellation: none)
    try corpus.append(
      [article("c", nil), article("d", "zh"), article("e", "ja")], cancellation: none)
    func documents(_ language: String?) -> [Int] {
      let set = corpus.documentsByRules[LanguageRules(language: language)]
      return (0..<5).filter { set?.contains($0) == true }
    }
    #expect(documents("en") == [0, 2])
    #expect(documents("es") == [1])
    #expect(documents("ko") == [3, 4])
    #expect(corpus.documentsByRules.count == 3)
  }
}
