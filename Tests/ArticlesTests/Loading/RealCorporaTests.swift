import Articles
import Foundation
import LedeTestSupport
import Testing

/// What comes of the real articles that lie beside the repository.
@Suite(.enabled(if: SharedFolder.isPresent))
struct RealCorporaTests {
  @Test(arguments: [
    ("bbc/raw", 928), ("wikinews/articles.jsonl", 295), ("polnear/articles.jsonl", 456),
    ("giveme5w1h/articles.jsonl", 291), ("timeml/articles.jsonl", 183),
    ("muc34/articles.jsonl", 300), ("time1963/articles.jsonl", 423),
    ("gum_news/articles.jsonl", 24), ("seed", 1), ("wikinews/raw", 295),
  ])
  func everyArticleIsLoaded(corpus: String, count: Int) throws {
    let loaded = try Loaded(corpus: corpus)
    #expect(loaded.articles.count == count)
    #expect(loaded.report.articles == count)
    #expect(Set(loaded.ids).count == count)
    for article in loaded.articles {
      #expect(article.texts.contains { !$0.isEmpty })
      if article[.body].isEmpty { print("no body", article.id, article.texts) }
    }
    print(corpus, loaded.report.skipped, loaded.report.notes)
  }
}
