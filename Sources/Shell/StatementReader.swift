/// Whole statements from the lines of a source.
struct StatementReader {
  let source: any LineSource
  let prompt: String
  let continuation: String
  let isComplete: (String) -> Bool
  /// Called with the statement that an empty line gave up.
  let gaveUp: (String) -> Void

  /// The next statement, its lines joined by newlines. Never `.recalled`.
  ///
  /// Without a person at the source nothing is given up: an empty line or the end hands over what
  /// there is, so that it is run and its fault is told.
  func next() -> ReadResult {
    var earlier = ""
    var initial = ""
    while true {
      let result = source.readLine(
        prompt: earlier.isEmpty ? prompt : continuation, earlier: earlier, initial: initial)
      initial = ""
      switch result {
      case .line(let line):
        let isEmpty = line.allSatisfy(\.isWhitespace)
        if isEmpty && !earlier.isEmpty {
          earlier.removeLast()
          guard source.isInteractive else { return .line(earlier) }
          gaveUp(earlier)
          earlier = ""
          continue
        }
        let statement = earlier + line
        if isEmpty || isComplete(statement) { return .line(statement) }
        earlier = statement + "\n"
      case .recalled(let line):
        initial = earlier + line
        earlier = ""
      case .endOfInput where !earlier.isEmpty:
        earlier.removeLast()
        guard source.isInteractive else { return .line(earlier) }
        gaveUp(earlier)
        earlier = ""
      case .endOfInput, .interrupted, .terminated: return result
      }
    }
  }
}
