/// Which parts an article has.
package struct ArticleParts: Sendable, Equatable {
  /// A bit for each zone with text in it, in the order of `Zone.allCases`.
  package var zones: UInt32 = 0
  package var hasFile = false
  package var hasURL = false
  /// The names of its metadata.
  package var metadata: [String] = []
}
