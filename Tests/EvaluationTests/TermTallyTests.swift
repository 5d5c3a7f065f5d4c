import Articles
import Bytes
import Corpus
import LedeTestSupport
import Postings
import Testing

@testable import Evaluation

struct TermTallyTests {
  private static let words = ["a", "b", "c", "d", "e", "f", "g", "h"]

  private func text(_ words: Int, _ random: inout SplitMix64) -> String {
    (0..<words).map { _ in Self.words.randomElement(using: &random) ?? "a" }
      .joined(separator: " ")
  }

  /// Articles with words in zones that a bare word searches and in those that it does not.
  private func corpus(_ count: Int, _ random: inout SplitMix64) throws -> Corpus {
    var corpus = Corpus()
    var articles: [Articles.Article] = []
    for number in 0..<count {
      var article = Articles.Article(id: "\(number)")
      article[.headline] = text(Int.random(in: 0...3, using: &random), &random)
      article[.body] = text(Int.random(in: 0...30, using: &random), &random)
      if Bool.random(using: &random) { article[.byline] = text(2, &random) }
      if Bool.random(using: &random) { article[.boilerplate] = text(4, &random) + " zz" }
      articles.append(article)
    }
    let half = articles.count / 2
    try corpus.append(Array(articles[..<half]), cancellation: Cancellation())
    try corpus.append(Array(articles[half...]), cancellation: Cancellation())
    return corpus
  }

  private func counts(_ tally: TermTally) -> [String: TermCount] {
    Dictionary(
      uniqueKeysWithValues: tally.counts.indices.map { (tally.word($0), tally.counts[$0]) })
  }

  /// The numbers of articles are about the edges of a block of postings.
  @Test(arguments: [0, 1, 127, 128, 129, 700])
  func readingListsAgreesWithCuttingArticles(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    var corpus = try corpus(count, &random)
    for round in 0..<4 {
      // Later rounds have removed articles.
      for _ in 0..<(round * count / 20) {
        _ = corpus.remove(id: "\(Int.random(in: 0..<count, using: &random))")
      }
      let live = (0..<UInt32(count)).filter { corpus.isLive($0) }
      let some = live.filter { _ in Bool.random(using: &random) }
      for documents in [live, some, Array(live.prefix(1)), []] {
        let cut = try TermTally(of: documents, corpus, way: .cutting, Cancellation())
        let read = try TermTally(of: documents, corpus, way: .reading, Cancellation())
        #expect(counts(cut) == counts(read))
        #expect(cut.wordCount == read.wordCount)
        #expect(cut.counts.reduce(0) { $0 + $1.hits } == cut.wordCount)
        #expect(counts(cut)["zz"] == nil)
      }
      let all = try TermTally(ofAll: corpus, Cancellation())
      let cut = try TermTally(of: live, corpus, way: .cutting, Cancellation())
      #expect(counts(all) == counts(cut))
      #expect(all.wordCount == cut.wordCount)
      for (word, count) in counts(cut) {
        #expect(corpus.index.count(of: Array(word.utf8)) == count)
      }
    }
  }

  @Test func cancellationStopsBothWays() throws {
    var random = SplitMix64(seed: 3)
    let corpus = try corpus(10, &random)
    let cancellation = Cancellation()
    cancellation.cancel()
    for way in [TermTally.Way.cutting, .reading] {
      #expect(throws: Cancelled.self) {
        try TermTally(of: [0, 1], corpus, way: way, cancellation)
      }
    }
  }
}
