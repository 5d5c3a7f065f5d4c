import Bytes
import LedeTestSupport
import Testing

@testable import Postings

struct SearchInterruptionTests {
  private static let index: PostingsIndex = {
    var random = RandomPlans(seed: 8)
    var documents = TestDocuments()
    for _ in 0..<2 { documents.append(random.documents(300)) }
    documents.remove(17)
    return documents.index
  }()

  private let plan = near(word("a", "b"), 4, word("c"))

  @Test func aSetTokenStopsEveryEntryPoint() throws {
    let index = Self.index
    let cancellation = Cancellation()
    var all = try index.hits(plan, cancellation: cancellation)
    var listed = try index.hits(plan, documents: [3, 1, 2], cancellation: cancellation)
    cancellation.cancel()
    #expect(throws: Cancelled.self) { try index.search(plan, k: 5, cancellation: cancellation) }
    #expect(throws: Cancelled.self) { try index.documents(plan, cancellation: cancellation) }
    #expect(throws: Cancelled.self) { try index.count(plan, cancellation: cancellation) }
    #expect(throws: Cancelled.self) {
      try index.hits(plan, document: 1, cancellation: cancellation)
    }
    #expect(throws: Cancelled.self) {
      try index.explain(plan, document: 1, cancellation: cancellation)
    }
    #expect(throws: Cancelled.self) { try index.hits(plan, cancellation: cancellation) }
    #expect(throws: Cancelled.self) {
      try index.hits(plan, documents: [1], cancellation: cancellation)
    }
    #expect(throws: Cancelled.self) { try all.next() }
    #expect(throws: Cancelled.self) { try listed.next() }
  }

  /// Set from within, after some hits were looked at: the work stops within two blocks.
  @Test func aTokenSetInTheMiddleStopsTheWork() {
    let cancellation = Cancellation()
    let seen = Cancellation()
    let verifier: Verifier = { document, _ in
      if document > 300 { seen.cancel() }
      cancellation.cancel()
      return true
    }
    let verified = PostingPlan.verified(word("a"), 0)
    #expect(throws: Cancelled.self) {
      try Self.index.search(verified, k: 5, verifiers: [verifier], cancellation: cancellation)
    }
    #expect(!seen.isCancelled)
  }

  @Test func twoThreadsSearchOneIndex() async throws {
    let index = Self.index
    let plan = plan
    let expected = try index.search(plan, k: 20, cancellation: Cancellation())
    let results = try await withThrowingTaskGroup(of: TopDocuments.self) { group in
      for _ in 0..<2 {
        group.addTask {
          var last = TopDocuments(documents: [], total: 0)
          for _ in 0..<10 { last = try index.search(plan, k: 20, cancellation: Cancellation()) }
          return last
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results == [expected, expected])
    #expect(expected.total > 20)
  }

  @Test func addingLeavesACopyAlone() throws {
    var index = Self.index
    let before = try index.count(.all, cancellation: Cancellation()).documents
    var cursor = try index.hits(.all, cancellation: Cancellation())
    let copy = index
    index.remove(0)
    index.append(SegmentBuilder().freeze())
    #expect(try copy.count(.all, cancellation: Cancellation()).documents == before)
    #expect(try index.count(.all, cancellation: Cancellation()).documents == before - 1)
    #expect(try cursor.next()?.documents.first == 0)
  }
}
