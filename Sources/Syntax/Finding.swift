/// A replacement in the text of a statement.
struct Edit: Equatable {
  var range: SourceRange
  var replacement: String
}

/// A diagnostic as it is found, with the edits that would put the place right; nil where nobody can
/// know.
struct Finding {
  /// More than these are of no use to a reader; the rest are dropped.
  static let limit = 50

  var diagnostic: Diagnostic
  var edits: [Edit]?

  init(
    _ code: DiagnosticCode, _ range: SourceRange, _ arguments: [String] = [], edits: [Edit]? = nil
  ) {
    diagnostic = Diagnostic(code, range, arguments)
    self.edits = edits
  }
}

extension [Finding] {
  mutating func report(_ finding: Finding) {
    if count < Finding.limit { append(finding) }
  }
}
