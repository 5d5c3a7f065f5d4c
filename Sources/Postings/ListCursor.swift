import Bytes

/// A stretch of an ascending list of documents: the postings of one term, or those of several terms
/// merged.
struct ListCursor: BlockCursor {
  private let list: [UInt32]
  private var next: Int
  private let end: Int
  private let cancellation: Cancellation

  init(_ list: [UInt32], _ range: Range<Int>, _ cancellation: Cancellation) {
    self.list = list
    next = range.lowerBound
    end = range.upperBound
    self.cancellation = cancellation
  }

  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled) {
    try cancellation.check()
    block.replace(with: list.span, from: next, to: end)
    next += block.count
  }

  mutating func advance(to target: UInt32) throws(Cancelled) {
    try cancellation.check()
    var place = next
    _ = list.find(target, in: next..<end, hint: &place)
    next = place
  }
}
