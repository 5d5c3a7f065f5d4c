extension Lexer {
  /// The stages, from after the first `|` to the end of the text.
  mutating func lexStages() {
    while true {
      skipSpace()
      guard position < bytes.count else { return closeArguments() }
      switch bytes[position] {
      case UInt8(ascii: "|"):
        closeArguments()
        add(.pipe, length: 1)
      case UInt8(ascii: ","): add(.comma, length: 1)
      case UInt8(ascii: "("):
        openArguments.append(position)
        add(.open, length: 1)
      case UInt8(ascii: ")") where !openArguments.isEmpty:
        openArguments.removeLast()
        add(.close, length: 1)
      case UInt8(ascii: ")"):
        let bracket = position..<(position + 1)
        report(
          Finding(
            .unexpectedClosingBracket, bracket, [],
            edits: [Edit(range: bracket, replacement: "")]))
        add(.broken, length: 1)
      default: lexArgument()
      }
    }
  }

  /// Reports the brackets that a stage leaves open.
  private mutating func closeArguments() {
    for open in openArguments {
      report(
        Finding(
          .unclosedBracket, open..<(open + 1), ["("],
          edits: [Edit(range: position..<position, replacement: ")")]))
      if position == bytes.count { endsOpen = true }
    }
    openArguments = []
  }

  /// Grammar: name
  /// Grammar: quoted-text
  /// Grammar: descending
  private mutating func lexArgument() {
    let start = position
    if let mark = QuoteMark.opening(bytes, start) {
      let quoted = scanQuoted(mark)
      position = start
      return add(.text(quoted.content), to: quoted.end)
    }
    if lexVariable() { return expectArgumentEnd() }
    let name = nameEnd(start)
    if name > start {
      add(.name(string(start..<name)), to: name)
      return expectArgumentEnd()
    }
    if bytes[start] == UInt8(ascii: "-") {
      let end = nameEnd(start + 1)
      if end > start + 1 {
        add(.descending(string((start + 1)..<end)), to: end)
        return expectArgumentEnd()
      }
    }
    if !lexSign() && !lexTextExpression() && !lexNumber() { unexpected(start) }
  }

  /// Grammar: sign
  private mutating func lexSign() -> Bool {
    for length in [2, 1] where position + length <= bytes.count {
      guard let sign = ConditionSign(rawValue: string(position..<(position + length))) else {
        continue
      }
      add(.sign(sign), length: length)
      return true
    }
    return false
  }

  /// `/rise|fall in/`: to the next slash that is not escaped, in the same line.
  ///
  /// Grammar: text-expression
  private mutating func lexTextExpression() -> Bool {
    guard bytes[position] == UInt8(ascii: "/") else { return false }
    var end = position + 1
    while end < bytes.count, bytes[end] != 0x0A, end - position < Lexer.longestExpression {
      if bytes[end] == UInt8(ascii: "/") {
        guard end > position + 1 else { return false }
        addExpression((position + 1)..<end)
        return true
      }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }

  /// `8`, `0.8`, `-1`, `1e-05`, and the dates `2024-01` and `2024-01-15`.
  ///
  /// Grammar: number
  /// Grammar: date
  private mutating func lexNumber() -> Bool {
    let start = position
    let end = argumentEnd(start)
    guard end > start else { return false }
    let text = string(start..<end)
    if isDate(start..<end) {
      add(.date(text), to: end)
      return true
    }
    guard isNumber(start..<end), let value = Double(text) else { return false }
    let largest = Double.greatestFiniteMagnitude
    add(.number(min(max(value, -largest), largest)), to: end)
    return true
  }

  private func isDate(_ range: SourceRange) -> Bool {
    guard range.count == 7 || range.count == 10 else { return false }
    for (index, offset) in range.enumerated() {
      let isDash = index == 4 || index == 7
      if isDash ? bytes[offset] != UInt8(ascii: "-") : !Characters.isDigit(bytes[offset]) {
        return false
      }
    }
    return true
  }

  private func isNumber(_ range: SourceRange) -> Bool {
    var offset = range.lowerBound
    if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    var end = digitsEnd(offset)
    guard end > offset else { return false }
    if byte(at: end) == UInt8(ascii: ".") {
      offset = end + 1
      end = digitsEnd(offset)
      guard end > offset else { return false }
    }
    if end < range.upperBound, bytes[end] == UInt8(ascii: "e") {
      offset = end + 1
      if byte(at: offset) == UInt8(ascii: "-") || byte(at: offset) == UInt8(ascii: "+") {
        offset += 1
      }
      end = digitsEnd(offset)
      guard end > offset else { return false }
    }
    return end == range.upperBound
  }

  private func argumentEnd(_ start: Int) -> Int {
    var end = start
    while !isBoundary(end), !",=!<>~".utf8.contains(bytes[end]) { end += 1 }
    return end
  }

  /// Reports text that runs on directly after an argument.
  private mutating func expectArgumentEnd() {
    guard argumentEnd(position) > position else { return }
    let start = tokens[tokens.count - 1].range.lowerBound
    tokens.removeLast()
    unexpected(start)
  }

  private mutating func unexpected(_ start: Int) {
    let end = max(argumentEnd(max(position, start)), start + 1)
    report(Finding(.unexpectedToken, start..<end, [string(start..<end)]))
    position = start
    add(.broken, to: end)
  }
}
