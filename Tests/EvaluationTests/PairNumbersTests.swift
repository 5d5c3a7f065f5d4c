import LedeTestSupport
import Testing

@testable import Evaluation

struct PairNumbersTests {
  @Test func numbersAreThoseOfADictionary() {
    var random = SplitMix64(seed: 5)
    var numbers = PairNumbers()
    var known: [[Int]: Int] = [:]
    for _ in 0..<20_000 {
      let pair = (0..<2).map { _ in
        Bool.random(using: &random)
          ? Int.random(in: 0...60, using: &random) : Int.random(in: 0...0x7FFF_FFFF, using: &random)
      }
      let number = numbers.number(adding: pair[0], pair[1])
      let expected = known[pair] ?? known.count
      known[pair] = expected
      #expect(number == expected)
    }
    #expect(numbers.count == known.count)
    for (pair, number) in known {
      #expect([numbers.pair(number).first, numbers.pair(number).second] == pair)
    }
  }
}
