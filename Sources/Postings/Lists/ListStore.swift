/// The words that the posting lists of a segment lie in.
///
/// Invariants for its unsafe readers: the memory never changes and lives as long as the store; it
/// is followed by `ListStore.slack` zero words, so that a reader of packed bits may read past the
/// end of the last list.
final class ListStore: @unchecked Sendable {
  static let slack = 4

  let words: UnsafePointer<UInt32>
  let count: Int

  init(_ list: [UInt32]) {
    count = list.count
    let copy = UnsafeMutablePointer<UInt32>.allocate(capacity: list.count + Self.slack)
    list.withUnsafeBufferPointer { list in
      if let base = list.baseAddress { copy.initialize(from: base, count: list.count) }
    }
    (copy + list.count).initialize(repeating: 0, count: Self.slack)
    words = UnsafePointer(copy)
  }

  deinit { words.deallocate() }
}
