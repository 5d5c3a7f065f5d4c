import Bytes
import LedeTestSupport
import Testing

@testable import Postings

struct MergedListsTests {
  private let group = WordGroup(terms: [Array("a".utf8), Array("b".utf8)])

  @Test func hasThePostingsOfAll() throws {
    var random = SplitMix64(seed: 4)
    for (counts, documentCount) in [([1, 1], 40), ([127, 3], 300), ([128, 129, 500], 9000)] {
      var expected: [UInt32: [UInt32]] = [:]
      var extras: [UInt32: UInt32] = [:]
      let lists = counts.enumerated().map { number, count in
        let documents = (0..<UInt32(documentCount)).shuffled(using: &random).prefix(count).sorted()
        return EncodedList(
          documents.map { document in
            // Positions of different terms differ.
            let positions = [UInt32(number), UInt32(number + 10)]
            expected[document, default: []] += positions
            extras[document, default: 0] += document % 3 == 0 ? 1 : 0
            return (document, positions, document % 3 == 0 ? 1 : 0)
          }, documentCount: documentCount)
      }
      let merged = MergedLists(
        norms: Array(repeating: 1, count: documentCount), limit: 1 << 20)
      for _ in 0..<2 {
        let found = try withExtendedLifetime(lists) {
          try merged.list(group, lists.compactMap(\.list), Cancellation())
        }
        withExtendedLifetime(found) {
          var documents: [UInt32] = []
          found.list.forEachBlock { block, _ in documents += block }
          #expect(documents == expected.keys.sorted())
          var positions = found.list.positions(from: 0)
          for (rank, document) in documents.enumerated() {
            let count = Int(found.list.frequency(rank))
            positions.beginPosting()
            #expect((0..<count).map { _ in positions.next() } == expected[document]?.sorted())
            #expect(found.list.weight(rank) == UInt32(count) + (extras[document] ?? 0))
          }
        }
      }
    }
  }

  @Test func isStoppedByItsToken() {
    let cancellation = Cancellation()
    cancellation.cancel()
    let list = EncodedList([1, 2, 3], documentCount: 10)
    let merged = MergedLists(norms: Array(repeating: 1, count: 10), limit: 0)
    #expect(throws: Cancelled.self) {
      _ = try merged.list(group, [list.list, list.list].compactMap { $0 }, cancellation)
    }
  }
}
