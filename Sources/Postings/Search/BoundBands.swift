/// Goes through cells by bands of their bounds, the highest band first: so the best documents are
/// found early, and a cell whose bound they have passed is never looked at.
struct BoundBands {
  private static let cuts: [Float] = [0.98, 0.93, 0.8, 0]

  private let largest: Float
  private var turn = 0
  /// The band: bounds from `low` up to and without `high`. No bound of 0 is in one.
  private(set) var low: Float = .infinity
  private(set) var high: Float = .infinity

  /// - Parameter largest: no bound is above it.
  init(largest: Float) { self.largest = largest }

  /// Moves to the next band; false if the bounds left are below `threshold`.
  mutating func next(above threshold: Float) -> Bool {
    guard turn < Self.cuts.count, turn == 0 || low > threshold else { return false }
    high = low
    low = max(largest * Self.cuts[turn], threshold, .leastNormalMagnitude)
    turn += 1
    return true
  }

  @inline(__always)
  func contains(_ bound: Float) -> Bool { bound >= low && bound < high }
}
