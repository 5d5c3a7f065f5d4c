/// The words that the posting lists of a segment lie in.
///
/// Invariants for its unsafe readers: the memory never changes and lives as long as the store, which
/// alone has the array it is part of; and a reader of packed bits may read two words past the end of
/// the last list.
final class ListStore: @unchecked Sendable {
  private static let slack = 4

  private let list: [UInt32]
  let words: UnsafePointer<UInt32>

  init(_ list: consuming [UInt32]) {
    list.append(contentsOf: repeatElement(0, count: Self.slack))
    self.list = list
    words = self.list.withUnsafeBufferPointer { $0.baseAddress.unsafelyUnwrapped }
  }

  /// The number of words.
  var count: Int { list.count }
}
