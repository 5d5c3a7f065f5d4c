import Bytes

/// What answers at the prompt.
///
/// A statement is handed over whole: lines joined by newlines, no newline at its end.
protocol PromptHost: AnyObject {
  /// False where the statement goes on in another line.
  func isComplete(_ text: String) -> Bool

  /// What can stand at `cursor`, an offset in UTF-8 bytes into `text`.
  func complete(_ text: String, cursor: Int) -> Completion

  /// What each byte of a statement is, while the cursor is at an offset in UTF-8 bytes.
  func highlights(_ text: String, cursor: Int) -> [Highlight]

  /// Does a small piece of what goes on while nobody types, and gives way where `isWanted` says so.
  ///
  /// - Returns: lines to be shown above the prompt, and the milliseconds until there is more to do; nil for never.
  func goOn(isWanted: () -> Bool) -> (lines: [String], wait: Int?)

  /// Runs a statement and prints what it has to say. Ctrl-C sets `cancellation` while it runs.
  func run(_ text: String, cancellation: Cancellation, terminal: TerminalSize) -> PromptAction
}

enum PromptAction: Equatable, Sendable {
  case `continue`
  /// Take this text to the prompt, to be edited.
  case edit(String)
  /// Leave the prompt with this exit status.
  case exit(Int32)
}
