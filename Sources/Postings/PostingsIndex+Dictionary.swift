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
      let bytes = dictionary.bytes.span
      for place in dictionary.places(withPrefix: prefix)
      where matches(bytes.extracting(dictionary.range(place))) && isLive(term: place, in: index) {
        terms.append(dictionary[place])
      }
    }
    return segments.count > 1 ? sortedDistinct(terms) : terms
  }

  /// The number of live documents that have the term.
  /// - Complexity: O(log terms), and O(frequency) in segments with removed documents.
  package func documentFrequency(_ term: [UInt8]) -> Int {
    sum(term) { postings, _ in
      postings.count
    } each: { _, _ in
      1
    }
  }

  /// The number of times the term stands in live documents.
  /// - Complexity: as for `documentFrequency`.
  package func occurrences(_ term: [UInt8]) -> Int {
    sum(term) { [segments] postings, segment in
      Int(segments[segment].occurrenceStarts[postings.upperBound])
        - Int(segments[segment].occurrenceStarts[postings.lowerBound])
    } each: { [segments] posting, segment in
      segments[segment].occurrences(posting).count
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
      forms.append(contentsOf: segment.forms.forms(place))
    }
    return sortedDistinct(forms)
  }

  private func sum(
    _ term: [UInt8], all: (Range<Int>, Int) -> Int, each: (Int, Int) -> Int
  ) -> Int {
    var sum = 0
    for (index, segment) in segments.enumerated() {
      guard let place = segment.dictionary.find(term) else { continue }
      let postings = segment.postings(place)
      if removedCounts[index] == 0 {
        sum += all(postings, index)
      } else {
        for posting in postings where isLive(posting: posting, in: index) {
          sum += each(posting, index)
        }
      }
    }
    return sum
  }

  func isLive(term: Int, in segment: Int) -> Bool {
    removedCounts[segment] == 0
      || segments[segment].postings(term).contains { isLive(posting: $0, in: segment) }
  }

  private func isLive(posting: Int, in segment: Int) -> Bool {
    !removed.contains(bases[segment] + Int(segments[segment].documents[posting]))
  }

  func sortedDistinct(_ terms: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for term in terms.sorted(by: { $0.lexicographicallyPrecedes($1) }) where term != result.last {
      result.append(term)
    }
    return result
  }
}
