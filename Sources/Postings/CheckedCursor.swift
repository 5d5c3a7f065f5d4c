import Bytes

/// The candidates of a cursor that a look at their positions confirms.
struct CheckedCursor: BlockCursor {
  private var cursor: any BlockCursor
  private var evaluator: HitEvaluator
  private var candidates = DocumentBlock()

  init(_ cursor: any BlockCursor, _ evaluator: HitEvaluator) {
    self.cursor = cursor
    self.evaluator = evaluator
  }

  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled) {
    block.removeAll()
    repeat {
      try cursor.fill(&candidates)
      for index in 0..<candidates.count where evaluator.evaluate(candidates[index]) {
        block.append(candidates[index])
      }
    } while block.isEmpty && !candidates.isEmpty
  }

  mutating func advance(to target: UInt32) throws(Cancelled) { try cursor.advance(to: target) }
}
