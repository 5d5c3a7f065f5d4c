import Articles
import Bytes
import Corpus
import Postings
import Testing

@testable import Evaluation

struct CopyFinderTests {
  @Test func theEarliestComesFirstThenTheFirstLoadedThenTheUndated() throws {
    let text = "The harbour council voted on Tuesday to close the old fish market for good."
    var corpus = Corpus()
    let dates = [nil, "2024-05-02", "2024-05-01", "2024-05-01T09:00:00Z", "2024-05-01"]
    try corpus.append(
      dates.enumerated().map { number, date in
        var article = Articles.Article(id: "a\(number)")
        article[.body] = text
        article.date = date.flatMap { NewsDate(parsing: $0) }
        return article
      }, cancellation: Cancellation())
    let found = try CopyFinder(
      ArticleResult(corpus: corpus, plan: .all, checks: []), threshold: 0.8, Cancellation())
    #expect(found.documents == [2, 4, 3, 1, 0])
    #expect(found.findings.map(\.representative) == [0, 0, 0, 0, 0])
  }
}
