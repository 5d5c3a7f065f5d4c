import Bytes

/// Documents of one segment in ascending order, a block at a time: one call through an existential
/// for 128 documents.
///
/// Laws, for every cursor:
/// - `fill` replaces what the block held by the next 1...128 documents, each greater than every
///   document given before. A block may be short without being the last one.
/// - An empty block is the end, and only the end; every later `fill` gives an empty block again.
/// - `advance(to:)` gives nothing; it drops the documents below the target that were not yet given.
///   A target at or below what was already given changes nothing, and so does any target at the
///   end. `advance(to: DocumentBlock.end)` leads to the end.
/// - Advancing never loses a document at or above the target.
/// - When either call throws, the cursor is of no further use.
///
/// A cursor that reads postings or bits itself checks its cancellation in each call, so that
/// whatever is built of cursors stops within one block.
protocol BlockCursor {
  mutating func fill(_ block: inout DocumentBlock) throws(Cancelled)
  mutating func advance(to target: UInt32) throws(Cancelled)
}

/// A cursor read one document at a time by those who combine several.
struct BufferedCursor {
  private var cursor: any BlockCursor
  private var block = DocumentBlock()
  private var index = 0
  /// The document it stands on, or `DocumentBlock.end`; the first one only after `seek`.
  private(set) var document: UInt32 = 0
  private var isStarted = false

  init(_ cursor: any BlockCursor) { self.cursor = cursor }

  /// Moves to the first document at or after `target` and gives it; stays where it is if it is
  /// already there or beyond.
  mutating func seek(_ target: UInt32) throws(Cancelled) -> UInt32 {
    if isStarted && document >= target { return document }
    isStarted = true
    if block.isEmpty || block.last < target {
      try cursor.advance(to: target)
      try cursor.fill(&block)
      index = 0
    }
    while index < block.count, block[index] < target { index += 1 }
    document = index < block.count ? block[index] : DocumentBlock.end
    return document
  }

  /// Moves to the document after the one it stands on.
  mutating func step() throws(Cancelled) -> UInt32 {
    document == DocumentBlock.end ? document : try seek(document + 1)
  }
}
