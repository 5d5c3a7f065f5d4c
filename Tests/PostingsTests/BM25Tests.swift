import Bytes
import Foundation
import LedeTestSupport
import Testing

@testable import Postings

struct BM25Tests {
  @Test func logarithmAgreesWithFoundation() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      let x = exp(Double.random(in: -20...40, using: &random))
      #expect(abs(BM25.naturalLogarithm(x) - log(x)) <= 1e-13 * max(1, abs(log(x))))
    }
    #expect(BM25.naturalLogarithm(1) == 0)
  }

  /// Three articles; ferry in two of them. Lengths 4, 3 and 2, so 3 on average.
  @Test func scoresAsByHand() throws {
    let index = TestDocuments([
      TestDocuments.text(headline: "Ferry sinks", body: "A ferry"),
      TestDocuments.text(body: "The ferry docks", byline: "Ferry Reporter"),
      TestDocuments.text(body: "Rain today"),
    ]).index
    let found = try index.search(word("ferry"), k: 10, cancellation: Cancellation())
    // idf = ln(1 + 1.5 / 2.5) = 0.470004; tf is 3 (headline 2, body 1) and 2 (body, byline).
    // First: 3 / (3 + 1.2 · (0.25 + 0.75 · 4/3)) = 3 / 4.5; second: 2 / (2 + 1.2) = 0.625.
    #expect(found.total == 2)
    #expect(found.documents.map(\.document) == [0, 1])
    #expect(abs(found.documents[0].score - 0.470004 * 2 / 3) < 1e-5)
    #expect(abs(found.documents[1].score - 0.470004 * 0.625) < 1e-5)

    // A phrase has the idf of both words: ferry and docks, 0.470004 + ln(1 + 2.5 / 1.5) = 0.980829.
    let docks = try index.search(phrase("ferry", "docks"), k: 1, cancellation: Cancellation())
    #expect(abs(docks.documents[0].score - (0.470004 + 0.980829) / 2.2) < 1e-5)

    let explanation = try index.explain(word("ferry"), document: 0, cancellation: Cancellation())
    #expect(explanation.label == .term(words: [group(["ferry"])]))
    #expect(
      explanation.parts.last?.label
        == .frequency(hitsByZone: [1, 0, 1, 0, 0, 0], length: 4, averageLength: 3))
    let missing = try index.explain(word("ferry"), document: 2, cancellation: Cancellation())
    #expect(missing == ScoreExplanation(.noMatch, 0))
  }

  @Test func equalScoresGoByTheTieOrder() throws {
    var index = TestDocuments((0..<5).map { _ in TestDocuments.text(body: "same words") }).index
    func order(_ k: Int) throws -> [UInt32] {
      try index.search(word("same"), k: k, cancellation: Cancellation()).documents.map(\.document)
    }
    #expect(index.tieOrder == [0, 1, 2, 3, 4])
    #expect(try order(3) == [0, 1, 2])
    index.tieOrder = [4, 0, 3, 1, 2]
    #expect(try order(3) == [1, 3, 4])
    #expect(try order(.max) == [1, 3, 4, 2, 0])
    index.tieOrder = [1, 0, 0]
    #expect(try order(5) == [1, 2, 0, 3, 4])
  }
}
