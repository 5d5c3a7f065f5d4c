import Bytes
import Postings
import Testing

@testable import Evaluation

struct RankingTests {
  private let all = (0..<10).map { ScoredDocument(document: $0, score: Float(10 - $0)) }

  @Test func searchesAgainOnlyForMore() throws {
    let ranking = Ranking()
    var asked: [Int] = []
    func first(_ k: Int) throws(Cancelled) -> [UInt32] {
      try ranking.first(k) { k in
        asked.append(k)
        return TopDocuments(documents: Array(all.prefix(k)), total: all.count)
      }.map(\.document)
    }
    #expect(ranking.articles == nil)
    #expect(try first(3) == [0, 1, 2])
    #expect(ranking.articles == 10)
    #expect(try first(2) == [0, 1])
    #expect(asked == [3])
    #expect(try first(.max).count == 10)
    #expect(try first(50).count == 10)
    #expect(asked == [3, .max])
  }

  @Test func countsOnceAndNotAtAllWhereASearchDid() throws {
    var counted = 0
    func count() -> (hits: Int, documents: Int) {
      counted += 1
      return (40, 10)
    }
    let ranking = Ranking()
    for _ in 0..<2 { #expect(try ranking.counts(count) == (40, 10)) }
    #expect(counted == 1)
    let known = Ranking()
    _ = try known.first(1) { _ in TopDocuments(documents: all, total: 10, hits: 30) }
    #expect(try known.counts(count) == (30, 10))
    #expect(counted == 1)
  }

  @Test func aStoppedSearchLeavesNothing() throws {
    let ranking = Ranking()
    #expect(throws: Cancelled.self) {
      try ranking.first(3) { (_) throws(Cancelled) in throw Cancelled() }
    }
    #expect(ranking.articles == nil)
  }
}
