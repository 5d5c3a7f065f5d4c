import Bytes
import LedeTestSupport
import Testing

struct ForemostTests {
  @Test(arguments: [0, 1, 5, 1_000])
  func areWhatSortingPutsFirst(limit: Int) {
    var random = SplitMix64(seed: 8)
    for count in [0, 1, 5, 6, 300] {
      let numbers = (0..<count).map { _ in Int.random(in: 0..<50, using: &random) }
      var foremost = Foremost<Int>(limit, by: <)
      for number in numbers { foremost.offer(number) }
      #expect(foremost.elements == Array(numbers.sorted().prefix(limit)))
    }
  }
}
