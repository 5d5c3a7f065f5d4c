/// Numbers of blocks or cells by their bounds, the best first, as far as those are worth a look.
///
/// A counting sort into 256 buckets; within a bucket the numbers ascend.
struct CellOrder {
  private(set) var cells: [UInt32] = []
  /// Above the bounds of all cells from the one at the same index on.
  private var buckets: [UInt8] = []
  private let step: Float

  /// - Parameters:
  ///   - bounds: each 0...; those of 0 are left out.
  ///   - largest: not below any of them.
  init(_ bounds: [Float], largest: Float) {
    step = largest / 255
    guard largest > 0 else { return }
    let scale = 255 / largest
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 257) { starts in
      starts.initialize(repeating: 0)
      var kept = 0
      for bound in bounds where bound > 0 {
        starts[255 - Int(min(255, bound * scale)) + 1] += 1
        kept += 1
      }
      for bucket in 1...256 { starts[bucket] += starts[bucket - 1] }
      cells = Array(repeating: 0, count: kept)
      buckets = Array(repeating: 0, count: kept)
      for (cell, bound) in bounds.enumerated() where bound > 0 {
        let bucket = Int(min(255, bound * scale))
        let place = starts[255 - bucket]
        cells[place] = UInt32(truncatingIfNeeded: cell)
        buckets[place] = UInt8(truncatingIfNeeded: bucket)
        starts[255 - bucket] += 1
      }
    }
  }

  /// Above the bounds of all cells from the one at `index` on.
  @inline(__always)
  func bound(from index: Int) -> Float { Float(Int(buckets[index]) + 1) * step * 1.000_01 }
}
