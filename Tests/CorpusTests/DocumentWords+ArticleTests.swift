import Articles
import Bytes
import LedeTestSupport
import Postings
import Testing

@testable import Corpus

struct DocumentWordsArticleTests {
  /// The words as they are written, cut out of the texts one by one.
  private func forms(of article: Article) -> [String] {
    let cut = ArticleCut(article)
    return Zone.allCases.flatMap { zone in
      let bytes = Array(article[zone].utf8)
      return cut.positions(in: zone).map {
        String(decoding: bytes[cut.bytes(from: $0, to: $0 + 1)], as: UTF8.self)
      }
    }
  }

  @Test func formsAreAsTheyAreWritten() {
    var random = SplitMix64(seed: 11)
    let pieces = [
      "Rain", "a", "Ärger", "U.S.", "internationalisation", "fifteen-letters", "sixteenletterss_",
      "counterrevolutionaries", "水", "“", ". ", "\n\n", "1.5",
    ]
    var words = DocumentWords()
    for _ in 0..<200 {
      var article = Article(id: "1")
      for zone in Zone.allCases {
        let count = Int.random(in: 0...12, using: &random)
        article[zone] = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      }
      words.fill(from: ArticleCut(article), of: article)
      let ends = words.formEnds.map(Int.init)
      let found = zip([0] + ends, ends).map {
        String(decoding: words.forms[$0..<$1], as: UTF8.self)
      }
      #expect(found == forms(of: article))
      #expect(words.forms.count == ends.last ?? 0)
    }
  }
}
