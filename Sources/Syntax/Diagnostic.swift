/// Something wrong with, or worth knowing about, a statement: data only; the words are in `DiagnosticMessage.swift`.
package struct Diagnostic: Error, Sendable, Equatable {
  package enum Severity: String, Sendable {
    case error, note
  }

  package var code: DiagnosticCode
  /// Where in the statement, UTF-8 offsets; empty at the end of the text when something is missing.
  package var range: SourceRange
  /// What the message names: the unknown word, the columns there are.
  package var arguments: [String]
  /// The nearest known name, if one is near.
  package var nearest: String?
  /// The whole statement as it was probably meant; it parses.
  package var mended: String?

  package init(
    _ code: DiagnosticCode, _ range: SourceRange, _ arguments: [String] = [],
    nearest: String? = nil, mended: String? = nil
  ) {
    self.code = code
    self.range = range
    self.arguments = arguments
    self.nearest = nearest
    self.mended = mended
  }

  package var severity: Severity { code.severity }
}

/// One or more errors of a statement, in the order of their places.
package struct DiagnosticList: Error, Sendable, Equatable {
  package var diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
