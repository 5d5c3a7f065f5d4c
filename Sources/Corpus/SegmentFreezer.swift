import Bytes
import Postings

/// Freezes segments one after the other on a thread of its own, while the next one is built.
///
/// Used by one thread at a time. At most one segment is being frozen while another is built: that bounds
/// the memory of a load.
final class SegmentFreezer {
  private let frozen = FrozenSegments()
  private var worker: Worker?
  private let cancellation: Cancellation?

  /// What the thread writes, while nobody else looks at it.
  private final class FrozenSegments: @unchecked Sendable {
    var segments: [Segment] = []
  }

  /// - Parameter cancellation: ends every wait for the thread.
  init(cancellation: Cancellation?) { self.cancellation = cancellation }

  /// Waits for the segment before, and begins to freeze this one; not where the cancellation was set.
  func begin(_ builder: SegmentBuilder) {
    let worker = self.worker ?? Worker()
    self.worker = worker
    _ = worker.begin(unless: cancellation) { [frozen] in
      frozen.segments.append(builder.freeze())
    }
  }

  /// The segments of all builders in their order; none where the cancellation was set.
  /// - Parameter last: what is left to be frozen; here, as there is nothing else to do.
  func finish(_ last: SegmentBuilder?) -> [Segment] {
    if cancellation?.isCancelled ?? false { return [] }
    let segment = last?.freeze()
    guard worker?.wait(unless: cancellation) ?? true else { return [] }
    return frozen.segments + (segment.map { [$0] } ?? [])
  }
}
