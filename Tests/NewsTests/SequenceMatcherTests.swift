import Bytes
import LedeTestSupport
import Testing

@testable import News

struct SequenceMatcherTests {
  private func pairs(_ a: [Int], _ b: [Int]) throws -> [(Int, Int)] {
    try SequenceMatcher.pairs(a, b, Cancellation())
  }

  /// The length of a longest common subsequence by the table of all prefixes.
  private func longest(_ a: [Int], _ b: [Int]) -> Int {
    var row = [Int](repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = x == y ? diagonal + 1 : max(above, row[j])
        diagonal = above
      }
    }
    return row[b.count]
  }

  @Test func theExampleOfMyersPaper() throws {
    // ABCABBA to CBABAC: the longest common subsequence has four letters.
    let found = try pairs([1, 2, 3, 1, 2, 2, 1], [3, 2, 1, 2, 1, 3])
    #expect(found.count == 4)
  }

  @Test func emptyEqualAndForeignSequences() throws {
    #expect(try pairs([], []).isEmpty)
    #expect(try pairs([1, 2], []).isEmpty)
    #expect(try pairs([1, 2], [3, 4]).isEmpty)
    #expect(try pairs([1, 2, 3], [1, 2, 3]).map(\.0) == [0, 1, 2])
  }

  @Test(arguments: [2, 3, 5, 12])
  func findsALongestOne(letters: Int) throws {
    var random = SplitMix64(seed: UInt64(letters))
    for _ in 0..<300 {
      func some() -> [Int] {
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
          Int.random(in: 0..<letters, using: &random)
        }
      }
      let (a, b) = (some(), some())
      let found = try pairs(a, b)
      #expect(found.count == longest(a, b), "\(a) \(b)")
      #expect(found.allSatisfy { a[$0.0] == b[$0.1] })
      #expect(zip(found, found.dropFirst()).allSatisfy { $0.0 < $1.0 && $0.1 < $1.1 })
    }
  }

  @Test func cancellingStops() {
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: Cancelled.self) {
      try SequenceMatcher.pairs([1, 2, 1], [2, 1, 2, 2], cancellation)
    }
  }
}
