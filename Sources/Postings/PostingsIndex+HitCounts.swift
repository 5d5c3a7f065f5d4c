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
  /// How many hits a plan has, and how many documents; none is scored.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(words) for one word where no document is removed; O(postings) for conjunctions and
  ///   unions of words; of other plans every hit is found.
  package func count(
    _ plan: PostingPlan, verifiers: [Verifier] = [], cancellation: Cancellation
  ) throws(Cancelled) -> (hits: Int, documents: Int) {
    var hits = 0
    var documents = 0
    for (segment, plan) in try prepare(plan, cancellation).enumerated() {
      if removedCounts[segment] == 0, case .word(let word) = plan.nodes[plan.root],
        let list = word.list
      {
        hits += list.occurrenceCount
        documents += list.count
      } else if removedCounts[segment] == 0, let words = UnionSearch.words(plan),
        plan.areApart(words)
      {
        var search = UnionSearch(words, plan, removed: DocumentSet(count: 0), cancellation)
        hits += search.occurrenceCount
        documents += try search.count()
      } else {
        try forEachHitCount(plan, segment, verifiers, cancellation) {
          hits += $1
          documents += 1
        }
      }
    }
    return (hits, documents)
  }

  /// The matching documents, ascending, each with the number of its hits.
  /// - Throws: `Cancelled`.
  /// - Complexity: as for `count`, but O(postings) of one word.
  package func hitCounts(
    _ plan: PostingPlan, verifiers: [Verifier] = [], cancellation: Cancellation
  ) throws(Cancelled) -> HitCounts {
    var counts = HitCounts()
    for (segment, plan) in try prepare(plan, cancellation).enumerated() {
      try forEachHitCount(plan, segment, verifiers, cancellation) {
        counts.append(UInt32(plan.base) + $0, $1)
      }
    }
    return counts
  }

  /// Gives the live documents of a segment that match, ascending, each with the number of its hits.
  private func forEachHitCount(
    _ plan: SegmentPlan, _ segment: Int, _ verifiers: [Verifier], _ cancellation: Cancellation,
    _ body: (_ document: UInt32, _ hits: Int) -> Void
  ) throws(Cancelled) {
    switch plan.nodes[plan.root] {
    case .all, .documents:
      try forEachLive(cursors(plan, verifiers, cancellation).exact(plan.root), plan) {
        body($0, 0)
      }
      return
    case .word(let word):
      if let list = word.list { return try forEachHitCount(list, plan, cancellation, body) }
    default: break
    }
    let removed = removed(in: segment)
    if let words = UnionSearch.words(plan), plan.areApart(words) {
      try UnionSearch(words, plan, removed: removed, cancellation).forEachHitCount(body)
    } else if let conjunction = ConjunctionPlan(plan), plan.areApart(conjunction.nodes) {
      guard !conjunction.isEmpty else { return }
      var search = ConjunctionSearch(
        conjunction, plan, removed: removed, verifiers, cancellation)
      try search.forEachHitCount(body)
    } else {
      var matches = matches(plan, verifiers, cancellation)
      while let local = try matches.next() { body(local, matches.evaluator.hits.count) }
    }
  }

  private func forEachHitCount(
    _ list: PostingList, _ plan: SegmentPlan, _ cancellation: Cancellation,
    _ body: (_ document: UInt32, _ hits: Int) -> Void
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
      for index in 0..<number where !removed.contains(plan.base + Int(documents[index])) {
        body(documents[index], Int(frequencies[index]))
      }
    }
  }
}
