extension Lexer {
  /// What a search is made of, but for brackets and `|`.
  mutating func lexOperand() {
    if let mark = QuoteMark.opening(bytes, position) { return lexPhrase(mark) }
    if lexMinus() { return }
    if lexVariable() {
      if !isBoundary(position) {
        let rest = position..<runEnd(position)
        report(Finding(.unexpectedToken, rest, [string(rest)]))
        position = rest.upperBound
      }
      return
    }
    if lexExact() || lexRegularExpression() || lexField() { return }
    let run = position..<runEnd(position)
    if lexKeyword(run) || lexForms(run) || lexForeign(run) || lexEdited(run)
      || lexLike(run) || lexTruncation(run) || lexOtherTools(run)
    {
      return
    }
    lexWord(run)
  }

  /// Whether the operand here belongs to the text field just before.
  var isAfterField: Bool {
    guard let last = tokens.last, last.range.upperBound == position else { return false }
    if case .textField = last.kind { return true }
    return false
  }

  /// A `-` that negates: at the start of a word after a space or a bracket, directly before what it
  /// negates.
  ///
  /// Grammar: minus
  private mutating func lexMinus() -> Bool {
    guard bytes[position] == UInt8(ascii: "-") else { return false }
    if isAfterField {
      let field = tokens[tokens.count - 1].range
      let whole = field.lowerBound..<(position + 1)
      let meant = "-" + string(field)
      let minus = position..<(position + 1)
      report(
        Finding(
          .foreignOperator, minus, ["-", meant], edits: [Edit(range: whole, replacement: meant)]))
      tokens[tokens.count - 1].range = whole
      position += 1
      return true
    }
    let run = position..<runEnd(position)
    guard startsWord(position) else {
      report(Finding(.unexpectedToken, run, [string(run)]))
      add(.broken, to: run.upperBound)
      return true
    }
    let next = byte(at: run.upperBound)
    let opens =
      next == UInt8(ascii: "(")
      || (run.upperBound < bytes.count && QuoteMark.opening(bytes, run.upperBound) != nil)
    var start = position
    while byte(at: start) == UInt8(ascii: "-") { start += 1 }
    let rest = string(min(start, run.upperBound)..<run.upperBound)
    let negates =
      Characters.hasWord(bytes, run) || rest == "*" || rest == "$_"
      || expressionEnd(start) != nil
      || (opens && rest.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") })
    guard negates else { return false }
    while byte(at: position) == UInt8(ascii: "-") { add(.minus, length: 1) }
    return true
  }

  private func startsWord(_ offset: Int) -> Bool {
    if isAfterSpace(offset) { return true }
    let before = bytes[offset - 1]
    if before == UInt8(ascii: "(") || before == UInt8(ascii: ")") { return true }
    return tokens.last?.kind == .minus && tokens.last?.range.upperBound == offset
  }

  /// `=Apple`, `="cease-fire"`.
  ///
  /// Grammar: exact
  private mutating func lexExact() -> Bool {
    let start = position
    guard bytes[start] == UInt8(ascii: "="), start + 1 < bytes.count else { return false }
    if let mark = QuoteMark.opening(bytes, start + 1) {
      position += 1
      let quoted = scanQuoted(mark)
      position = start
      let content = Array(quoted.content.utf8)
      if !Characters.hasWord(content, 0..<content.count), !endsOpen {
        let range = start..<quoted.end
        report(
          Finding(.emptyPhrase, range, [], edits: [Edit(range: range, replacement: "")]))
      }
      add(.exact(quoted.content), to: quoted.end)
      return true
    }
    let run = (start + 1)..<runEnd(start + 1)
    guard Characters.hasWord(bytes, run) else { return false }
    add(.exact(string(run)), to: run.upperBound)
    return true
  }

  /// A whole operator; the word itself is searched in quotes.
  private mutating func lexKeyword(_ run: SourceRange) -> Bool {
    guard run.count <= 3 else { return false }
    let kind: Token.Kind
    switch Keyword(rawValue: string(run)) {
    case .and: kind = .and
    case .or: kind = .or
    case .not: kind = .not
    default: return false
    }
    add(kind, to: run.upperBound)
    return true
  }

  /// `*`, a word, a pattern, or a mark that stands alone.
  ///
  /// Grammar: word
  /// Grammar: pattern
  private mutating func lexWord(_ run: SourceRange) {
    if run.count == 1, bytes[run.lowerBound] == UInt8(ascii: "*") {
      return add(.every, to: run.upperBound)
    }
    guard Characters.hasWord(bytes, run) else {
      loneMarks.append((tokens.count, findings.count))
      report(Finding(.loneMark, run, [string(run)]))
      return add(.broken, to: max(run.upperBound, position + 1))
    }
    let end = wordEnd(run)
    let isPattern = bytes[run.lowerBound..<end].contains {
      $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?")
    }
    let text = string(run.lowerBound..<end)
    add(isPattern ? .pattern(text) : .word(text), to: end)
    position = run.upperBound
  }

  /// Where a word ends: a colon after a plain name is punctuation and no part of it.
  private func wordEnd(_ run: SourceRange) -> Int {
    let end = run.upperBound - 1
    guard bytes[end] == UInt8(ascii: ":"), isLetters(run.lowerBound..<end) else { return end + 1 }
    let name = string(run.lowerBound..<end)
    return Keyword(rawValue: name) == nil ? end : end + 1
  }

  /// Gives the lone marks their edits: the words around them become a phrase.
  mutating func quoteLoneMarks() {
    var done = -1
    let lone = Set(loneMarks.map(\.token))
    for (token, finding) in loneMarks where finding < findings.count {
      if token <= done {
        findings[finding].edits = []
        continue
      }
      var first = token
      var last = token
      while first > 0, isPhraseable(first - 1, lone) { first -= 1 }
      while last + 1 < tokens.count, isPhraseable(last + 1, lone) { last += 1 }
      done = last
      guard (first...last).contains(where: { !lone.contains($0) }) else { continue }
      let start = tokens[first].range.lowerBound
      let end = tokens[last].range.upperBound
      findings[finding].edits = [
        Edit(range: start..<start, replacement: "\""), Edit(range: end..<end, replacement: "\""),
      ]
    }
  }

  private func isPhraseable(_ index: Int, _ lone: Set<Int>) -> Bool {
    if case .word = tokens[index].kind { return true }
    return lone.contains(index)
  }
}
