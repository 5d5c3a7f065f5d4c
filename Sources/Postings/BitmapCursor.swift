import Bytes

/// The members of a set, or all that are not in it, among the documents of one segment.
///
/// The set counts documents over all segments; the cursor gives numbers within its own.
struct BitmapCursor: BlockCursor {
  private let set: DocumentSet
  private let members: Bool
  private let base: Int
  private let limit: Int
  private var next: Int
  private let cancellation: Cancellation

  /// - Parameters:
  ///   - documents: the segment's documents, as the set counts them.
  ///   - members: false for those that are not in the set.
  init(_ set: DocumentSet, members: Bool, documents: Range<Int>, _ cancellation: Cancellation) {
    self.set = set
    self.members = members
    base = documents.lowerBound
    limit = documents.upperBound
    next = documents.lowerBound
    self.cancellation = cancellation
  }

  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled) {
    try cancellation.check()
    block.removeAll()
    while !block.isFull {
      let document = set.next(next, below: limit, member: members)
      guard document < limit else {
        next = limit
        return
      }
      block.append(UInt32(document - base))
      next = document + 1
    }
  }

  mutating func advance(to target: UInt32) throws(Cancelled) {
    try cancellation.check()
    next = max(next, min(limit, base + Int(target)))
  }
}
