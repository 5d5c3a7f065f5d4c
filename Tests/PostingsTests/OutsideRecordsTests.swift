import Bytes
import Testing

@testable import Postings

/// Words in bylines and boilerplate, beside those that a bare word searches.
struct OutsideRecordsTests {
  @Test func areNotReadForABareWord() throws {
    let documents = TestDocuments(
      (0..<400).map { number in
        TestDocuments.text(
          headline: "the ferry", body: "the harbour",
          byline: number % 50 == 0 ? "the smith" : "the", boilerplate: "the")
      })
    func plan(_ word: String) -> PostingPlan {
      .within(.word(WordGroup(terms: [Array(word.utf8)])), .searched, firstWords: nil)
    }
    let never = Cancellation()
    #expect(try documents.index.count(plan("the"), cancellation: never) == (800, 400))
    #expect(try documents.index.count(plan("smith"), cancellation: never) == (0, 0))
    #expect(try documents.index.count(word("smith"), cancellation: never) == (8, 8))
    #expect(
      try documents.index.search(plan("the"), k: 3, cancellation: never).total == 400)
    #expect(try documents.index.count(word("the"), cancellation: never) == (1600, 400))
    #expect(try documents.index.count(phrase("the", "smith"), cancellation: never) == (8, 8))
    #expect(try documents.index.count(phrase("the", "ferry"), cancellation: never) == (400, 400))
  }

  @Test func areFoundByTheirTerm() {
    let records = OutsideRecords(terms: Frozen([2, 5, 9]), records: Frozen([100, 140, 200]))
    #expect(records.start == 100)
    #expect(
      (0...10).map { records.range($0, below: 250)?.count } == [
        nil, nil, 40, nil, nil, 60, nil, nil, nil, 50, nil,
      ])
    #expect(OutsideRecords(terms: Frozen([]), records: Frozen([])).start == nil)
  }
}
