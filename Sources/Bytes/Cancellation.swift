import Synchronization

/// One switch from the keyboard or an embedding task to the innermost loop of a query.
///
/// Work checks it about once per block of 128 documents or 4,096 bytes; once set it stays set.
package final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  package init() {}

  /// Asks everything that holds this switch to stop; safe from any thread and from a signal handler.
  package func cancel() { flag.store(true, ordering: .relaxed) }

  package var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// - Throws: `Cancelled` once `cancel()` was called.
  package func check() throws(Cancelled) {
    if isCancelled { throw Cancelled() }
  }
}

/// Work stopped because its `Cancellation` was set; nothing it had begun to change was kept.
package struct Cancelled: Error, Equatable {
  package init() {}
}
