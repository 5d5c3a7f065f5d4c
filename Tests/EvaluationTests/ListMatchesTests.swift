import Bytes
import LedeKit
import LedeTestSupport
import Testing

@testable import Evaluation

struct ListMatchesTests {
  private static let lines = [
    "ferry", "coast guard", "ferr*", "the *", "\"(bank|toll) robber*\"", "=The", "/s.nk/", "zzzz",
    "the ferry", "the harbour wire", "harbour", "forms(sink)", "Rask~1", "of the", "Caldria",
    "a toll of", "*ank", "(the|a) (ferry|toll|bank)",
  ]

  /// All articles read once, against a search for each line.
  @Test func readingFindsWhatTheIndexFinds() throws {
    let list = try TermList(
      Array(Self.lines.joined(separator: "\n").utf8), cancellation: Cancellation())
    #expect(list.lines.count == Self.lines.count)
    let corpus = Collection.sample.corpus
    var random = SplitMix64(seed: 5)
    for _ in 0..<20 {
      let lines = Array(list.lines.shuffled(using: &random).prefix(9))
      let read = try ListMatches(lines, in: corpus, language: nil, reads: true, Cancellation())
      let asked = try ListMatches(lines, in: corpus, language: nil, reads: false, Cancellation())
      #expect(read.places == asked.places)
      var hits = 0
      for document in corpus.articles.indices {
        let number = UInt32(document)
        let own = read.places.hits(document)
        hits += own.count
        let a = read.lines(in: own, of: number)
        let b = asked.lines(in: own, of: number)
        #expect(a.map(\.line) == b.map(\.line))
        #expect(a.map(\.hits) == b.map(\.hits))
      }
      #expect(hits > 0)
    }
  }

  @Test func manyLinesAreCancelled() throws {
    let text = (0..<1_000).map { "word\($0) other" }.joined(separator: "\n")
    let list = try TermList(Array(text.utf8), cancellation: Cancellation())
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: Cancelled.self) {
      try list.matches(in: Collection.sample.corpus, language: nil, cancellation)
    }
    #expect(
      try list.matches(in: Collection.sample.corpus, language: nil, Cancellation())
        .places.documents.isEmpty)
  }

  /// Loading more articles, and another language, ask again.
  @Test func areMadeAnewForOtherArticles() throws {
    let list = try TermList(Array("rain".utf8), cancellation: Cancellation())
    var collection = Collection([Article(id: "1", body: "rain")])
    let first = try list.matches(in: collection.corpus, language: nil, Cancellation())
    #expect(first.places.documents.count == 1)
    collection.add([Article(id: "2", body: "rain")])
    let second = try list.matches(in: collection.corpus, language: nil, Cancellation())
    #expect(second.places.documents.count == 2)
  }
}
