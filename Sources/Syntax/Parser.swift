/// Reads a statement of the language.
///
/// - Returns: the syntax tree; names in it are not checked against any schema.
/// - Throws: every independent error, in the order of their places. Where all of them can be mended, each carries the
///   whole statement as it was probably meant.
/// - Complexity: O(n) in the length of the text. Brackets and operators may nest `Parser.depthLimit` deep.
package func parse(_ text: String) throws(DiagnosticList) -> Statement {
  let (statement, findings) = Parser.read(text)
  if findings.isEmpty { return statement }
  throw DiagnosticList(mendedDiagnostics(text, findings))
}

/// A recursive descent over the tokens of one statement; each function reads the rule of the
/// grammar it names.
///
/// After an error it goes on at the next operator, `)` or `|`, so that independent errors come out
/// of one run.
struct Parser {
  /// How deep brackets, prefixes and chains may nest: what walks the tree can recurse without fear.
  static let depthLimit = 200

  let tokens: [Token]
  /// The length of the text in bytes.
  let end: Int
  var index = 0
  var findings: [Finding]
  /// A bracket or quotation is already known to be open; one more open bracket is no news.
  var endsOpen: Bool

  private init(_ text: String) {
    let lexer = Lexer(text)
    tokens = lexer.tokens
    findings = lexer.findings
    endsOpen = lexer.endsOpen
    end = lexer.bytes.count
  }

  static func read(_ text: String) -> (Statement, [Finding]) {
    var parser = Parser(text)
    let statement = parser.parseStatement()
    let findings = parser.findings.sorted {
      $0.diagnostic.range.lowerBound < $1.diagnostic.range.lowerBound
    }
    return (statement, findings)
  }

  // MARK: Tokens

  var kind: Token.Kind? { index < tokens.count ? tokens[index].kind : nil }

  var nextKind: Token.Kind? { index + 1 < tokens.count ? tokens[index + 1].kind : nil }

  /// Where the token at hand is; empty at the end of the text.
  var range: SourceRange { index < tokens.count ? tokens[index].range : end..<end }

  /// The end of the last token read.
  var lastEnd: Int { index > 0 ? tokens[index - 1].range.upperBound : 0 }

  mutating func take() -> Token {
    let token = tokens[index]
    index += 1
    return token
  }

  mutating func report(_ finding: Finding) { findings.report(finding) }
}
