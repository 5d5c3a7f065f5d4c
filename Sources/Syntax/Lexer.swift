/// Cuts the search part of a statement into tokens.
///
/// Grammar: word, exact, pattern, phrase, variable
struct Lexer {
  private var scanner: Scanner
  private(set) var errors: [Diagnostic] = []

  /// - Parameter start: where in the text to begin.
  init(_ text: String, from start: Int = 0) {
    scanner = Scanner(text)
    scanner.at = start
  }

  /// Where the lexer stands: after the last token given.
  var offset: Int {
    get { scanner.at }
    set { scanner.at = newValue }
  }

  var source: Scanner { scanner }

  /// The next token; `.end` at the end and at every later call.
  mutating func next() -> Token {
    skipSpaceAndComments()
    let start = scanner.at
    guard !scanner.isAtEnd else {
      return Token(kind: .end, range: scanner.bytes.count..<scanner.bytes.count)
    }
    switch scanner.byte() {
    case UInt8(ascii: "("): return single(.openBracket)
    case UInt8(ascii: ")"): return single(.closeBracket)
    case UInt8(ascii: "|"):
      if scanner.byte(1) == UInt8(ascii: "|") {
        return foreign(2, start, mend: "OR", as: .or)
      }
      return single(.pipe)
    case UInt8(ascii: ","): return single(.comma)
    case UInt8(ascii: "-") where isNegation: return single(.minus)
    case UInt8(ascii: "$")
    where ByteClass.isLetter(scanner.byte(1)) || scanner.byte(1) == UInt8(ascii: "_"):
      return variable(start)
    case UInt8(ascii: "="): return exact(start)
    case UInt8(ascii: "&") where scanner.byte(1) == UInt8(ascii: "&"):
      return foreign(2, start, mend: "AND", as: .and)
    default: break
    }
    do {
      if let quoted = try scanner.quoted(at: start) {
        scanner.at = quoted.end
        let parts = PhraseLexer.parts(quoted.text)
        if parts.isEmpty { errors.append(Diagnostic(.emptyPhrase, start..<quoted.end)) }
        return Token(kind: .phrase(parts), range: start..<quoted.end)
      }
    } catch {
      errors.append(error)
      scanner.at = scanner.bytes.count
      return Token(kind: .phrase([]), range: start..<scanner.bytes.count)
    }
    return run(start)
  }

  // MARK: Tokens of one kind

  private mutating func single(_ kind: Token.Kind) -> Token {
    scanner.at += 1
    return Token(kind: kind, range: (scanner.at - 1)..<scanner.at)
  }

  /// A mark of another language, read as ours after the complaint.
  private mutating func foreign(
    _ length: Int, _ start: Int, mend: String, as kind: Token.Kind
  ) -> Token {
    scanner.at += length
    complain(start..<scanner.at, mend: mend)
    return Token(kind: kind, range: start..<scanner.at)
  }

  private mutating func complain(_ range: SourceRange, mend: String) {
    var mended = scanner.bytes
    mended.replaceSubrange(range, with: mend.utf8)
    errors.append(
      Diagnostic(
        .foreignOperator, range, [scanner.text(range), mend],
        mended: String(decoding: mended, as: UTF8.self)))
  }

  /// `-` directly before something and not inside a word.
  private var isNegation: Bool {
    let next = scanner.byte(1)
    return next != 0 && scanner.space(at: scanner.at + 1) == 0 && next != UInt8(ascii: "-")
      && next != UInt8(ascii: ")") && next != UInt8(ascii: "|")
  }

  /// A comment is `#` before a space, up to the end of its line.
  mutating func skipSpaceAndComments() {
    scanner.skipSpace()
    while scanner.byte() == UInt8(ascii: "#"),
      scanner.at + 1 == scanner.bytes.count || scanner.space(at: scanner.at + 1) > 0
    {
      while !scanner.isAtEnd, scanner.byte() != 0x0A { scanner.at += 1 }
      scanner.skipSpace()
    }
  }

  private mutating func variable(_ start: Int) -> Token {
    scanner.at += 1
    while ByteClass.isName(scanner.byte()) { scanner.at += 1 }
    return Token(kind: .variable(scanner.text((start + 1)..<scanner.at)), range: start..<scanner.at)
  }

  private mutating func exact(_ start: Int) -> Token {
    do {
      if let quoted = try scanner.quoted(at: start + 1) {
        scanner.at = quoted.end
        return Token(
          kind: .exact(String(decoding: quoted.text, as: UTF8.self)), range: start..<quoted.end)
      }
    } catch {
      errors.append(error)
      scanner.at = scanner.bytes.count
      return Token(kind: .exact(""), range: start..<scanner.at)
    }
    scanner.at += 1
    let end = runEnd(from: scanner.at)
    let text = scanner.text(scanner.at..<end)
    scanner.at = end
    if !text.utf8.contains(where: ByteClass.isName) { return lone(start..<end) }
    return Token(kind: .exact(text), range: start..<end)
  }

  // MARK: Runs of text without spaces

  /// The end of the text without spaces that starts at a place: brackets, pipes and quotes end it.
  private func runEnd(from place: Int) -> Int {
    var at = place
    while at < scanner.bytes.count, scanner.space(at: at) == 0 {
      let byte = scanner.bytes[at]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "|") {
        break
      }
      if at > place, QuotationMark.opening(scanner, at: at) != nil { break }
      if byte == UInt8(ascii: ","), at > place,
        !(ByteClass.isDigit(scanner.bytes[at - 1]) && at + 1 < scanner.bytes.count
          && ByteClass.isDigit(scanner.bytes[at + 1]))
      {
        break
      }
      if byte == UInt8(ascii: "&"), at + 1 < scanner.bytes.count,
        scanner.bytes[at + 1] == UInt8(ascii: "&")
      {
        break
      }
      at += 1
    }
    return at
  }

  private mutating func run(_ start: Int) -> Token {
    if let field = fieldName(start) { return field }
    let end = max(start + 1, runEnd(from: start))
    scanner.at = end
    let text = scanner.text(start..<end)
    let range = start..<end
    if text == "*" { return Token(kind: .star, range: range) }
    if let token = keyword(text, range) { return token }
    if let token = habit(text, range) { return token }
    if !text.utf8.contains(where: ByteClass.isName) { return lone(range) }
    return Token(
      kind: PhraseLexer.isPattern(text) ? .pattern(text) : .word(text), range: range)
  }

  /// `name:` or `name[50]:` directly before something.
  private mutating func fieldName(_ start: Int) -> Token? {
    var at = start
    guard ByteClass.isLetter(scanner.bytes[at]) else { return nil }
    while at < scanner.bytes.count,
      ByteClass.isName(scanner.bytes[at]) || scanner.bytes[at] == UInt8(ascii: ".")
        || scanner.bytes[at] == UInt8(ascii: "-")
    {
      at += 1
    }
    let name = scanner.text(start..<at)
    var firstWords: Located<Int>?
    if at < scanner.bytes.count, scanner.bytes[at] == UInt8(ascii: "[") {
      let open = at + 1
      at = open
      while at < scanner.bytes.count, ByteClass.isDigit(scanner.bytes[at]) { at += 1 }
      guard at > open, at < scanner.bytes.count, scanner.bytes[at] == UInt8(ascii: "]"),
        let count = Int(scanner.text(open..<at)), count > 0
      else { return nil }
      firstWords = Located(count, open..<at)
      at += 1
    }
    guard at + 1 < scanner.bytes.count, scanner.bytes[at] == UInt8(ascii: ":"),
      scanner.space(at: at + 1) == 0, scanner.bytes[at + 1] != UInt8(ascii: ")"),
      scanner.bytes[at + 1] != UInt8(ascii: "|"), scanner.bytes[at + 1] != UInt8(ascii: "/"),
      !name.isEmpty
    else { return nil }
    scanner.at = at + 1
    return Token(kind: .field(name, firstWords: firstWords), range: start..<(at + 1))
  }

  /// A mark that is no word by itself, mended to a phrase with its neighbours where it has two.
  private mutating func lone(_ range: SourceRange) -> Token {
    let mended = LoneMark.mended(scanner, range)
    errors.append(Diagnostic(.loneMark, range, [scanner.text(range)], mended: mended))
    return next()
  }

  // MARK: Operators

  private mutating func keyword(_ text: String, _ range: SourceRange) -> Token? {
    switch text {
    case Keyword.and.rawValue: return Token(kind: .and, range: range)
    case Keyword.or.rawValue: return Token(kind: .or, range: range)
    case Keyword.not.rawValue: return Token(kind: .not, range: range)
    case Keyword.near.rawValue, Keyword.pre.rawValue, Keyword.within.rawValue + "/",
      Keyword.near.rawValue + "/", Keyword.pre.rawValue + "/":
      return unscoped(text, range)
    default: break
    }
    let pieces = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard pieces.count == 2, let word = Keyword(rawValue: String(pieces[0])) else { return nil }
    let suffix = String(pieces[1])
    switch word {
    case .near, .within, .pre:
      guard let scope = scope(suffix) else {
        errors.append(Diagnostic(.badProximity, range, [text]))
        return Token(kind: near(.words(1), word == .pre, range), range: range)
      }
      return Token(kind: near(scope, word == .pre, range), range: range)
    case .atLeast:
      guard let count = Int(suffix), count >= 1 else {
        errors.append(Diagnostic(.badCount, range, [text]))
        return Token(kind: .atLeast(Located(1, range)), range: range)
      }
      return Token(kind: .atLeast(Located(count, range)), range: range)
    case .and, .or, .not: return nil
    }
  }

  private func near(_ scope: NearOperator.Scope, _ ordered: Bool, _ range: SourceRange)
    -> Token.Kind
  {
    .near(NearOperator(scope: scope, ordered: ordered, negated: false, range: range))
  }

  private func scope(_ suffix: String) -> NearOperator.Scope? {
    switch suffix {
    case "s": return .sentence
    case "p": return .paragraph
    default:
      guard suffix.utf8.allSatisfy(ByteClass.isDigit), let n = Int(suffix), n >= 1 else {
        return nil
      }
      return .words(min(n, 1_000_000))
    }
  }

  /// `NEAR` or `NEAR/` without its distance: a number further on is taken for it.
  private mutating func unscoped(_ text: String, _ range: SourceRange) -> Token? {
    let hasSlash = text.hasSuffix("/")
    var probe = scanner
    probe.skipSpace()
    let digits = probe.at
    while ByteClass.isDigit(probe.byte()) { probe.at += 1 }
    let name = text.filter { $0 != "/" }
    let isNumber = probe.at > digits && digits - range.upperBound < 3
    if !hasSlash && (name == Keyword.within.rawValue || !isNumber) && name != Keyword.near.rawValue
    {
      return nil
    }
    let whole = range.lowerBound..<(isNumber ? probe.at : range.upperBound)
    let distance = isNumber ? probe.text(digits..<probe.at) : "5"
    var mended = scanner.bytes
    mended.replaceSubrange(whole, with: "\(name)/\(distance)".utf8)
    let place = hasSlash ? (range.upperBound - 1)..<range.upperBound : range
    errors.append(
      Diagnostic(
        .badProximity, place, [text], mended: String(decoding: mended, as: UTF8.self)))
    scanner.at = whole.upperBound
    return Token(
      kind: near(.words(max(1, Int(distance) ?? 5)), name == Keyword.pre.rawValue, whole),
      range: whole)
  }

  /// Operators of Nexis, Factiva and Lucene.
  private mutating func habit(_ text: String, _ range: SourceRange) -> Token? {
    guard let habit = ForeignOperator(text) else { return nil }
    complain(range, mend: habit.mended)
    switch habit.kind {
    case .near(let scope, let ordered):
      return Token(kind: near(scope, ordered, range), range: range)
    case .pattern(let pattern): return Token(kind: .pattern(pattern), range: range)
    case .word(let word): return Token(kind: .word(word), range: range)
    case .atLeast(let count): return Token(kind: .atLeast(Located(count, range)), range: range)
    case .skipped: return next()
    }
  }
}
