import Articles
import Bytes
import Corpus
import LedeTestSupport
import Postings
import Testing

struct FrequentTermsTests {
  /// Against the frequency of every term with the prefix, in one segment and in two.
  @Test(arguments: [[40], [25, 15], []])
  func areTheTermsOfMostDocuments(segments: [Int]) throws {
    var random = SplitMix64(seed: UInt64(segments.count) + 4)
    var corpus = Corpus()
    for size in segments {
      let articles = (0..<size).map { _ in
        var article = Articles.Article(id: "\(UInt64.random(in: 0...UInt64.max, using: &random))")
        article[.body] = (0..<5).map { _ in
          ["bo", "bat", "bad", "bade", "cad"].randomElement(using: &random) ?? "bo"
        }.joined(separator: " ")
        return article
      }
      try corpus.append(articles, cancellation: Cancellation())
    }
    let index = corpus.index
    for prefix in ["", "b", "ba", "bad", "z"] {
      let all = index.terms(withPrefix: Array(prefix.utf8))
        .map { (term: $0, documents: index.documentFrequency($0)) }
        .sorted {
          $0.documents == $1.documents
            ? $0.term.lexicographicallyPrecedes($1.term) : $0.documents > $1.documents
        }
      let found = index.frequentTerms(prefix: Array(prefix.utf8), limit: 10)
      #expect(found.map(\.term) == all.map(\.term))
      #expect(found.map(\.documents) == all.map(\.documents))
      #expect(index.frequentTerms(prefix: Array(prefix.utf8), limit: 2).count == min(2, all.count))
    }
  }
}
