extension PostingsIndex {
  /// Whether a live document has the term.
  package func contains(_ term: [UInt8]) -> Bool {
    segments.indices.contains { segment in
      segments[segment].dictionary.find(term).map { isLive(term: $0, in: segment) } ?? false
    }
  }

  /// The terms of live documents that begin with `prefix`, sorted by bytes.
  package func terms(withPrefix prefix: [UInt8]) -> [[UInt8]] {
    expand(prefix: prefix) { _ in true }
  }

  /// The terms of live documents that begin with `prefix` and are accepted, sorted by bytes.
  ///
  /// A term is offered once for each segment that has it.
  /// - Complexity: O(terms with the prefix).
  package func expand(
    prefix: [UInt8] = [], where matches: (Span<UInt8>) -> Bool
  ) -> [[UInt8]] {
    var terms: [[UInt8]] = []
    for (index, segment) in segments.enumerated() {
      let dictionary = segment.dictionary
      dictionary.bytes.withUnsafeBufferPointer { bytes in
        for place in dictionary.places(withPrefix: prefix) {
          let term = UnsafeBufferPointer(rebasing: bytes[dictionary.range(place)])
          if matches(term.span), isLive(term: place, in: index) { terms.append(Array(term)) }
        }
      }
    }
    return segments.count > 1 ? sortedDistinct(terms) : terms
  }

  /// The number of live documents that have the term in their searched zones.
  /// - Complexity: O(log terms), and O(frequency) in segments with removed documents.
  package func documentFrequency(_ term: [UInt8]) -> Int {
    sum(term) {
      $0.count
    } each: { _, _ in
      1
    }
  }

  /// The number of times the term stands in the searched zones of live documents.
  /// - Complexity: as for `documentFrequency`.
  package func occurrences(_ term: [UInt8]) -> Int {
    sum(term) {
      $0.occurrenceCount
    } each: {
      Int($0.frequency($1))
    }
  }

  /// The forms in which the term is written, sorted by bytes; those of removed documents too, as
  /// long as a live document of their segment has the term.
  package func forms(of term: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    for (index, segment) in segments.enumerated() {
      guard let place = segment.dictionary.find(term), isLive(term: place, in: index) else {
        continue
      }
      forms.append(contentsOf: segment.forms(of: place))
    }
    return sortedDistinct(forms)
  }

  /// Adds up a whole list's value, or its live postings' values where documents are removed.
  private func sum(
    _ term: [UInt8], all: (PostingList) -> Int, each: (PostingList, _ rank: Int) -> Int
  ) -> Int {
    var sum = 0
    for (index, segment) in segments.enumerated() {
      guard let place = segment.dictionary.find(term) else { continue }
      let list = segment.postings(place)
      if removedCounts[index] == 0 {
        sum += all(list)
      } else {
        forEachLive(list, in: index) { sum += each(list, $0) }
      }
    }
    return sum
  }

  func isLive(term: Int, in segment: Int) -> Bool {
    if removedCounts[segment] == 0 { return true }
    var isLive = false
    for list in [segments[segment].postings(term), segments[segment].postingsOutside(term)] {
      if let list { forEachLive(list, in: segment) { _ in isLive = true } }
    }
    return isLive
  }

  private func forEachLive(
    _ list: PostingList, in segment: Int, _ body: (_ rank: Int) -> Void
  ) {
    let base = bases[segment]
    list.forEachBlock { documents, first in
      for (offset, document) in documents.enumerated()
      where !removed.contains(base + Int(document)) {
        body(first + offset)
      }
    }
  }

  func sortedDistinct(_ terms: [[UInt8]]) -> [[UInt8]] {
    distinct(terms.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// - Parameter terms: sorted.
  func distinct(_ terms: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for term in terms where term != result.last { result.append(term) }
    return result
  }
}
