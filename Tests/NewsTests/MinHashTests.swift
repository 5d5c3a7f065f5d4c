import LedeTestSupport
import Testing

@testable import News

struct MinHashTests {
  private func sketch(_ shingles: [UInt64]) -> [UInt32] {
    var hasher = MinHash()
    var sketch: [UInt32] = []
    hasher.sketch(shingles, into: &sketch)
    return sketch
  }

  private func agreement(_ a: [UInt64], _ b: [UInt64]) -> Double {
    let count = MinHash.agreement(sketch(a).span, 0, sketch(b).span, 0)
    return Double(count) / Double(MinHash.places)
  }

  @Test func orderAndRepeatsDoNotMatter() {
    #expect(sketch([3, 1, 2, 3, 3]) == sketch([1, 2, 3]))
    #expect(sketch([7]).count == MinHash.places)
    #expect(agreement([7], [7]) == 1)
    #expect(agreement([7], [8]) == 0)
  }

  /// The mean of many estimates is the share in common, for sets of a few elements as for large ones.
  @Test(arguments: [4, 12, 40, 400, 4_000])
  func agreementEstimatesTheShareInCommon(size: Int) {
    var random = SplitMix64(seed: UInt64(size))
    for share in [0.25, 0.5, 0.75] {
      // Of `size` elements in all this share is common, the rest split between the two.
      let common = Int(Double(size) * share)
      let trials = size > 1_000 ? 40 : 200
      var (sum, squares) = (0.0, 0.0)
      for _ in 0..<trials {
        let all = (0..<size).map { _ in random.next() }
        let middle = common + (size - common) / 2
        let estimate = agreement(
          Array(all[..<middle]), Array(all[..<common] + all[middle...]))
        sum += estimate
        squares += (estimate - share) * (estimate - share)
      }
      // A place agrees with probability `share`: the deviation of one estimate is 0.044 at most.
      #expect(abs(sum / Double(trials) - share) < 4 * 0.044 / Double(trials).squareRoot() + 0.005)
      #expect((squares / Double(trials)).squareRoot() < 0.06)
    }
  }
}
