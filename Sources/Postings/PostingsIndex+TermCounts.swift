import Bytes

/// How often a term stands in some documents, in the zones that a bare word searches.
package struct TermCount: Sendable, Equatable {
  package var hits = 0
  /// The documents with a hit.
  package var documents = 0

  package init(hits: Int = 0, documents: Int = 0) {
    self.hits = hits
    self.documents = documents
  }

  package static func += (count: inout TermCount, other: TermCount) {
    count.hits += other.hits
    count.documents += other.documents
  }
}

extension PostingsIndex {
  /// Gives the terms that stand in the searched zones of some documents, each once for every segment that has
  /// it, so that its counts are to be added up.
  ///
  /// - Parameter documents: those that count; nil for all that are not removed.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(postings); O(terms) for all documents where none is removed.
  package func forEachTerm(
    in documents: DocumentSet?, _ cancellation: Cancellation,
    _ body: (_ term: UnsafeBufferPointer<UInt8>, _ count: TermCount) -> Void
  ) throws(Cancelled) {
    for segment in segments.indices {
      var counter = PostingCounter(self, segment, documents)
      let dictionary = segments[segment].dictionary
      var term = 0
      while term < dictionary.count {
        try cancellation.check(term, of: dictionary.count)
        let end = min(term + 128, dictionary.count)
        dictionary.bytes.withUnsafeBufferPointer { bytes in
          for place in term..<end {
            let count = counter.count(segments[segment].postings(place))
            if count.hits > 0 {
              body(UnsafeBufferPointer(rebasing: bytes[dictionary.range(place)]), count)
            }
          }
        }
        term = end
      }
    }
  }

  /// How often a term stands in the searched zones of all documents.
  /// - Complexity: O(log terms), or O(postings of the term) as above.
  package func count(of term: [UInt8]) -> TermCount {
    var count = TermCount()
    for segment in segments.indices {
      guard let place = segments[segment].dictionary.find(term) else { continue }
      var counter = PostingCounter(self, segment, nil)
      count += counter.count(segments[segment].postings(place))
    }
    return count
  }
}

/// Adds up the lists of one segment.
private struct PostingCounter {
  private let base: Int
  private let documents: DocumentSet?
  private let removed: DocumentSet
  /// Whether a list counts as it is.
  private let isWhole: Bool
  private var places = [UInt32](repeating: 0, count: PostingList.blockSize)
  private var frequencies = [UInt32](repeating: 0, count: PostingList.blockSize)

  init(_ index: PostingsIndex, _ segment: Int, _ documents: DocumentSet?) {
    base = index.bases[segment]
    self.documents = documents
    removed = index.removedCounts[segment] == 0 ? DocumentSet(count: 0) : index.removed
    isWhole = documents == nil && index.removedCounts[segment] == 0
  }

  mutating func count(_ list: PostingList) -> TermCount {
    if isWhole { return TermCount(hits: list.occurrenceCount, documents: list.count) }
    var count = TermCount()
    for block in 0..<list.blockCount {
      let number = places.withUnsafeMutableBufferPointer {
        $0.baseAddress.map { list.readDocuments(block, into: $0) } ?? 0
      }
      frequencies.withUnsafeMutableBufferPointer {
        if let start = $0.baseAddress {
          list.readFrequencies(block, addingExtras: false, into: start)
        }
      }
      for index in 0..<number {
        let document = Int(places[index])
        guard documents?.contains(base + document) ?? true, !removed.contains(base + document)
        else { continue }
        count.hits += Int(frequencies[index])
        count.documents += 1
      }
    }
    return count
  }
}
