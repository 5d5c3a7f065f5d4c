/// What a term must look like, as a regular expression over Unicode scalars.
package indirect enum TermPattern: Sendable, Equatable {
  /// One scalar of these ranges.
  case scalar([ClosedRange<UInt32>])
  /// Any one scalar.
  case any
  case sequence([TermPattern])
  case choice([TermPattern])
  /// At least `min` times, and at most `max` unless that is nil.
  case repeated(TermPattern, min: Int, max: Int?)
  /// At most `limit` edits away from these scalars: one scalar more, less or another, or two neighbours exchanged.
  case edited([UInt32], limit: Int)

  /// The scalars of a text, one after the other.
  package static func text(_ text: String) -> TermPattern {
    .sequence(text.unicodeScalars.map { .scalar([$0.value...$0.value]) })
  }
}

/// Why a pattern can't be looked for.
package struct PatternTooLarge: Error, Equatable, Sendable {}
