import LedeTestSupport
import Testing

@testable import Rendering

struct AxisScaleTests {
  @Test func ticksAreRound() {
    #expect(AxisScale(low: 0, high: 12, steps: 4, isWhole: true).ticks == [0, 5, 10, 15])
    #expect(AxisScale(low: 0, high: 8, steps: 4, isWhole: true).ticks == [0, 2, 4, 6, 8])
    #expect(AxisScale(low: 0, high: 1, steps: 4, isWhole: true).ticks == [0, 1])
    #expect(AxisScale(low: 0, high: 1, steps: 4, isWhole: false).ticks == [0, 0.5, 1])
    #expect(
      AxisScale(low: -30, high: 60, steps: 5, isWhole: true).ticks == [-40, -20, 0, 20, 40, 60])
    #expect(AxisScale(low: 0, high: 0, steps: 4, isWhole: true).ticks == [0, 1])
  }

  /// Seeded sizes from far below to far above any count.
  @Test func everyValueLiesBetweenTheEnds() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      var size = Double.random(in: 0..<1, using: &random)
      for _ in 0..<Int.random(in: 0..<300, using: &random) { size *= 10 }
      let low = Bool.random(using: &random) ? -size : 0
      let scale = AxisScale(low: low, high: size, steps: 5, isWhole: false)
      #expect(scale.low <= low && scale.high >= size * 0.999999)
      #expect((2...9).contains(scale.ticks.count))
      #expect((0...1).contains(scale.part(size)))
    }
    for size in [Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, .leastNormalMagnitude] {
      #expect(AxisScale(low: 0, high: size, steps: 5, isWhole: false).ticks.count >= 2)
    }
  }
}
