/// Reads one statement.
///
/// - Throws: every independent error, in the order of their places.
/// - Complexity: O(bytes).
package func parse(_ text: String) throws(DiagnosticList) -> Statement {
  var parser = Parser(text)
  let statement = parser.statement()
  guard parser.errors.isEmpty else {
    throw DiagnosticList(parser.errors.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
  return statement
}

/// Recursive descent over the grammar in Grammar/lede.ebnf; every rule is a function of its name.
struct Parser {
  /// Brackets, fields and NOTs inside each other.
  static let deepest = 200

  let text: String
  var lexer: Lexer
  var token: Token
  var ownErrors: [Diagnostic] = []
  var depth = 0

  init(_ text: String) {
    self.text = text
    lexer = Lexer(text)
    token = Token(kind: .end, range: 0..<0)
  }

  var errors: [Diagnostic] { lexer.errors + ownErrors }

  /// Grammar: statement
  mutating func statement() -> Statement {
    lexer.skipSpaceAndComments()
    if lexer.source.has("#!", at: 0) { return .empty }
    if lexer.source.isAtEnd { return .empty }
    if lexer.source.byte() == UInt8(ascii: "."), ByteClass.isLetter(lexer.source.byte(1)) {
      return .command(command())
    }
    return .query(query())
  }

  // MARK: Tools

  mutating func advance() { token = lexer.next() }

  mutating func report(
    _ code: DiagnosticCode, _ range: SourceRange, _ arguments: [String] = [],
    mended: String? = nil
  ) {
    ownErrors.append(Diagnostic(code, range, arguments, mended: mended))
  }

  /// The statement with a stretch of it replaced.
  func replacing(_ range: SourceRange, with replacement: String) -> String {
    var bytes = lexer.source.bytes
    bytes.replaceSubrange(range, with: replacement.utf8)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The place after the last thing that was written.
  var endOfText: SourceRange {
    let bytes = lexer.source.bytes
    var end = bytes.count
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    return end..<end
  }
}
