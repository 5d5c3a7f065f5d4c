import Bytes

/// The documents that any of its cursors has, gathered in windows of 4,096 documents, a bit each.
struct OrCursor: BlockCursor {
  private static let windowSize = 4096

  private var cursors: [BufferedCursor]
  private var window = DocumentSet(count: windowSize)
  private var windowStart = 0
  /// The next document to give, and where the window ends.
  private var next = 0
  private var windowEnd = 0

  init(_ cursors: [any BlockCursor]) { self.cursors = cursors.map { BufferedCursor($0) } }

  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled) {
    block.removeAll()
    while true {
      while next < windowEnd, !block.isFull {
        let bit = window.next(next - windowStart, below: Self.windowSize)
        guard bit < Self.windowSize else {
          next = windowEnd
          break
        }
        block.append(UInt32(windowStart + bit))
        next = windowStart + bit + 1
      }
      if !block.isEmpty { return }
      guard try gather() else { return }
    }
  }

  mutating func advance(to target: UInt32) throws(Cancelled) { next = max(next, Int(target)) }

  /// Fills the window from the smallest document at or after `next`; false at the end.
  private mutating func gather() throws(Cancelled) -> Bool {
    var smallest = DocumentBlock.end
    for index in cursors.indices {
      smallest = min(smallest, try cursors[index].seek(UInt32(next)))
    }
    guard smallest != DocumentBlock.end else { return false }
    windowStart = Int(smallest)
    next = windowStart
    windowEnd = windowStart + Self.windowSize
    for index in window.words.indices { window.words[index] = 0 }
    for index in cursors.indices {
      var document = cursors[index].document
      while document < windowEnd, document != DocumentBlock.end {
        window.insert(Int(document) - windowStart)
        document = try cursors[index].step()
      }
    }
    return true
  }
}
