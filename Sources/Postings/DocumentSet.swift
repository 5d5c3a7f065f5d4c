/// A set of documents, a bit each.
package struct DocumentSet: Sendable, Equatable {
  package var words: [UInt64]

  /// - Parameter count: the number of documents there are; all absent at first.
  package init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  package mutating func insert(_ document: Int) { words[document >> 6] |= 1 << (document & 63) }

  package mutating func remove(_ document: Int) {
    guard document >> 6 < words.count else { return }
    words[document >> 6] &= ~(1 << (document & 63))
  }

  package func contains(_ document: Int) -> Bool {
    document >> 6 < words.count && words[document >> 6] >> (document & 63) & 1 == 1
  }

  /// The number of documents in the set.
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Makes room for `count` documents, the new ones absent.
  package mutating func grow(to count: Int) {
    let needed = (count + 63) / 64
    guard needed > words.count else { return }
    words.append(contentsOf: repeatElement(0, count: needed - words.count))
  }

  /// The first document at or after `document` that is in the set (or, if `member` is false, that
  /// is not), looking below `limit`; `limit` where there is none.
  package func next(_ document: Int, below limit: Int, member: Bool = true) -> Int {
    var document = document
    while document < limit {
      let index = document >> 6
      let stored = index < words.count ? words[index] : 0
      let rest = (member ? stored : ~stored) >> (document & 63)
      if rest != 0 { return min(limit, document + rest.trailingZeroBitCount) }
      document = (index + 1) << 6
    }
    return limit
  }
}
