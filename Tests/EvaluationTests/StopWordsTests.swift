import Testing

@testable import Evaluation

struct StopWordsTests {
  @Test func listsAreThereByLanguage() throws {
    #expect(StopWords.languages == ["en", "de", "es", "fr", "it", "nl", "pt"])
    #expect(try #require(StopWords(language: nil)).language == "en")
    #expect(StopWords(language: "sv") == nil)
    for language in StopWords.languages {
      let list = try #require(StopWords(language: language))
      #expect(list.words.count > 90 && Set(list.words).count == list.words.count)
    }
  }

  @Test func wordsAreAsTheyAreIndexed() throws {
    #expect(try #require(StopWords(language: "fr")).words.contains("etait"))
    #expect(try #require(StopWords(language: "de")).words.contains("fur"))
    #expect(try #require(StopWords(language: "en")).words.contains("the"))
    #expect(!(try #require(StopWords(language: "en")).words.contains("ferry")))
  }
}
