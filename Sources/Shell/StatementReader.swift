/// Whole statements from the lines of a source.
final class StatementReader: StatementSource {
  private let source: any LineSource
  private let prompt: String
  private let continuation: String
  private let isComplete: (String) -> Bool

  init(
    source: any LineSource, prompt: String, continuation: String,
    isComplete: @escaping (String) -> Bool
  ) {
    self.source = source
    self.prompt = prompt
    self.continuation = continuation
    self.isComplete = isComplete
  }

  var isInteractive: Bool { source.isInteractive }

  /// Without a person at the source nothing is given up: an empty line or the end hands over what
  /// there is, so that it is run and its fault is told.
  func next() -> ReadResult {
    var earlier = ""
    while true {
      let result = source.readLine(prompt: earlier.isEmpty ? prompt : continuation)
      switch result {
      case .line(let line):
        let isEmpty = line.allSatisfy(\.isWhitespace)
        if isEmpty && !earlier.isEmpty { return ended(earlier) }
        let statement = earlier + line
        if isEmpty || isComplete(statement) { return .line(statement) }
        earlier = statement + "\n"
      case .endOfInput where !earlier.isEmpty: return ended(earlier)
      case .endOfInput, .interrupted, .terminated, .abandoned: return result
      }
    }
  }

  func prefill(_ text: String) {}

  func remember(_ statement: String) {}

  private func ended(_ lines: String) -> ReadResult {
    let statement = String(lines.dropLast())
    return isInteractive ? .abandoned(statement) : .line(statement)
  }
}
