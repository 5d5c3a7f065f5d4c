import Bytes

extension PostingsIndex {
  /// The terms of live documents that match a pattern, sorted by bytes.
  ///
  /// - Throws: `PatternTooLarge` for a pattern that no word needs; `Cancelled`.
  /// - Complexity: O(bytes of the terms whose beginnings may match), whatever the pattern.
  package func terms(
    matching pattern: TermPattern, cancellation: Cancellation = Cancellation()
  ) throws -> [[UInt8]] {
    var automaton = try TermAutomaton(pattern)
    var terms: [[UInt8]] = []
    for (index, segment) in segments.enumerated() {
      for place in try segment.dictionary.places(acceptedBy: &automaton, cancellation)
      where isLive(term: place, in: index) {
        if terms.count & 1023 == 0 { try cancellation.check() }
        terms.append(segment.dictionary[place])
      }
    }
    guard segments.count > 1 else { return terms }
    // Of a pattern that fits nearly every word there are millions.
    return distinct(
      try terms.sorted {
        try cancellation.check()
        return $0.lexicographicallyPrecedes($1)
      })
  }
}
