import LedeTestSupport
import Testing

@testable import News

struct ShingleSetTests {
  @Test func jaccardIsThatOfTheSets() {
    var random = SplitMix64(seed: 9)
    var set = ShingleSet()
    for _ in 0..<200 {
      func some() -> [UInt64] {
        (0..<Int.random(in: 1...60, using: &random)).map { _ in random.next() % 50 + 1 }
      }
      let (a, b) = (some(), some())
      set.fill(a)
      #expect(set.count == Set(a).count)
      for other in [b, a] {
        let exact =
          Double(Set(a).intersection(other).count) / Double(Set(a).union(other).count)
        #expect(set.similarity(to: other, distinct: Set(other).count) == exact)
      }
    }
    #expect(ShingleSet().similar(to: []) == 0)
  }
}

extension ShingleSet {
  fileprivate func similar(to shingles: [UInt64]) -> Double {
    var set = self
    return set.similarity(to: shingles, distinct: shingles.count)
  }
}
