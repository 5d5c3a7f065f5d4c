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

  /// Puts in the documents of a list's block that are not below `minimum`.
  mutating func read(_ list: PostingList, _ block: Int, from minimum: UInt32) {
    count = withUnsafeMutablePointer(to: &documents) {
      list.readDocuments(
        block, into: UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt32.self))
    }
    var dropped = 0
    while dropped < count, documents[dropped] < minimum { dropped += 1 }
    guard dropped > 0 else { return }
    count -= dropped
    for index in 0..<count { documents[index] = documents[index + dropped] }
  }

  mutating func removeAll() { count = 0 }
}
