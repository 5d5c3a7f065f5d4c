import Bytes

/// The documents of one list.
struct PostingCursor: BlockCursor {
  private let list: PostingList
  private var block = 0
  /// No document below it is given.
  private var minimum: UInt32 = 0
  private let cancellation: Cancellation

  init(_ list: PostingList, _ cancellation: Cancellation) {
    self.list = list
    self.cancellation = cancellation
  }

  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled) {
    try cancellation.check()
    block.removeAll()
    while block.isEmpty {
      self.block = list.block(from: self.block, reaching: minimum)
      guard self.block < list.blockCount else { return }
      block.read(list, self.block, from: minimum)
      self.block += 1
    }
  }

  mutating func advance(to target: UInt32) throws(Cancelled) {
    try cancellation.check()
    minimum = max(minimum, target)
  }
}
