import Bytes
import LedeTestSupport
import Testing

@testable import Postings

struct PositionStartsTests {
  /// Against the distances of all starts with the document's bounds among them.
  @Test func theLongestStretchIsTheLargestDistance() {
    var random = SplitMix64(seed: 12)
    var documents: [(starts: [UInt32], end: UInt32)] = [
      ([], 0), ([], 7), ([0], 5), ([3], 5), ([0, 4], 4),
    ]
    for _ in 0..<200 {
      let end = UInt32.random(in: 0..<400, using: &random)
      let starts = (0..<end).filter { _ in Int.random(in: 0..<20, using: &random) == 0 }
      documents.append((starts, end))
    }
    var ends: [UInt32] = []
    for document in documents { ends.append((ends.last ?? 0) + UInt32(document.starts.count)) }
    let all = PositionStarts(
      starts: Frozen(documents.flatMap(\.starts)), ends: Frozen(ends))
    for (number, document) in documents.enumerated() {
      let bounds = [0] + document.starts + [document.end]
      let expected = zip(bounds, bounds.dropFirst()).map { $1 - $0 }.max()
      #expect(all.longestStretch(number, end: document.end) == expected)
    }
  }
}
