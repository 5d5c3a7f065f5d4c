/// How reading a line ended.
package enum ReadResult: Equatable, Sendable {
  case line(String)
  case endOfInput
  /// Ctrl-C: what was typed is dropped.
  case interrupted
  /// This signal asks the process to end.
  case terminated(Int32)
  /// The line so far; the lines before it are wanted back, to be edited as one text.
  case recalled(String)
}

/// Where the prompt's lines come from.
protocol LineSource: AnyObject {
  /// False where nobody types: lines come from a pipe or a file.
  var isInteractive: Bool { get }

  /// - Parameters:
  ///   - prompt: shown before the line.
  ///   - earlier: the lines of the same statement before this one, each with its newline.
  ///   - initial: what the line holds from the start, to be edited.
  func readLine(prompt: String, earlier: String, initial: String) -> ReadResult

  /// Offers a statement when older ones are asked for.
  func remember(_ statement: String)
}
