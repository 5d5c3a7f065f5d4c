import Bytes

/// Documents, and how many hits each has.
package struct HitCounts: Sendable, Equatable {
  package private(set) var documents: [UInt32] = []
  package private(set) var hits: [UInt32] = []

  package init() {}

  @inline(__always)
  package mutating func append(_ document: UInt32, _ count: Int) {
    documents.append(document)
    hits.append(UInt32(truncatingIfNeeded: count))
  }
}

extension PostingsIndex {
  /// The matching documents, ascending, each with the number of its hits.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(postings); of one word, and of conditions, no position is read.
  package func hitCounts(
    _ plan: PostingPlan, verifiers: [Verifier] = [], cancellation: Cancellation
  ) throws(Cancelled) -> HitCounts {
    var counts = HitCounts()
    for plan in try prepare(plan, cancellation) {
      switch plan.nodes[plan.root] {
      case .all, .documents:
        try forEachLive(cursors(plan, verifiers, cancellation).exact(plan.root), plan) {
          counts.append(UInt32(plan.base) + $0, 0)
        }
      case .word(let word) where word.list != nil:
        guard let list = word.list else { continue }
        try append(list, UInt32(plan.base), to: &counts, cancellation)
      default:
        var matches = matches(plan, verifiers, cancellation)
        while let local = try matches.next() {
          counts.append(UInt32(plan.base) + local, matches.evaluator.hits.count)
        }
      }
    }
    return counts
  }

  private func append(
    _ list: PostingList, _ base: UInt32, to counts: inout HitCounts, _ cancellation: Cancellation
  ) throws(Cancelled) {
    var documents = [UInt32](repeating: 0, count: PostingList.blockSize)
    var frequencies = [UInt32](repeating: 0, count: PostingList.blockSize)
    for block in 0..<list.blockCount {
      try cancellation.check()
      let number = documents.withUnsafeMutableBufferPointer {
        $0.baseAddress.map { list.readDocuments(block, into: $0) } ?? 0
      }
      frequencies.withUnsafeMutableBufferPointer {
        if let start = $0.baseAddress {
          list.readFrequencies(block, addingExtras: false, into: start)
        }
      }
      for index in 0..<number where !removed.contains(Int(base + documents[index])) {
        counts.append(base + documents[index], Int(frequencies[index]))
      }
    }
  }
}
