import Bytes

/// Up to 128 matching documents with their hits.
package struct HitBlock: Sendable, Equatable {
  package static let capacity = DocumentBlock.capacity

  package private(set) var documents: [UInt32] = []
  /// The hits of all its documents, one list after the other.
  package private(set) var spans: [HitSpan] = []
  /// The offset in `spans` after each document's hits.
  package private(set) var spanEnds: [Int] = []

  /// The hits of the document at `index`, ascending by start and then end; none where the plan has
  /// conditions only.
  package func hits(_ index: Int) -> ArraySlice<HitSpan> {
    spans[(index == 0 ? 0 : spanEnds[index - 1])..<spanEnds[index]]
  }

  mutating func append(_ document: UInt32, _ hits: [HitSpan]) {
    documents.append(document)
    spans.append(contentsOf: hits)
    spanEnds.append(spans.count)
  }
}

/// A plan's matching documents with their hits, a block at a time, so that any number of hits is
/// read in the memory of one block. It keeps the index as it was when the cursor was made.
package struct HitCursor {
  private let plans: [SegmentPlan]
  private let index: PostingsIndex
  private let verifiers: [Verifier]
  private let cancellation: Cancellation
  private var source: Source

  private enum Source {
    /// All documents, ascending.
    case all(next: Int, MatchCursor?)
    /// Given documents in given order, and the evaluators of the segments that were needed so far.
    case list([UInt32], next: Int, [Int: HitEvaluator])
  }

  init(
    _ plan: PostingPlan, of documents: [UInt32]?, _ index: PostingsIndex, _ verifiers: [Verifier],
    _ cancellation: Cancellation
  ) throws(Cancelled) {
    plans = try index.prepare(plan, cancellation)
    self.index = index
    self.verifiers = verifiers
    self.cancellation = cancellation
    source = documents.map { .list($0, next: 0, [:]) } ?? .all(next: 0, nil)
  }

  /// The next 1...128 matching documents; nil at the end, and again after it.
  /// - Throws: `Cancelled`.
  package mutating func next() throws(Cancelled) -> HitBlock? {
    try cancellation.check()
    var block = HitBlock()
    switch source {
    case .all(var next, var matches):
      source = .all(next: plans.count, nil)
      try fill(&block, &next, &matches)
      source = .all(next: next, matches)
    case .list(let documents, var next, var evaluators):
      source = .list([], next: 0, [:])
      try fill(&block, documents, &next, &evaluators)
      source = .list(documents, next: next, evaluators)
    }
    return block.documents.isEmpty ? nil : block
  }

  private func fill(
    _ block: inout HitBlock, _ next: inout Int, _ matches: inout MatchCursor?
  ) throws(Cancelled) {
    while block.documents.count < HitBlock.capacity {
      if let local = try matches?.next(), let hits = matches?.evaluator.hits {
        block.append(UInt32(plans[next - 1].base) + local, hits)
      } else {
        matches = nil
        guard next < plans.count else { return }
        matches = index.matches(plans[next], verifiers, cancellation)
        next += 1
      }
    }
  }

  private func fill(
    _ block: inout HitBlock, _ documents: [UInt32], _ next: inout Int,
    _ evaluators: inout [Int: HitEvaluator]
  ) throws(Cancelled) {
    while next < documents.count, block.documents.count < HitBlock.capacity {
      if next % DocumentBlock.capacity == 0 { try cancellation.check(next, of: documents.count) }
      let document = documents[next]
      next += 1
      guard index.isLive(document) else { continue }
      let (segment, local) = index.locate(document)
      var evaluator =
        evaluators.removeValue(forKey: segment) ?? HitEvaluator(plans[segment], verifiers)
      if evaluator.evaluate(UInt32(local)) { block.append(document, evaluator.hits) }
      evaluators[segment] = evaluator
    }
  }
}

extension PostingsIndex {
  /// Every matching document with its hits, ascending.
  /// - Throws: `Cancelled`.
  package func hits(
    _ plan: PostingPlan, verifiers: [Verifier] = [], cancellation: Cancellation
  ) throws(Cancelled) -> HitCursor {
    try HitCursor(plan, of: nil, self, verifiers, cancellation)
  }

  /// Given documents with their hits, in the order given. Those that do not match, or are removed,
  /// are passed over.
  /// - Throws: `Cancelled`.
  package func hits(
    _ plan: PostingPlan, documents: [UInt32], verifiers: [Verifier] = [],
    cancellation: Cancellation
  ) throws(Cancelled) -> HitCursor {
    try HitCursor(plan, of: documents, self, verifiers, cancellation)
  }
}
