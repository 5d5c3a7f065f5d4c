import Bytes
import Testing

@testable import Postings

struct PlanBranchTests {
  private let documents = TestDocuments(
    ["rain", "rains", "rain", "rain snow"].map { TestDocuments.text(body: $0) })

  private func set(_ numbers: [Int]) -> DocumentSet {
    var set = DocumentSet(count: 4)
    for number in numbers { set.insert(number) }
    return set
  }

  private func branches(_ plan: PostingPlan, removed: [Int] = []) throws -> [PlanBranch] {
    try SegmentPlan(
      plan, segment: documents.index.segments[0], base: 0, isScan: true, Cancellation()
    ).branches(removed: removed.isEmpty ? DocumentSet(count: 0) : set(removed))
  }

  private func either(_ one: [Int], _ other: [Int]) -> PostingPlan {
    .or([
      .and([.documents(set(one)), word("rain", "rains")]),
      .and([.documents(set(other)), word("rain")]),
    ])
  }

  @Test func partsThatShareNothingAreSearchedByThemselves() throws {
    let found = try branches(either([0, 1], [2, 3]), removed: [3])
    #expect(found.count == 2)
    #expect((0..<4).map { found[0].removed.contains($0) } == [false, false, true, true])
    #expect((0..<4).map { found[1].removed.contains($0) } == [true, true, false, true])
    let count = try documents.index.count(either([0, 1], [2, 3]), cancellation: Cancellation())
    #expect(count == (4, 4))
  }

  @Test func otherPlansAreOneSearch() throws {
    for plan in [either([0, 1], [1, 2]), word("rain"), .or([word("rain"), word("snow")])] {
      let found = try branches(plan, removed: [3])
      #expect(found.count == 1)
      #expect(found[0].removed == set([3]))
    }
    // Only the first of two sets that share an article has the plural.
    let count = try documents.index.count(either([0, 1], [1, 2]), cancellation: Cancellation())
    #expect(count == (3, 3))
  }
}
