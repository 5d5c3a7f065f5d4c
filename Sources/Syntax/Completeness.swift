/// Whether a statement typed at the prompt is whole. One that ends in `|` or an operator, or leaves a bracket or
/// quote open, goes on; so does nothing else, however wrong it is.
package func isComplete(_ text: String) -> Bool {
  openEnd(text) == nil
}

/// What keeps a statement open at its end: the code of the error that its end would be.
func openEnd(_ text: String) -> DiagnosticCode? {
  do {
    _ = try parse(text)
    return nil
  } catch {
    let bytes = Array(text.utf8)
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    for diagnostic in error.diagnostics {
      switch diagnostic.code {
      case .unclosedQuote, .unclosedBracket: return diagnostic.code
      case .missingOperand, .missingStage:
        if diagnostic.range.lowerBound >= end { return diagnostic.code }
      default: break
      }
    }
    return nil
  }
}

/// A statement of a script with the line it starts on.
package struct ScriptStatement: Sendable, Equatable {
  package var text: String
  /// From 1.
  package var line: Int
}

/// Cuts a script into statements. A statement goes on over lines while it is open and where the next line begins with
/// `|`, comment lines between its stages included. A quote left open doesn't swallow the rest: its statement ends with
/// the line, and is an error there.
///
/// - Complexity: O(bytes × lines of the longest statement).
package func splitScript(_ text: String) -> [ScriptStatement] {
  var statements: [ScriptStatement] = []
  var current: (text: String, line: Int)?
  var comments = ""

  func flush() {
    if let open = current { statements.append(ScriptStatement(text: open.text, line: open.line)) }
    current = nil
    comments = ""
  }

  let lines = text.split(omittingEmptySubsequences: false) {
    $0 == "\n" || $0 == "\r\n" || $0 == "\r"
  }
  for (number, line) in lines.enumerated() {
    let first = line.unicodeScalars.first { !$0.properties.isWhitespace }
    let isComment = first == "#" && isCommentLine(line)
    if let open = current {
      let state = openEnd(open.text)
      let isOpen = state != nil && state != .unclosedQuote
      if isComment || (first == nil && isOpen) {
        comments += "\n" + line
        continue
      }
      if isOpen || first == "|" {
        current = (open.text + comments + "\n" + line, open.line)
        comments = ""
        continue
      }
      flush()
    }
    if first != nil, !isComment { current = (String(line), number + 1) }
  }
  flush()
  return statements
}

private func isCommentLine(_ line: Substring) -> Bool {
  let trimmed = line.drop { $0 == " " || $0 == "\t" }
  return trimmed == "#" || trimmed.hasPrefix("# ") || trimmed.hasPrefix("#\t")
    || trimmed.hasPrefix("#!")
}
