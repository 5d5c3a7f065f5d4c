import Bytes

/// Confirms a hit by what the postings do not hold, such as the characters between its words.
package typealias Verifier = @Sendable (_ document: UInt32, _ span: HitSpan) -> Bool

/// The documents of several segments under running numbers; a value that shares its segments.
///
/// A document's number never changes. A removed document keeps its number and is gone from every
/// answer and every statistic.
package struct PostingsIndex: Sendable {
  private(set) var segments: [Segment] = []
  /// The number of each segment's first document.
  private(set) var bases: [Int] = []
  private(set) var removed = DocumentSet(count: 0)
  /// How many documents of each segment are removed.
  private(set) var removedCounts: [Int] = []
  private var ranks: [UInt32]?
  /// The words of live documents in the searched zones.
  package private(set) var liveLength = 0

  package init() {}

  /// Adds the documents of a segment; their numbers follow those already there.
  package mutating func append(_ segment: Segment) {
    precondition(
      documentCount + segment.documentCount < Int(DocumentBlock.end),
      "an index holds fewer than 2^31 documents")
    bases.append(documentCount)
    segments.append(segment)
    removedCounts.append(0)
    liveLength += segment.totalLength
    removed.grow(to: documentCount)
  }

  package var segmentCount: Int { segments.count }

  package func forEachSegment(_ use: (Segment) throws -> Void) rethrows {
    for segment in segments { try use(segment) }
  }

  /// The removed documents, a bit each.
  package var removedWords: [UInt64] { removed.words }

  /// Removes all documents that have a bit; those that are not there change nothing.
  package mutating func remove(words: [UInt64]) {
    var set = DocumentSet(count: 0)
    set.words = words
    var document = set.next(0, below: documentCount)
    while document < documentCount {
      remove(UInt32(document))
      document = set.next(document + 1, below: documentCount)
    }
  }

  /// The first document of each of the last two segments; nil where there are fewer.
  package var lastTwoSegments: (Int, Int)? {
    bases.count < 2 ? nil : (bases[bases.count - 2], bases[bases.count - 1])
  }

  /// Puts one segment in the place of the last two.
  /// - Precondition: it holds the same documents in the same order, removed ones included.
  package mutating func replaceLastTwo(by segment: Segment) {
    let last = segments.count - 1
    precondition(
      last > 0 && documentCount - bases[last - 1] == segment.documentCount,
      "a merged segment holds the documents of those it replaces")
    segments[(last - 1)...] = [segment]
    bases.removeLast()
    removedCounts[last - 1] += removedCounts.removeLast()
  }

  /// Removes a document. One that is not there, or no longer, changes nothing.
  package mutating func remove(_ document: UInt32) {
    guard isLive(document) else { return }
    let (segment, local) = locate(document)
    removed.insert(Int(document))
    removedCounts[segment] += 1
    liveLength -= segments[segment].layout.length(local)
  }

  /// The number of documents, removed ones included.
  package var documentCount: Int {
    segments.isEmpty ? 0 : bases[bases.count - 1] + segments[segments.count - 1].documentCount
  }

  /// The number of documents that are not removed.
  package var liveCount: Int { documentCount - removedCounts.reduce(0, +) }

  /// The mean number of words in the searched zones (headline, highlights, body, caption) of live
  /// documents; 0 where there are none.
  package var averageLength: Float {
    liveCount == 0 ? 0 : Float(Double(liveLength) / Double(liveCount))
  }

  package func isLive(_ document: UInt32) -> Bool {
    Int(document) < documentCount && !removed.contains(Int(document))
  }

  /// By document, its rank among documents of equal score, smaller first. At first each document's
  /// number. Equal ranks go by number; documents past the end of a list that was set come last.
  package var tieOrder: [UInt32] {
    get { ranks ?? (0..<documentCount).map { UInt32($0) } }
    set { ranks = newValue }
  }

  /// What orders documents of equal score, smaller first.
  func tie(_ document: UInt32) -> UInt64 {
    guard let ranks else { return UInt64(document) }
    let rank = Int(document) < ranks.count ? ranks[Int(document)] : .max
    return UInt64(rank) << 32 | UInt64(document)
  }

  /// The segment of a document and its number there.
  /// - Precondition: `document` is less than `documentCount`.
  func locate(_ document: UInt32) -> (segment: Int, local: Int) {
    precondition(Int(document) < documentCount, "no such document")
    var low = 0
    var high = bases.count
    while low < high {
      let middle = low + (high - low) / 2
      if bases[middle] <= Int(document) { low = middle + 1 } else { high = middle }
    }
    return (low - 1, Int(document) - bases[low - 1])
  }
}
