import Testing

@testable import Articles

@Suite struct ArticleLanguageTests {
  private func settled(_ said: String?, _ body: String, headline: String = "") -> String? {
    var article = Article(id: "a")
    article.language = said
    article[.body] = body
    article[.headline] = headline
    article.settleLanguage()
    return article.language
  }

  private let french = LanguageTexts.all[1].texts[0]

  @Test func whatTheDataSaysWins() {
    #expect(settled("en-GB", french) == "en")
    #expect(settled("Klingon", french) == "klingon")
  }

  @Test(.enabled(if: LanguageDetector.isAvailable))
  func whereTheDataSaysNothingTheTextIsAsked() {
    #expect(settled(nil, french) == "fr")
    #expect(settled("und", french) == "fr")
    #expect(settled("", "", headline: french) == "fr")
    #expect(settled(nil, "Ferry sinks") == nil)
  }

  @Test(.enabled(if: LanguageDetector.isAvailable))
  func aBodyCountsBeforeAForeignHeadline() {
    #expect(settled(nil, french, headline: "Ferry towed to the harbour after a long night") == "fr")
  }
}
