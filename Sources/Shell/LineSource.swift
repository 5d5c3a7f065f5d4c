/// Where the lines of statements come from, one at a time.
protocol LineSource: AnyObject {
  /// False where nobody types: lines come from a pipe or a file.
  var isInteractive: Bool { get }

  /// - Parameter prompt: shown before the line.
  /// - Returns: never `.abandoned`.
  func readLine(prompt: String) -> ReadResult
}
