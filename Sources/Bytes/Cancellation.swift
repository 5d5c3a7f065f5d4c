import Synchronization

/// One switch from the keyboard or an embedding task to the innermost loop of a query, and the way back: how far
/// that loop has come.
///
/// Work checks it about once per block of 128 documents or 4,096 bytes; once set it stays set.
package final class Cancellation: Sendable {
  /// The loop that work is in, which may be one of several, one after the other.
  package struct Step: Sendable, Equatable {
    package var done: Int
    package var whole: Int
    /// Whether these are bytes, which people count in other words.
    package var isBytes: Bool

    package init(done: Int, whole: Int, isBytes: Bool = false) {
      self.done = done
      self.whole = whole
      self.isBytes = isBytes
    }
  }

  private let flag = Atomic<Bool>(false)
  private let told = Mutex<Step?>(nil)

  package init() {}

  /// Asks everything that holds this switch to stop; safe from any thread and from a signal handler.
  package func cancel() { flag.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// - Throws: `Cancelled` once `cancel()` was called.
  package func check() throws(Cancelled) {
    if isCancelled { throw Cancelled() }
  }

  /// Tells that a loop has done so many of all its turns.
  /// - Throws: `Cancelled` once `cancel()` was called.
  package func check(
    _ done: Int, of whole: Int, isBytes: Bool = false
  ) throws(Cancelled) {
    told.withLock { $0 = Step(done: done, whole: whole, isBytes: isBytes) }
    try check()
  }

  /// What was told last; nil where no loop knew its length.
  package var step: Step? { told.withLock { $0 } }
}

/// Work stopped because its `Cancellation` was set; nothing it had begun to change was kept.
package struct Cancelled: Error, Equatable {
  package init() {}
}
