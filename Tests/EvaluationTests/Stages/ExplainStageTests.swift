import Foundation
import LedeKit
import Testing

struct ExplainStageTests {
  private func rows(_ query: String) throws -> [AnswerRow] {
    try ChurchAndFerry.collection.run(query).rows()
  }

  @Test func stepsHaveTheirWordsAndCounts() throws {
    let rows = try rows("ferry AND (toll OR surv*) NOT church | explain")
    #expect(
      rows.map { $0.text("step") } == [
        "AND", "  ferry", "  OR", "    toll", "    survivors", "  NOT", "    church",
        "score of A3",
      ])
    #expect(rows.map { $0.integer("articles") } == [3, 3, 3, 1, 2, 4, 2, nil])
    #expect(rows.map { $0.integer("hits") } == [10, 6, 4, 2, 2, 0, 4, nil])
    #expect(rows.map { $0.integer("words") } == [nil, 1, nil, 1, 1, nil, 1, nil])
  }

  @Test func theScoreIsTheSumOfItsTermsToFourDigits() throws {
    for query in [
      "ferry toll", "passenger OR (coast NEAR/2 said)", "\"coast guard\" headline:ferry",
    ] {
      let best = try #require(rows(query).first)
      let explained = try rows(query + " | explain")
      let score = try #require(explained.last?.number("score"))
      #expect(explained.last?.text("step") == "score of \(best.text("id") ?? "")")
      #expect(abs(score - (best.number("score") ?? 0)) < 0.0001)
      let terms = explained.dropLast().compactMap { $0.number("score") }
      #expect(!terms.isEmpty && abs(terms.reduce(0, +) - score) < 0.0003)
      for row in explained.dropLast() {
        guard let term = row.number("score") else { continue }
        let product = (row.number("rarity") ?? 0) * (row.number("frequency") ?? 0)
        #expect(abs(product - term) < 0.0005)
      }
    }
  }

  /// Okapi BM25 by the formula: 1 of 6 articles has `bang`, once, of as many words as A1's four searched zones have.
  @Test func aTermIsWorkedOutByTheFormula() throws {
    let row = try #require(
      rows("bang NOT source:\"Daily Two\" | explain").first { $0.text("step") == "  bang" })
    // Two articles hold the word, whichever the condition leaves.
    let rarity = log(1 + (6 - 2 + 0.5) / (2 + 0.5))
    #expect(abs((row.number("rarity") ?? 0) - rarity) < 0.0001)
  }

  @Test func anotherArticleCanBeAskedFor() throws {
    #expect(try rows("ferry | explain a1").last?.text("step") == "score of A1")
    #expect(try rows("church | explain A1").last?.number("score") == 0)
    let error = #expect(throws: QueryError.self) { try rows("ferry | explain A9") }
    #expect(error?.description.contains("no article has the id `A9`") == true)
  }
}
