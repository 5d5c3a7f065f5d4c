import LedeTestSupport
import Postings
import Testing

@testable import Evaluation

struct MostFrequentTests {
  @Test(arguments: [0, 1, 3, 10, 500])
  func theFirstAreThoseOfASort(limit: Int) {
    var random = SplitMix64(seed: UInt64(limit) + 1)
    for top in [2, 40, 10_000] {
      let counts = (0..<200).map { _ in
        TermCount(
          hits: Int.random(in: 1...top, using: &random),
          documents: Int.random(in: 1...2, using: &random))
      }
      let found = mostFrequent(
        limit, of: counts, where: { $0 % 3 != 0 }, name: { "\($0)" })
      let sorted = counts.indices.filter { $0 % 3 != 0 }.sorted {
        (counts[$1].hits, counts[$1].documents, "\($0)")
          < (counts[$0].hits, counts[$0].documents, "\($1)")
      }
      #expect(found == Array(sorted.prefix(limit)))
    }
  }
}
