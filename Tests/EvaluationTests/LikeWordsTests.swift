import Articles
import Bytes
import Corpus
import Testing

@testable import Evaluation

/// Which words of a text stand for it.
struct LikeWordsTests {
  private func corpus(_ bodies: [String]) throws -> Corpus {
    var corpus = Corpus()
    let articles = bodies.enumerated().map { number, body in
      var article = Article(id: "\(number)")
      article[.body] = body
      return article
    }
    try corpus.append(articles, cancellation: Cancellation())
    return corpus
  }

  private func chosen(_ words: LikeWords, _ corpus: Corpus, least: Int = 1) -> [String] {
    words.chosen(from: corpus.index, least: least) { corpus.index.contains($0) ? [$0] : [] }
  }

  @Test func frequentAndRareWordsComeFirst() throws {
    let corpus = try corpus(["the ferry", "the ferry", "the mural", "the toll", "the end"])
    let words = LikeWords(text: "The ferry and the mural; the toll, the TOLL, the zebra")
    // Once in five: ln(1 + 4.5 / 1.5), twice for the toll; twice in five: ln(1 + 3.5 / 2.5).
    #expect(chosen(words, corpus) == ["toll", "mural", "ferry"])
    #expect(chosen(words, corpus, least: 2) == ["ferry"])
  }

  @Test func wordsOfMostArticlesAreForWantOfOthers() throws {
    let corpus = try corpus(["the ferry", "the ferry", "the"])
    #expect(chosen(LikeWords(text: "the"), corpus) == ["the"])
  }

  @Test func formsOfOneWordCountTogether() throws {
    let corpus = try corpus(["ferries", "ferry", "mural", "toll", "end"])
    let both = [Array("ferries".utf8), Array("ferry".utf8)]
    let words = LikeWords(text: "mural ferry ferries").chosen(from: corpus.index, least: 1) {
      both.contains($0) ? both : [$0]
    }
    // Twice, in two of five: 2 · ln(1 + 3.5 / 2.5) is more than ln(1 + 4.5 / 1.5).
    #expect(words == ["ferries", "mural"])
  }

  @Test func atMostTwentyFive() throws {
    let text = (0..<40).map { "w\($0)" }.joined(separator: " ")
    let corpus = try corpus([text, "other", "another"])
    let best = chosen(LikeWords(text: text), corpus)
    #expect(best.count == LikeWords.limit)
    #expect(chosen(LikeWords(0, of: corpus), corpus) == best)
  }
}
