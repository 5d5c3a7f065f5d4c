extension Lexer {
  /// `forms(release)`, `forms("cruise ship")`: words in every inflection.
  ///
  /// Grammar: forms
  mutating func lexForms(_ run: SourceRange) -> Bool {
    guard run.count == 5, byte(at: run.upperBound) == UInt8(ascii: "("), string(run) == "forms"
    else { return false }
    let start = position
    position = spaceEnd(run.upperBound + 1)
    let text: String
    let isQuoted: Bool
    let inner: Int
    if position < bytes.count, let mark = QuoteMark.opening(bytes, position) {
      let quoted = scanQuoted(mark)
      (text, isQuoted, inner) = (quoted.content, true, quoted.end)
    } else {
      inner = runEnd(position)
      (text, isQuoted) = (string(position..<inner), false)
    }
    position = start
    let close = spaceEnd(inner)
    if endsOpen {
      add(.forms(text), to: inner)
    } else if close >= bytes.count {
      endsOpen = true
      let open = run.upperBound..<(run.upperBound + 1)
      report(
        Finding(
          .unclosedBracket, open, ["("],
          edits: [Edit(range: close..<close, replacement: ")")]))
      add(.forms(text), to: close)
    } else if bytes[close] == UInt8(ascii: ")"), isFormsText(text, isQuoted: isQuoted) {
      add(.forms(text), to: close + 1)
    } else {
      refuseForms(close)
    }
    return true
  }

  private func isFormsText(_ text: String, isQuoted: Bool) -> Bool {
    let content = Array(text.utf8)
    return Characters.hasWord(content, 0..<content.count)
      && (isQuoted || !content.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") })
  }

  /// Reports what stands in the brackets, up to where they close or a stage begins.
  private mutating func refuseForms(_ inside: Int) {
    var end = inside
    var open = 1
    while end < bytes.count, open > 0, bytes[end] != UInt8(ascii: "|") {
      if bytes[end] == UInt8(ascii: "(") { open += 1 }
      if bytes[end] == UInt8(ascii: ")") { open -= 1 }
      end += 1
    }
    while end > inside, isAfterSpace(end) { end -= 1 }
    end = max(end, position + 6)
    report(Finding(.badForms, position..<end, [string(position..<end)]))
    add(.broken, to: end)
  }
}
