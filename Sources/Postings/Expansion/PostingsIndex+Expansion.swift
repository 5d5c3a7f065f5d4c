extension PostingsIndex {
  /// The terms of live documents that match a pattern, sorted by bytes.
  ///
  /// - Throws: `PatternTooLarge` for a pattern that no word needs.
  /// - Complexity: O(bytes of the terms whose beginnings may match), whatever the pattern.
  package func terms(matching pattern: TermPattern) throws(PatternTooLarge) -> [[UInt8]] {
    var automaton = try TermAutomaton(pattern)
    var terms: [[UInt8]] = []
    for (index, segment) in segments.enumerated() {
      for place in segment.dictionary.places(acceptedBy: &automaton)
      where isLive(term: place, in: index) {
        terms.append(segment.dictionary[place])
      }
    }
    return segments.count > 1 ? sortedDistinct(terms) : terms
  }
}
