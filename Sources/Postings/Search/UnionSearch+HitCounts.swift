import Bytes

extension UnionSearch {
  /// The number of hits.
  /// - Precondition: the words' hits are apart, and no document is removed.
  /// - Complexity: O(words).
  var occurrenceCount: Int {
    nodes.indices.reduce(0) { $0 + list($1).occurrenceCount }
  }

  /// Gives each matching live document, ascending, with the number of its hits.
  /// - Precondition: the words' hits are apart.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(postings + documents of the segment), and four bytes of memory for each document.
  func forEachHitCount(
    _ body: (_ document: UInt32, _ hits: Int) -> Void
  ) throws(Cancelled) {
    let documentCount = plan.segment.documentCount
    let hits = UnsafeMutablePointer<UInt32>.allocate(capacity: documentCount)
    let frequencies = UnsafeMutablePointer<UInt32>.allocate(capacity: PostingList.blockSize)
    defer {
      hits.deallocate()
      frequencies.deallocate()
    }
    hits.initialize(repeating: 0, count: documentCount)
    for index in nodes.indices {
      let list = list(index)
      for block in 0..<list.blockCount {
        try cancellation.check()
        let count = list.readDocuments(block, into: batch)
        list.readFrequencies(block, addingExtras: false, into: frequencies)
        for place in 0..<count { hits[Int(batch[place])] += frequencies[place] }
      }
    }
    for document in 0..<documentCount where hits[document] > 0 {
      if hasRemoved, removed.contains(plan.base + document) { continue }
      body(UInt32(document), Int(hits[document]))
    }
  }
}
