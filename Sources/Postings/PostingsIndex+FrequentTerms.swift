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
      var foremost = Foremost<(place: Int, documents: Int)>(most) {
        ($1.documents, $0.place) < ($0.documents, $1.place)
      }
      for place in segment.dictionary.places(withPrefix: prefix) {
        foremost.offer((place, segment.postings(place).count))
      }
      let dictionary = segment.dictionary
      for (place, _) in foremost.elements {
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
