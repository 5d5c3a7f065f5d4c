import Articles
import Bytes
import LedeTestSupport
import Postings
import Testing

@testable import Corpus

struct CorpusAdditionTests {
  private func article(_ id: String, _ body: String) -> Article {
    var article = Article(id: id)
    article[.body] = body
    return article
  }

  private func ids(_ corpus: Corpus, _ word: String) throws -> [String] {
    let plan = PostingPlan.word(WordGroup(terms: [Array(word.utf8)]))
    return try corpus.index.search(plan, k: .max, cancellation: Cancellation()).documents
      .map { corpus.articles[Int($0.document)].id }
  }

  @Test(arguments: [1, 7, 500, 1 << 23])
  func segmentsOfAnySizeAnswerAlike(wordsPerSegment: Int) throws {
    var random = SplitMix64(seed: 3)
    let words = ["ferry", "bank", "toll", "rain", "port"]
    let articles = (0..<700).map { number in
      let body = (0..<Int.random(in: 0..<9, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }
      return article("\(number % 600)", body.joined(separator: " "))
    }
    var corpus = Corpus()
    let addition = CorpusAddition(to: corpus, wordsPerSegment: wordsPerSegment)
    for article in articles { addition.add(article) }
    let replaced = try corpus.append(addition)
    #expect(replaced == (0..<100).map(String.init))
    #expect(corpus.count == 600)
    // What a reader would find by looking: the last article of each id.
    let last = Dictionary(articles.map { ($0.id, $0[.body]) }) { $1 }
    for word in words {
      let expected = last.filter { $0.value.split(separator: " ").contains { $0 == word } }
      #expect(try Set(ids(corpus, word)) == Set(expected.keys))
    }
  }

  @Test func anArticleThatIsThereJustAsItIsIsLeftAlone() throws {
    var corpus = Corpus()
    try corpus.append([article("a", "rain"), article("b", "sun")], cancellation: Cancellation())
    let addition = CorpusAddition(to: corpus)
    for each in [article("a", "rain"), article("b", "wind"), article("c", "fog")] {
      addition.add(each)
    }
    #expect(addition.unchanged == 1)
    #expect(addition.replacedIDs == ["b"])
    #expect(try corpus.append(addition) == ["b"])
    #expect(corpus.articles.count == 4 && corpus.count == 3)
    // The second is not the one that is there, so the third is news again.
    let back = CorpusAddition(to: corpus)
    for each in [article("a", "hail"), article("a", "rain")] { back.add(each) }
    try corpus.append(back)
    #expect(try ids(corpus, "hail").isEmpty)
    #expect(try ids(corpus, "rain") == ["a"])
  }

  @Test func anAdditionThatIsDroppedLeavesNothing() throws {
    var corpus = Corpus()
    try corpus.append([article("a", "rain")], cancellation: Cancellation())
    do {
      let addition = CorpusAddition(to: corpus)
      for number in 0..<1_000 { addition.add(article("n\(number)", "sun")) }
    }
    #expect(corpus.count == 1)
    #expect(try ids(corpus, "sun").isEmpty)
  }

  @Test func manySmallLoadsAreFewSegments() throws {
    var corpus = Corpus()
    for number in 0..<300 {
      try corpus.append(
        [article("\(number)", "rain \(number)")], cancellation: Cancellation())
      if number % 3 == 2 { _ = corpus.remove(id: "\(number - 1)") }
    }
    let isGone = corpus.remove(id: "10")
    #expect(!isGone)
    #expect(corpus.count == 200)
    #expect(try ids(corpus, "rain").count == 200)
    #expect(try ids(corpus, "299") == ["299"])
    #expect(try ids(corpus, "298").isEmpty)
    #expect(corpus.index.segmentCount <= 12)
  }
}
