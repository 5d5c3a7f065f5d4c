import Foundation
import LedeKit
import LedeTestSupport
import Testing

@testable import Evaluation

struct CompareStageTests {
  private func article(_ id: String, _ source: String, _ body: String) -> Article {
    Article(id: id, body: body, source: source)
  }

  /// A hundred words a side: ten storms in two articles against none, so 2 · 10 · ln 2; the pair 2 · 8 · ln 2.
  @Test func ratesAndLikelihoodAreTheFormulas() throws {
    let storms = String(repeating: "storm ", count: 5) + String(repeating: "calm ", count: 45)
    let collection = Collection([
      article("1", "A", storms), article("2", "A", storms),
      article("3", "B", String(repeating: "calm ", count: 100)),
    ])
    let rows = try collection.run("* | compare by source \"b\", \"a\"").rows()
    #expect(rows.map { $0.text("words") } == ["storm", "storm storm"])
    #expect(rows[0].text("more_in") == "a")
    #expect(rows[0].integer("hits") == 10)
    #expect(rows[0].integer("articles") == 2)
    #expect(rows[0].number("rate") == 100)
    #expect(rows[0].integer("other_hits") == 0)
    #expect(rows[0].number("other_rate") == 0)
    #expect(abs((rows[0].number("loglik") ?? 0) - 20 * log(2)) < 1e-9)
    #expect(rows[1].integer("hits") == 8)
    #expect(abs((rows[1].number("loglik") ?? 0) - 16 * log(2)) < 1e-9)
  }

  /// `the` stands on both sides, so `the bank` says no more than `bank`; `river` alone tells less than the pair
  /// `river bank` does not, and both its words tell.
  @Test func aPhraseThatOnlyRepeatsAWordIsLeftOut() throws {
    let filler = String(repeating: "The rain fell. ", count: 30)
    let collection = Collection([
      article("1", "A", filler + String(repeating: "The bank closed. ", count: 12)),
      article("2", "B", filler + String(repeating: "The mill stood. ", count: 12)),
    ])
    let rows = try collection.run("* | compare by source \"A\", \"B\"").rows()
    let words = rows.filter { $0.text("more_in") == "A" }.compactMap { $0.text("words") }
    #expect(words == ["bank", "bank closed", "closed"])
  }

  /// `closed the` would run over a full stop, `x mill` over the end of the headline.
  @Test func phrasesStayInASentence() throws {
    let body = String(repeating: "It closed. Mill it. ", count: 20)
    let collection = Collection([
      article("1", "A", body), article("2", "B", String(repeating: "It rained. ", count: 40)),
    ])
    let rows = try collection.run("* | compare by source \"A\", \"B\"").rows()
    let words = rows.compactMap { $0.text("words") }
    #expect(words.contains("mill it") || words.contains("mill"))
    #expect(!words.contains("closed mill"))
  }

  @Test(arguments: [
    "* | compare by source \"Wire One\"", "* | compare by source \"Wire One\", \"wire one\"",
    "* | compare by source \"Wire One\", \"Nobody\"", "* | compare \"Wire One\", \"Daily Two\"",
    "* | compare by hit \"a\", \"b\"", "* | compare by source, month \"a\", \"b\"",
    "* | compare by -source \"Wire One\", \"Daily Two\"",
    "* | count by source | compare by source \"Wire One\", \"Daily Two\"",
  ])
  func refuses(_ query: String) {
    #expect(throws: QueryError.self) { try ChurchAndFerry.collection.run(query) }
  }

  /// Any field of articles, calendar units among them; words are counted once more by hand of Foundation.
  @Test func agreesWithCountsMadeAnotherWay() throws {
    let rows = try Collection.sample.run(
      "* | compare by month \"2024-03\", \"2024-04\" | where NOT words contains \" \""
    ).rows()
    #expect(rows.count > 5)
    for row in rows.prefix(25) {
      let word = try #require(row.text("words"))
      let month = try #require(row.text("more_in"))
      guard word.allSatisfy({ $0.isLetter && $0.isASCII }) else { continue }
      let found = try Collection.sample.run("/\(word)/ date:\(month) | count").rows()[0]
      #expect(found.integer("hits") == row.integer("hits"), "\(word)")
      #expect(found.integer("articles") == row.integer("articles"), "\(word)")
    }
  }
}
