import Bytes

/// Asks at the prompt whether a file may be replaced.
enum ReplaceQuestion {
  /// Anything but `y` or `yes` is a no: so are Ctrl-C and the end of input.
  static func ask(_ path: String) -> Bool {
    let question = "\(safeForTerminal(path)) is there already. Replace it? [y/N] "
    guard
      case .line(let answer) = PlainReader().readLine(prompt: question)
    else { return false }
    return ["y", "yes"].contains(answer.trimmingSpaces.lowercased())
  }
}

extension String {
  fileprivate var trimmingSpaces: Substring {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
