/// Up to 128 documents of one segment, ascending.
struct DocumentBlock {
  static let capacity = 128
  /// Greater than every document, and small enough for signed comparison.
  static let end: UInt32 = 0x7FFF_FFFF

  private(set) var count = 0
  private var documents: [128 of UInt32] = .init(repeating: 0)

  var isEmpty: Bool { count == 0 }
  var isFull: Bool { count == Self.capacity }

  subscript(index: Int) -> UInt32 { documents[index] }

  /// The greatest document.
  /// - Precondition: the block is not empty.
  var last: UInt32 { documents[count - 1] }

  mutating func append(_ document: UInt32) {
    documents[count] = document
    count += 1
  }

  /// Puts in a run of an ascending list from `start`, as far as `end` and the capacity allow.
  mutating func replace(with list: Span<UInt32>, from start: Int, to end: Int) {
    count = min(end - start, Self.capacity)
    for index in 0..<count { documents[index] = list[start + index] }
  }

  mutating func removeAll() { count = 0 }
}
