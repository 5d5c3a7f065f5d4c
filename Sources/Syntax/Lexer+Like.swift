extension Lexer {
  /// `LIKE "free text"`, `LIKE/500 wire-17`: what to rank articles by.
  ///
  /// Grammar: like
  mutating func lexLike(_ run: SourceRange) -> Bool {
    guard run.count >= 4, byte(at: run.lowerBound) == UInt8(ascii: "L"), run.count <= 24 else {
      return false
    }
    let text = string(run)
    let spelling = OperatorSpelling(text)
    guard spelling.head == Keyword.like.rawValue, spelling.tail.isEmpty || spelling.hasSlash else {
      return false
    }
    if spelling.hasSlash, spelling.count == nil { report(Finding(.badCount, run, [text])) }
    let start = position
    position = spaceEnd(run.upperBound)
    defer { position = tokens.last?.range.upperBound ?? position }
    guard position < bytes.count else {
      endsOpen = true
      report(Finding(.badLike, run, [text]))
      tokens.append(Token(.broken, run))
      return true
    }
    let source: Likeness.Source
    let end: Int
    if let mark = QuoteMark.opening(bytes, position) {
      let quoted = scanQuoted(mark)
      let content = Array(quoted.content.utf8)
      if !Characters.hasWord(content, 0..<content.count), !endsOpen {
        report(Finding(.emptyPhrase, position..<quoted.end))
      }
      (source, end) = (.text(quoted.content), quoted.end)
    } else {
      end = valueEnd(position)
      guard end > position, bytes[position] != UInt8(ascii: "(") else {
        report(Finding(.badLike, run, [text]))
        tokens.append(Token(.broken, run))
        return true
      }
      source = .article(Located(string(position..<end), position..<end))
    }
    let likeness = Likeness(source, most: spelling.count ?? Likeness.usual)
    tokens.append(Token(.like(likeness), start..<end))
    return true
  }
}
