import Bytes

@testable import Postings

/// The postings of a term made for a test.
struct EncodedList {
  let store: ListStore
  /// Nil where there is no document.
  let list: PostingList?

  /// One occurrence in each document.
  /// - Parameter documentCount: of the segment; with few of them the list is a bitmap.
  init(_ documents: [UInt32], documentCount: Int = 1 << 20) {
    self.init(documents.map { ($0, [UInt32($0 % 7)], 0) }, documentCount: documentCount)
  }

  /// - Parameter postings: document, positions, and what its headline adds.
  init(_ postings: [(UInt32, [UInt32], UInt32)], documentCount: Int) {
    var encoder = TermEncoder(norms: Array(repeating: 1, count: documentCount))
    for (document, positions, extra) in postings {
      encoder.term.reserve(encoder.term.occurrencesUsed + positions.count)
      for (index, position) in positions.enumerated() {
        encoder.term.add(document: document, position: position, extra: index == 0 ? extra : 0)
      }
    }
    if !postings.isEmpty { _ = encoder.finish(formWidth: 0) }
    store = encoder.takeLists()
    list = postings.isEmpty ? nil : PostingList(store.words, documentCount: documentCount)
  }

  func cursor(_ cancellation: Cancellation) -> any BlockCursor {
    guard let list else { return OrCursor([]) }
    return KeepingCursor(cursor: PostingCursor(list, cancellation), store: store)
  }
}

/// A cursor with the memory that it reads.
private struct KeepingCursor: BlockCursor {
  var cursor: PostingCursor
  let store: ListStore

  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled) {
    try withExtendedLifetime(store) { () throws(Cancelled) in try cursor.fill(&block) }
  }

  mutating func advance(to target: UInt32) throws(Cancelled) {
    try withExtendedLifetime(store) { () throws(Cancelled) in try cursor.advance(to: target) }
  }
}
