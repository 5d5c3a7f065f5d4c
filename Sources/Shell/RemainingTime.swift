/// How long work will still take, coarsely and without jumping.
struct RemainingTime {
  /// What is done in a second, smoothed.
  private var rate = 0.0
  private var lastSeconds = 0.0
  private var lastDone = 0
  private var shown: Int?

  /// - Parameters:
  ///   - seconds: since the work began; never less than before.
  ///   - done: bytes that are read, or turns that are done, of `all`.
  /// - Returns: `about 20 s left`; nil where nothing can be said.
  mutating func text(seconds: Double, done: Int, of all: Int) -> String? {
    guard all > 0, done > 0, done <= all, seconds > 0 else { return nil }
    let passed = seconds - lastSeconds
    if passed > 0 {
      let latest = Double(done - lastDone) / passed
      // Exponential smoothing over about five seconds, begun with the mean.
      let weight = rate == 0 ? 1 : min(1, passed / 5)
      rate += weight * (latest - rate)
      (lastSeconds, lastDone) = (seconds, done)
    }
    guard rate > 0 else { return shown.map(Self.words) }
    let left = Double(all - done) / rate
    let coarse = Self.coarse(left)
    // Down at once; up only where the load has really become slower.
    if shown.map({ coarse < $0 || left > 1.5 * Double($0) + 5 }) ?? true { shown = coarse }
    return shown.map(Self.words)
  }

  /// Seconds to a step that people would say.
  private static func coarse(_ seconds: Double) -> Int {
    let seconds = min(seconds, 360_000)
    let step =
      switch seconds {
      case ..<30: 5.0
      case ..<60: 10.0
      case ..<180: 30.0
      case ..<3_600: 60.0
      default: 600.0
      }
    return Int((seconds / step).rounded(.up) * step)
  }

  private static func words(_ seconds: Int) -> String {
    if seconds <= 5 { return "a few seconds left" }
    if seconds < 60 { return "about \(seconds) s left" }
    if seconds < 3_600 {
      return "about \(seconds / 60)\(seconds % 60 == 30 ? "½" : "") min left"
    }
    return "about \(seconds / 3_600) h \(seconds % 3_600 / 60) min left"
  }
}
