import Rendering
import Syntax

/// What is wrong with a statement.
public struct QueryError: Error, Sendable, Equatable, CustomStringConvertible {
  /// One thing that is wrong, as data.
  public struct Problem: Sendable, Equatable {
    /// Stable: `unknownField`, `unclosedQuote` …
    public let code: String
    /// What is wrong, in a sentence that begins small and has no full stop.
    public let message: String
    /// UTF-8 offsets into the statement.
    public let range: Range<Int>
    /// The line in its script or statement, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int
    /// The nearest known name, if one is near.
    public let nearest: String?
    /// The whole statement as it was probably meant.
    public let mended: String?
    /// What else helps: the columns there are, how the stage is written.
    public let help: [String]
  }

  /// At least one, in the order of their places.
  public let problems: [Problem]
  /// The statement.
  public let statement: String
  /// The script's name, nil at the prompt.
  public let script: String?

  package init(
    _ list: DiagnosticList, statement: String, script: String? = nil, firstLine: Int = 1
  ) {
    self.statement = statement
    self.script = script
    problems = list.diagnostics.map {
      Problem($0, statement: statement, firstLine: firstLine)
    }
  }

  /// An error of a command, which has no grammar of its own.
  package init(
    code: String, message: String, statement: String, range: Range<Int>? = nil,
    help: [String] = [], mended: String? = nil
  ) {
    self.statement = statement
    script = nil
    let range = range ?? 0..<statement.utf8.count
    problems = [
      Problem(
        code: code, message: message, range: range, line: 1, column: range.lowerBound + 1,
        nearest: nil, mended: mended, help: help)
    ]
  }

  /// Every problem with its line, a caret under the place, and what helps.
  public var description: String {
    problems.map { problem in
      var lines: [String] = []
      let place = script.map { "\($0):\(problem.line):\(problem.column): " } ?? ""
      lines.append("\(place)error: \(problem.message)")
      lines.append(caretLines(source: statement, range: problem.range))
      lines += problem.help.map { "  " + $0 }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

extension QueryError.Problem {
  fileprivate init(_ diagnostic: Diagnostic, statement: String, firstLine: Int) {
    let before = statement.utf8.prefix(diagnostic.range.lowerBound)
    let lineStart = before.lastIndex(of: 0x0A).map { before.index(after: $0) } ?? before.startIndex
    self.init(
      code: diagnostic.code.rawValue, message: diagnostic.message, range: diagnostic.range,
      line: firstLine + before.lazy.filter { $0 == 0x0A }.count,
      column: String(decoding: before[lineStart...], as: UTF8.self).count + 1,
      nearest: diagnostic.nearest, mended: diagnostic.mended, help: diagnostic.help)
  }
}
