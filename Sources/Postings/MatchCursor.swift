import Bytes

/// The live documents of one segment that match a plan, one after the other with their hits.
struct MatchCursor {
  private var cursor: any BlockCursor
  private let removed: DocumentSet
  /// The number of documents in all segments.
  private let documentCount: Int
  private let cancellation: Cancellation
  private var block = DocumentBlock()
  private var index = 0
  /// Holds the hits of the document given last.
  private(set) var evaluator: HitEvaluator

  /// - Parameter candidates: documents among which are all that match.
  init(
    _ candidates: any BlockCursor, _ evaluator: HitEvaluator, removed: DocumentSet,
    of documentCount: Int, _ cancellation: Cancellation
  ) {
    cursor = candidates
    self.evaluator = evaluator
    self.removed = removed
    self.documentCount = documentCount
    self.cancellation = cancellation
  }

  /// The next document, by its number within the segment; nil at the end.
  /// - Throws: `Cancelled`.
  mutating func next() throws(Cancelled) -> UInt32? {
    while true {
      while index < block.count {
        let document = block[index]
        index += 1
        if removed.contains(evaluator.plan.base + Int(document)) { continue }
        if evaluator.evaluate(document) { return document }
      }
      try cursor.fill(&block)
      index = 0
      if block.isEmpty { return nil }
      try cancellation.check(evaluator.plan.base + Int(block[0]), of: documentCount)
    }
  }
}
