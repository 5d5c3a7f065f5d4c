/// Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten that enclose all values.
struct AxisScale: Equatable {
  /// Ascending, 0 among them, at least two.
  let ticks: [Double]

  var low: Double { ticks.first ?? 0 }
  var high: Double { ticks.last ?? 1 }

  /// - Parameters:
  ///   - low: finite, at most 0.
  ///   - high: finite, at least 0.
  ///   - count: about so many steps, 1...
  ///   - isWhole: whether only whole numbers stand along the axis.
  init(low: Double, high: Double, steps count: Int, isWhole: Bool) {
    let size = max(high, -low)
    guard size > 0, size < 1e300 else {
      ticks = size > 0 ? [0, size] : [0, 1]
      return
    }
    let span = high - low
    var step = 1.0
    while step * 10 * Double(count) <= span { step *= 10 }
    while step * Double(count) > span, step > 1e-300 { step /= 10 }
    for factor in [1.0, 2, 5, 10] where step * factor * Double(count) >= span {
      step *= factor
      break
    }
    if isWhole { step = max(1, step) }
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    ticks = (0...max(1, Int(last - first))).map { (first + Double($0)) * step }
  }

  /// Where a value stands between the ends, 0...1.
  func part(_ value: Double) -> Double {
    min(1, max(0, (value - low) / (high - low)))
  }
}
