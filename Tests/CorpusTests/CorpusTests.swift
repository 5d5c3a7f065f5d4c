import Articles
import Bytes
import Postings
import Testing

@testable import Corpus

struct CorpusTests {
  private func article(_ id: String, _ body: String, _ date: String? = nil) -> Article {
    var article = Article(id: id)
    article[.body] = body
    article.date = date.flatMap { NewsDate(parsing: $0) }
    return article
  }

  private func ids(_ corpus: Corpus, _ word: String) throws -> [String] {
    let plan = PostingPlan.word(WordGroup(terms: [Array(word.utf8)]))
    return try corpus.index.search(plan, k: .max, cancellation: Cancellation()).documents
      .map { corpus.articles[Int($0.document)].id }
  }

  @Test func aLaterArticleReplacesTheEarlierOne() throws {
    var corpus = Corpus()
    try corpus.append(
      [article("a", "old rain"), article("b", "rain")], cancellation: Cancellation())
    let replaced = try corpus.append(
      [article("a", "new rain"), article("c", "sun"), article("c", "wind")],
      cancellation: Cancellation())
    #expect(replaced == ["a", "c"])
    #expect(corpus.count == 3)
    #expect(try ids(corpus, "old").isEmpty)
    #expect(try ids(corpus, "new") == ["a"])
    #expect(try ids(corpus, "sun").isEmpty)
    #expect(corpus.document(id: "a") == 2)
  }

  @Test func aRemovedArticleIsGone() throws {
    var corpus = Corpus()
    try corpus.append([article("a", "rain"), article("b", "rain")], cancellation: Cancellation())
    let isRemoved = corpus.remove(id: "a")
    let isRemovedAgain = corpus.remove(id: "a")
    #expect(isRemoved && !isRemovedAgain)
    #expect(try ids(corpus, "rain") == ["b"])
  }

  @Test func equalScoresStandByDateThenID() throws {
    var corpus = Corpus()
    try corpus.append(
      [
        article("d", "rain"), article("c", "rain", "2024-01-01"),
        article("b", "rain", "2024-02-01"),
        article("a", "rain", "2024-01-01"),
      ], cancellation: Cancellation())
    #expect(try ids(corpus, "rain") == ["b", "a", "c", "d"])
  }

  @Test func aCancelledAppendAddsNothing() {
    var corpus = Corpus()
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: Cancelled.self) {
      try corpus.append([article("a", "rain")], cancellation: cancellation)
    }
    #expect(corpus.count == 0)
  }

  @Test func fieldsOfTheDataAreKnown() throws {
    var first = article("a", "x")
    first.metadata = [MetadataField("words", .number(3)), MetadataField("desk", .text("World"))]
    var second = article("b", "x")
    second.metadata = [MetadataField("words", .text("many"))]
    var corpus = Corpus()
    try corpus.append([first], cancellation: Cancellation())
    #expect(corpus.numericNames == ["words"])
    try corpus.append([second], cancellation: Cancellation())
    #expect(corpus.metadataNames == ["words", "desk"])
    #expect(corpus.numericNames.isEmpty)
    #expect(first.values(of: "words") == ["3"])
    #expect(first.values(of: "desk") == ["World"])
    #expect(first.values(of: "nothing").isEmpty)
  }
}
