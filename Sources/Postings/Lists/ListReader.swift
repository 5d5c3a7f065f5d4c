/// Finds the postings of documents in one list, a block at a time. Documents may be asked for in any
/// order; ascending is fastest.
struct ListReader {
  let list: PostingList
  /// The rank of the posting that was found last.
  private(set) var rank = 0

  private var block = -1
  private var count = 0
  private var index = 0
  private var documents: [128 of UInt32] = .init(repeating: 0)
  /// The posting whose first occurrence is known.
  private var knownRank = 0
  private var knownFirst = 0

  init(_ list: PostingList) { self.list = list }

  /// Whether the list has the document; sets `rank`.
  @inline(__always)
  mutating func find(_ document: UInt32) -> Bool {
    if list.bits != nil {
      guard list.has(document) else { return false }
      rank = list.rank(document)
      return true
    }
    return seek(document) == document
  }

  /// The first document at or after `document`, `DocumentBlock.end` if there is none; sets `rank`.
  @inline(__always)
  mutating func seek(_ document: UInt32) -> UInt32 {
    let isInBlock =
      block >= 0 && index < count && documents[count - 1] >= document
      && (index > 0
        ? documents[index - 1] < document : block == 0 || list.last(block - 1) < document)
    if !isInBlock {
      guard load(document) else { return DocumentBlock.end }
    }
    while documents[index] < document { index += 1 }
    rank = block << 7 + index
    return documents[index]
  }

  /// Reads the block that reaches `document`; false if none does.
  private mutating func load(_ document: UInt32) -> Bool {
    var from = max(0, block)
    if from > 0, list.last(from - 1) >= document { from = 0 }
    let wanted = list.block(from: from, reaching: document)
    guard wanted < list.blockCount else { return false }
    if wanted != block {
      block = wanted
      count = withUnsafeMutablePointer(to: &documents) {
        list.readDocuments(
          wanted, into: UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt32.self))
      }
    }
    index = 0
    return documents[count - 1] >= document
  }

  /// The first occurrence of posting `rank`, and how many it has.
  ///
  /// It counts on from the posting that was asked for last, if that is in the same block and not
  /// after this one.
  @inline(__always)
  mutating func occurrences(_ rank: Int) -> (first: Int, count: Int) {
    let block = rank >> 7
    if knownRank >> 7 != block || knownRank > rank {
      knownRank = block << 7
      knownFirst = list.firstOccurrence(ofBlock: block)
    }
    let (words, start, width, _) = list.frequencies(block)
    var bit = start &+ (knownRank & 127) &* width
    var sum = knownFirst &+ rank &- knownRank
    for _ in knownRank..<rank {
      sum &+= Int(BitPacking.read(words, bit: bit, width: width))
      bit &+= width
    }
    knownRank = rank
    knownFirst = sum
    return (sum, Int(BitPacking.read(words, bit: bit, width: width)) &+ 1)
  }
}
