import Foundation
import LedeTestSupport
import Testing

@testable import Evaluation

struct KeynessTests {
  /// Against the formula with Foundation's logarithm.
  @Test func logLikelihoodIsSymmetricAndNeverNegative() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<200 {
      let a = Int.random(in: 0...50, using: &random)
      let b = Int.random(in: 0...50, using: &random)
      let n = (
        Int.random(in: 50...5_000, using: &random), Int.random(in: 50...5_000, using: &random)
      )
      let share = Double(a + b) / Double(n.0 + n.1)
      var expected = 0.0
      for (hits, total) in [(a, n.0), (b, n.1)] where hits > 0 {
        let evenly: Double = share * Double(total)
        expected += 2 * Double(hits) * log(Double(hits) / evenly)
      }
      let found = Keyness.logLikelihood(hits: (a, b), words: n)
      #expect(abs(found - expected) < 1e-9 && found > -1e-9)
      #expect(abs(found - Keyness.logLikelihood(hits: (b, a), words: (n.1, n.0))) < 1e-9)
    }
    #expect(Keyness.logLikelihood(hits: (3, 0), words: (10, 0)) == 0)
  }

  /// The upper tail of chi-square with one degree of freedom, as in any table of it.
  @Test(arguments: [(3.841_459, 0.05), (6.634_897, 0.01), (10.827_566, 0.001)])
  func probabilityIsThatOfTheTables(value: Double, p: Double) {
    #expect(abs(Keyness.probability(value) - p) < 1e-6 * p)
  }

  @Test func differenceIsInPerCentOfTheOther() {
    #expect(Keyness.difference(3, from: 2) == 50)
    #expect(Keyness.difference(1, from: 2) == -50)
    #expect(Keyness.difference(1, from: 0) == nil)
  }
}
