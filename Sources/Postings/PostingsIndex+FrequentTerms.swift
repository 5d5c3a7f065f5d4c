import Bytes

extension PostingsIndex {
  /// Of so many times the terms asked for, those most frequent in one segment are looked up in all.
  private static let oversampling = 4

  /// The terms that begin with `prefix` and stand in most documents, most first, each with how many.
  ///
  /// With several segments a term is found that is among the 4 · `limit` most frequent of one of them.
  /// - Complexity: O(terms with the prefix) and `limit` look-ups in each segment.
  package func frequentTerms(
    prefix: [UInt8], limit: Int
  ) -> [(term: [UInt8], documents: Int)] {
    let most = segments.count > 1 ? limit * Self.oversampling : limit
    var candidates: Set<[UInt8]> = []
    for segment in segments {
      let dictionary = segment.dictionary
      for place in segment.mostFrequent(of: dictionary.places(withPrefix: prefix), limit: most) {
        candidates.insert(Array(dictionary.bytes[dictionary.range(place)]))
      }
    }
    var foremost = Foremost<(term: [UInt8], documents: Int)>(limit) {
      $0.documents == $1.documents
        ? $0.term.lexicographicallyPrecedes($1.term) : $0.documents > $1.documents
    }
    for term in candidates {
      let documents = documentFrequency(term)
      if documents > 0 { foremost.offer((term, documents)) }
    }
    return foremost.elements
  }
}

extension Segment {
  /// The terms that stand in most documents, most first; of equals the first ones.
  fileprivate func mostFrequent(of places: Range<Int>, limit: Int) -> [Int] {
    // Documents above place, so that numbers are in the order wanted: this runs over every term there is.
    var keys: [UInt64] = []
    // What no more documents have is not among the first; most lists are so short that they need not
    // even be fetched from memory.
    var displaced = 0
    func cut() {
      keys.sort(by: >)
      guard keys.count >= limit else { return }
      keys.removeSubrange(limit...)
      displaced = keys.last.map { Int($0 >> 32) } ?? 0
    }
    for place in places where mostDocuments(place) > displaced {
      let documents = postings(place).count
      guard documents > displaced else { continue }
      keys.append(UInt64(documents) << 32 | UInt64(UInt32.max - UInt32(place)))
      if keys.count >= 4 * limit { cut() }
    }
    cut()
    return keys.map { Int(UInt32.max - UInt32(truncatingIfNeeded: $0)) }
  }
}
