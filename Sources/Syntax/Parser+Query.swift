extension Parser {
  /// Grammar: query
  mutating func query() -> Query {
    let start = lexer.offset
    let binding = binding()
    advance()
    var search: SearchNode?
    if token.kind == .pipe, binding == nil {
      search = nil
    } else {
      search = searchExpression()
      if token.kind == .closeBracket {
        report(.unexpectedClosingBracket, token.range)
        skipToPipe()
      }
    }
    var stages: [StageCall] = []
    while token.kind == .pipe {
      if let stage = stage() { stages.append(stage) }
    }
    return Query(
      binding: binding, search: search, stages: stages,
      range: start..<max(start, endOfText.upperBound))
  }

  /// `$name = ` at the start of a statement, spaces on both sides of the mark.
  ///
  /// Grammar: binding
  private mutating func binding() -> Located<String>? {
    var probe = lexer.source
    guard probe.byte() == UInt8(ascii: "$"), ByteClass.isLetter(probe.byte(1)) else { return nil }
    let start = probe.at
    probe.at += 1
    while ByteClass.isName(probe.byte()) { probe.at += 1 }
    let name = Located(probe.text((start + 1)..<probe.at), (start + 1)..<probe.at)
    let nameEnd = probe.at
    probe.skipSpace()
    guard probe.byte() == UInt8(ascii: "=") else { return nil }
    let mark = probe.at
    let isSpaced = mark > nameEnd && probe.space(at: mark + 1) > 0
    if !isSpaced {
      report(
        .badBinding, mark..<(mark + 1), [name.value],
        mended: replacing(nameEnd..<(mark + 1), with: " = "))
    }
    lexer.offset = mark + 1
    return name
  }

  mutating func skipToPipe() {
    while token.kind != .pipe, token.kind != .end { advance() }
  }

  /// `.name arguments`.
  ///
  /// Grammar: command
  mutating func command() -> Command {
    var scanner = lexer.source
    let start = scanner.at + 1
    scanner.at = start
    while ByteClass.isName(scanner.byte()) || scanner.byte() == UInt8(ascii: "-") {
      scanner.at += 1
    }
    let name = Located(scanner.text(start..<scanner.at), start..<scanner.at)
    var arguments: [Located<String>] = []
    while true {
      scanner.skipSpace()
      if scanner.isAtEnd { break }
      let from = scanner.at
      do {
        if let quoted = try scanner.quoted(at: from) {
          scanner.at = quoted.end
          arguments.append(Located(String(decoding: quoted.text, as: UTF8.self), from..<quoted.end))
          continue
        }
      } catch {
        ownErrors.append(error)
        break
      }
      while !scanner.isAtEnd, scanner.space(at: scanner.at) == 0 { scanner.at += 1 }
      arguments.append(Located(scanner.text(from..<scanner.at), from..<scanner.at))
    }
    return Command(name: name, arguments: arguments)
  }
}
