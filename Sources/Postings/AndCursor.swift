import Bytes

/// The documents that all of its cursors have.
///
/// Give the rarest first: its blocks lead, and the others skip to its documents.
struct AndCursor: BlockCursor {
  private var leader: BufferedCursor
  private var others: [BufferedCursor]
  private var target: UInt32 = 0

  init(rarest: any BlockCursor, others: [any BlockCursor]) {
    leader = BufferedCursor(rarest)
    self.others = others.map { BufferedCursor($0) }
  }

  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled) {
    block.removeAll()
    search: while !block.isFull {
      let candidate = try leader.seek(target)
      guard candidate != DocumentBlock.end else {
        target = candidate
        return
      }
      for index in others.indices {
        let found = try others[index].seek(candidate)
        if found != candidate {
          target = found
          continue search
        }
      }
      block.append(candidate)
      target = candidate + 1
    }
  }

  mutating func advance(to target: UInt32) throws(Cancelled) {
    self.target = max(self.target, target)
  }
}
