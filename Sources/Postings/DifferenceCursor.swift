import Bytes

/// The documents of one cursor that another one does not have.
struct DifferenceCursor: BlockCursor {
  private var kept: any BlockCursor
  private var dropped: BufferedCursor
  private var candidates = DocumentBlock()

  init(_ kept: any BlockCursor, minus dropped: any BlockCursor) {
    self.kept = kept
    self.dropped = BufferedCursor(dropped)
  }

  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled) {
    block.removeAll()
    repeat {
      try kept.fill(&candidates)
      for index in 0..<candidates.count {
        let document = candidates[index]
        if try dropped.seek(document) != document { block.append(document) }
      }
    } while block.isEmpty && !candidates.isEmpty
  }

  mutating func advance(to target: UInt32) throws(Cancelled) { try kept.advance(to: target) }
}
