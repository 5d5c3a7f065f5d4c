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

  /// These and others, ascending as both are; no document is in both.
  func merged(with other: HitCounts) -> HitCounts {
    guard let first = other.documents.first else { return self }
    guard let last = documents.last else { return other }
    var merged = self
    if last > first {
      (merged.documents, merged.hits) = ([], [])
      var next = 0
      for (document, hits) in zip(other.documents, other.hits) {
        while next < documents.count, documents[next] < document {
          merged.append(documents[next], Int(self.hits[next]))
          next += 1
        }
        merged.append(document, Int(hits))
      }
      merged.documents += documents[next...]
      merged.hits += hits[next...]
    } else {
      merged.documents += other.documents
      merged.hits += other.hits
    }
    return merged
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
      for branch in plan.branches(removed: removed(in: segment)) {
        if branch.removed.isEmpty, case .word(let word) = plan.nodes[branch.root],
          let list = word.list
        {
          hits += list.occurrenceCount
          documents += list.count
        } else if branch.removed.isEmpty, let words = UnionSearch.words(plan, branch.root),
          plan.areApart(words)
        {
          var search = UnionSearch(words, plan, removed: branch.removed, cancellation)
          hits += search.occurrenceCount
          documents += try search.count()
        } else {
          try forEachHitCount(plan, branch, verifiers, cancellation) {
            hits += $1
            documents += 1
          }
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
      var ofSegment = HitCounts()
      for branch in plan.branches(removed: removed(in: segment)) {
        var ofBranch = HitCounts()
        try forEachHitCount(plan, branch, verifiers, cancellation) {
          ofBranch.append(UInt32(plan.base) + $0, $1)
        }
        ofSegment = ofSegment.merged(with: ofBranch)
      }
      counts = counts.merged(with: ofSegment)
    }
    return counts
  }

  /// Gives the live documents of a segment that match, ascending, each with the number of its hits.
  private func forEachHitCount(
    _ plan: SegmentPlan, _ branch: PlanBranch, _ verifiers: [Verifier],
    _ cancellation: Cancellation, _ body: (_ document: UInt32, _ hits: Int) -> Void
  ) throws(Cancelled) {
    switch plan.nodes[branch.root] {
    case .all, .documents:
      let cursor = cursors(plan, verifiers, cancellation).exact(branch.root)
      return try forEach(cursor, plan, without: branch.removed) { body($0, 0) }
    case .word(let word):
      if let list = word.list {
        return try forEachHitCount(list, plan, without: branch.removed, cancellation, body)
      }
    default: break
    }
    if let words = UnionSearch.words(plan, branch.root), plan.areApart(words) {
      try UnionSearch(words, plan, removed: branch.removed, cancellation).forEachHitCount(body)
    } else if let conjunction = ConjunctionPlan(plan, branch.root), plan.areApart(conjunction.nodes)
    {
      guard !conjunction.isEmpty else { return }
      var search = ConjunctionSearch(
        conjunction, plan, removed: branch.removed, cancellation)
      try search.forEachHitCount(body)
    } else {
      var matches = matches(plan, branch, verifiers, cancellation)
      while let local = try matches.next() { body(local, matches.evaluator.hits.count) }
    }
  }

  private func forEachHitCount(
    _ list: PostingList, _ plan: SegmentPlan, without removed: DocumentSet,
    _ cancellation: Cancellation, _ body: (_ document: UInt32, _ hits: Int) -> Void
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
