import Bytes

/// The live documents of one segment that match a plan, one after the other with their hits.
struct MatchCursor {
  private var cursor: any BlockCursor
  private let removed: DocumentSet
  private var block = DocumentBlock()
  private var index = 0
  /// Holds the hits of the document given last.
  private(set) var evaluator: HitEvaluator

  /// - Parameter candidates: documents among which are all that match.
  init(_ candidates: any BlockCursor, _ evaluator: HitEvaluator, removed: DocumentSet) {
    cursor = candidates
    self.evaluator = evaluator
    self.removed = removed
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
    }
  }
}
