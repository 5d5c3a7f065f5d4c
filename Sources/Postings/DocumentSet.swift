/// A set of documents, a bit each.
package struct DocumentSet: Sendable, Equatable {
  package var words: [UInt64]

  /// - Parameter count: the number of documents there are; all absent at first.
  package init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  package mutating func insert(_ document: Int) { words[document >> 6] |= 1 << (document & 63) }

  package func contains(_ document: Int) -> Bool {
    document >> 6 < words.count && words[document >> 6] >> (document & 63) & 1 == 1
  }
}
