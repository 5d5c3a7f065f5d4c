import Synchronization

/// Keeps what was last made for a key, until another key is asked for. Safe from any thread.
package final class LastMade<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var key: Key
    var value: Value
  }

  private let last = Mutex<Entry?>(nil)

  package init() {}

  /// - Parameter make: called only if another key, or none, was asked for before; where it throws, what was kept stays.
  package func value(for key: Key, _ make: () throws -> Value) rethrows -> Value {
    if let known = last.withLock({ $0 }), known.key == key { return known.value }
    let value = try make()
    last.withLock { $0 = Entry(key: key, value: value) }
    return value
  }
}
