/// What came of a load: how much was read, what was left out and why.
package struct LoadReport: Sendable, Equatable {
  /// Articles handed on, replaced ones counted once for each time they came.
  package var articles = 0
  /// Files from which at least one article came.
  package var files = 0
  package var bytes = 0
  package var skipped: [SkippedItem] = []
  /// Things a reader should know that cost no article (an encoding assumed, an id given twice).
  package var notes: [String] = []

  package init() {}
}

/// A file, or a record of one, that gave no article.
package struct SkippedItem: Sendable, Equatable {
  package var path: String
  /// Where in the file, in its own terms: `line 17`, `record 3`; nil for the whole file.
  package var place: String?
  /// What is wrong and, where something can be done, what.
  package var reason: String

  package init(path: String, place: String? = nil, reason: String) {
    self.path = path
    self.place = place
    self.reason = reason
  }
}
