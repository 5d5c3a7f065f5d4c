/// How reading a line or a statement ended.
package enum ReadResult: Equatable, Sendable {
  case line(String)
  case endOfInput
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// This signal asks the process to end.
  case terminated(Int32)
  /// An empty line after a statement that is not complete gives it up.
  case abandoned(String)
}

/// Where the prompt's statements come from.
protocol StatementSource: AnyObject {
  /// False where nobody types.
  var isInteractive: Bool { get }

  /// The next statement, its lines joined by newlines.
  func next() -> ReadResult

  /// A text that the next statement holds from the start, to be edited.
  func prefill(_ text: String)

  /// Offers a statement when older ones are asked for.
  func remember(_ statement: String)
}
