extension Lexer {
  /// `&&`, `+5`, `+word`, `!word`.
  mutating func lexPunctuationOperator(_ run: SourceRange) -> Bool {
    let start = run.lowerBound
    switch byte(at: start) {
    case UInt8(ascii: "&"):
      guard run.count == 2, byte(at: start + 1) == UInt8(ascii: "&") else { return false }
      foreign(run, meant: "AND")
      add(.and, to: run.upperBound)
      return true
    case UInt8(ascii: "+"): return lexPlus(run)
    case UInt8(ascii: "!"):
      guard startsOperand(start + 1, run) else { return false }
      foreign(start..<(start + 1), meant: "-")
      add(.minus, length: 1)
      return true
    default: return false
    }
  }

  private mutating func lexPlus(_ run: SourceRange) -> Bool {
    let start = run.lowerBound
    let spelling = OperatorSpelling("/" + string((start + 1)..<run.upperBound))
    if run.count <= 10, let scope = spelling.anyCaseScope {
      foreign(run, meant: "PRE/\(spelling.tail.lowercased())")
      add(.proximity(scope, ordered: true), to: run.upperBound)
      return true
    }
    guard startsOperand(start + 1, run) else { return false }
    foreign(start..<(start + 1), meant: "")
    position = start + 1
    return true
  }

  private func startsOperand(_ offset: Int, _ run: SourceRange) -> Bool {
    guard offset < bytes.count else { return false }
    return Characters.hasWord(bytes, offset..<max(offset, run.upperBound))
      || bytes[offset] == UInt8(ascii: "(") || QuoteMark.opening(bytes, offset) != nil
  }

  /// `HLEAD(x)`, `ALLCAPS(x)`: the segments and commands of Nexis, directly before a bracket.
  mutating func lexSegment(_ run: SourceRange, _ text: String) -> Bool {
    guard byte(at: run.upperBound) == UInt8(ascii: "(") else { return false }
    let lower = text.lowercased()
    if lower == "allcaps" {
      let word = (run.upperBound + 1)..<runEnd(run.upperBound + 1)
      guard byte(at: word.upperBound) == UInt8(ascii: ")"), Characters.hasWord(bytes, word)
      else { return false }
      let meant = "=" + string(word).uppercased()
      let whole = run.lowerBound..<(word.upperBound + 1)
      foreign(whole, meant: meant)
      add(.exact(String(meant.dropFirst())), to: whole.upperBound)
      return true
    }
    if let prefix = Lexer.caseCommands[lower] {
      let word = (run.upperBound + 1)..<runEnd(run.upperBound + 1)
      guard byte(at: word.upperBound) == UInt8(ascii: ")"), Characters.hasWord(bytes, word)
      else { return false }
      let small = string(word).lowercased()
      let capital = small.prefix(1).uppercased() + small.dropFirst()
      let isCaps = prefix == "caps"
      let whole = run.lowerBound..<(word.upperBound + 1)
      foreign(
        whole, meant: isCaps ? "(=\(capital) OR =\(small.uppercased()))" : "=" + small)
      add(.exact(small), to: whole.upperBound)
      return true
    }
    guard let field = Lexer.segments[lower] else { return false }
    foreign(run, meant: field + ":")
    addField(Located(field, run), nil, to: run.upperBound)
    return true
  }

  private static let caseCommands = ["caps": "caps", "nocaps": "small", "singular": "small"]

  private static let segments = [
    "headline": "headline", "hlead": "hlead", "lead": "lead", "body": "body",
    "caption": "caption", "byline": "byline", "author": "author", "publication": "source",
    "source": "source", "section": "section", "language": "lang",
  ]

  /// `hostag!`, the truncation of Nexis.
  mutating func lexTruncation(_ run: SourceRange) -> Bool {
    let last = run.upperBound - 1
    guard run.count > 1, bytes[last] == UInt8(ascii: "!"), isLetters(run.lowerBound..<last) else {
      return false
    }
    let meant = string(run.lowerBound..<last) + "*"
    foreign(run, meant: meant)
    add(.pattern(meant), to: run.upperBound)
    return true
  }

  /// `Netanyaho~1`; a `~` without a number is another language's.
  ///
  /// Grammar: edited
  mutating func lexEdited(_ run: SourceRange) -> Bool {
    var digits = run.upperBound
    while digits > run.lowerBound, Characters.isDigit(bytes[digits - 1]) { digits -= 1 }
    let mark = digits - 1
    guard mark > run.lowerBound, bytes[mark] == UInt8(ascii: "~"),
      Characters.hasWord(bytes, run.lowerBound..<mark)
    else { return false }
    let word = string(run.lowerBound..<mark)
    let number = string(digits..<run.upperBound)
    let edits = number == "1" ? 1 : 2
    if number.isEmpty {
      foreign(run, meant: word + "~2")
    } else if number != "1", number != "2" {
      report(
        Finding(
          .badEdits, mark..<run.upperBound, [string(mark..<run.upperBound)],
          edits: [Edit(range: mark..<run.upperBound, replacement: number == "0" ? "" : "~2")]))
    }
    add(.edited(word, edits: Located(edits, digits..<run.upperBound)), to: run.upperBound)
    return true
  }

  func isLetters(_ range: SourceRange) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = Characters.letterLength(bytes, offset)
      if length == 0 { return false }
      offset += length
    }
    return true
  }

  /// `/kidnap(ped|ping)/`: text between slashes with no space in it.
  ///
  /// Grammar: expression
  mutating func lexRegularExpression() -> Bool {
    guard let end = expressionEnd(position) else {
      return false
    }
    addExpression((position + 1)..<(end - 1))
    return true
  }

  /// Where the expression that starts at an offset ends; nil where none does.
  mutating func expressionEnd(_ start: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "/") else { return nil }
    var end = max(start + 1, searchedForSlash)
    while end - start < Lexer.longestExpression, !isSpaceOrEnd(end) {
      if bytes[end] == UInt8(ascii: "/"), end > start + 1, isBoundary(end + 1) { return end + 1 }
      end += bytes[end] == UInt8(ascii: "\\") && !isSpaceOrEnd(end + 1) ? 2 : 1
    }
    searchedForSlash = end
    return nil
  }

  mutating func addExpression(_ inside: SourceRange) {
    let text = string(inside)
    do throws(WordExpressionError) {
      add(.expression(try WordExpression(text)), to: inside.upperBound + 1)
    } catch {
      let start = inside.lowerBound + error.range.lowerBound
      let place = start..<(inside.lowerBound + error.range.upperBound)
      report(Finding(.badExpression, place, [error.kind.rawValue, string(place)]))
      add(.broken, to: inside.upperBound + 1)
    }
  }

  /// Text between slashes that is longer than this is a path and no expression over one word.
  static let longestExpression = 256
}
