/// A statement of a script, with its place in the file.
package struct ScriptStatement: Sendable, Equatable {
  /// A slice of the file as it is, comment lines between stages included, so that offsets into it
  /// are offsets into the file.
  package var text: String
  /// The line it starts on, from 1.
  package var line: Int
  /// Where it starts, in bytes from the start of the file.
  package var offset: Int

  package init(text: String, line: Int, offset: Int) {
    self.text = text
    self.line = line
    self.offset = offset
  }

  /// The line in the file and the column in characters, both from 1, of a UTF-8 offset into the
  /// statement.
  package func place(of offset: Int) -> (line: Int, column: Int) {
    let before = Array(text.utf8.prefix(max(0, offset)))
    let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
    let lines = before.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    return (line + lines, String(decoding: before[lineStart...], as: UTF8.self).count + 1)
  }
}

/// Cuts a script into its statements.
///
/// A line is a statement; it goes on while it is not complete (`isComplete`) and while the next
/// line that is no comment starts with `|`. A line that starts a command or binds a name never
/// continues an unfinished one, and a quotation ends with its line: an error in one statement does
/// not swallow the next. After an empty line `| stage` goes on from the last result.
///
/// - Complexity: O(n) for statements of a bounded number of lines.
package func splitScript(_ text: String) -> [ScriptStatement] {
  var splitter = ScriptSplitter(text)
  return splitter.split()
}

private struct ScriptSplitter {
  private let bytes: [UInt8]
  /// Each line without its line feed.
  private let lines: [Range<Int>]
  private var statements: [ScriptStatement] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(start..<offset)
      start = offset + 1
    }
    lines.append(start..<bytes.count)
    self.lines = lines
  }

  mutating func split() -> [ScriptStatement] {
    var line = 0
    while line < lines.count {
      guard !isPassive(line) else {
        line += 1
        continue
      }
      let last = lastLine(from: line)
      statements.append(
        ScriptStatement(
          text: string(lines[line].lowerBound..<lines[last].upperBound), line: line + 1,
          offset: lines[line].lowerBound))
      line = last + 1
    }
    return statements
  }

  /// The last line of the statement that starts on a line.
  private func lastLine(from first: Int) -> Int {
    var state = LineState(string(lines[first]))
    var last = first
    while !state.isCommand, !state.hasOpenQuotation {
      guard let next = continuation(after: last, isOpen: state.isOpen) else { break }
      last = next
      state.join(LineState(string(lines[next]), inStages: state.inStages))
    }
    return last
  }

  /// The line on which a statement goes on after a line.
  private func continuation(after line: Int, isOpen: Bool) -> Int? {
    var next = line + 1
    while next < lines.count, isPassive(next) {
      if !isOpen, isEmpty(next) { return nil }
      next += 1
    }
    guard next < lines.count else { return nil }
    let first = firstToken(next)
    if first == .pipe { return next }
    guard isOpen else { return nil }
    switch first {
    case .command, .binding: return nil
    default: return next
    }
  }

  private func firstToken(_ line: Int) -> Token.Kind? {
    Lexer(string(lines[line])).tokens.first?.kind
  }

  private func isEmpty(_ line: Int) -> Bool {
    bytes[lines[line]].allSatisfy { $0 == 0x20 || $0 &- 0x09 < 5 }
  }

  /// Whether a line holds nothing but space or a comment.
  private func isPassive(_ line: Int) -> Bool {
    let lexer = Lexer(string(lines[line]))
    return lexer.tokens.isEmpty && lexer.isSound
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// What the lines of a statement so far leave open.
private struct LineState {
  private(set) var isCommand: Bool
  private(set) var hasOpenQuotation: Bool
  private(set) var inStages: Bool
  private var depth: Int
  private var endsInOperator: Bool

  /// - Parameter inStages: whether the line follows a `|`: as a line of its own it would be a search.
  init(_ line: String, inStages: Bool = false) {
    let lexer = Lexer(inStages ? "| " + line : line)
    let kinds = lexer.tokens.map(\.kind)
    isCommand = false
    if case .command? = kinds.first { isCommand = true }
    hasOpenQuotation = lexer.findings.contains { $0.diagnostic.code == .unclosedQuote }
    self.inStages = inStages || kinds.contains(.pipe)
    depth = lexer.depth
    switch kinds.last {
    case .pipe: endsInOperator = !inStages || kinds.count > 1
    case .and, .or, .not, .proximity, .atLeast, .binding: endsInOperator = true
    default: endsInOperator = false
    }
  }

  var isOpen: Bool { depth > 0 || endsInOperator }

  mutating func join(_ next: LineState) {
    hasOpenQuotation = next.hasOpenQuotation
    inStages = next.inStages
    depth = max(0, depth + next.depth)
    endsInOperator = next.endsInOperator
  }
}
