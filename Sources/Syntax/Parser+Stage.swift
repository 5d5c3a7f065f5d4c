extension Parser {
  /// Reads a stage from its pipe on; nil where none stands.
  ///
  /// Grammar: stage
  mutating func stage() -> StageCall? {
    let pipe = token.range
    var scanner = lexer.source
    scanner.at = pipe.upperBound
    lexer.offset = scanner.at
    lexer.skipSpaceAndComments()
    scanner.at = lexer.offset
    let start = scanner.at
    while ByteClass.isName(scanner.byte()) { scanner.at += 1 }
    guard scanner.at > start else {
      let end = endOfText
      let isEnd = start >= end.upperBound
      report(isEnd ? .missingStage : .missingStageName, isEnd ? end : start..<(start + 1))
      lexer.offset = isEnd ? start : start + 1
      if !isEnd { skipStage() } else { advance() }
      return nil
    }
    let name = Located(scanner.text(start..<scanner.at), start..<scanner.at)
    var arguments: [StageArgument] = []
    var end = scanner.at
    lexer.offset = scanner.at
    while let argument = argument() {
      arguments.append(argument)
      end = argument.range.upperBound
    }
    advance()
    if token.kind == .closeBracket {
      report(.unexpectedClosingBracket, token.range)
      skipToPipe()
    }
    return StageCall(name: name, arguments: arguments, range: start..<end)
  }

  private mutating func skipStage() {
    while !lexer.source.isAtEnd, lexer.source.byte() != UInt8(ascii: "|") {
      lexer.offset += 1
    }
    advance()
  }

  /// The next item of a stage's arguments; nil at a pipe or the end.
  ///
  /// Grammar: argument
  private mutating func argument() -> StageArgument? {
    lexer.skipSpaceAndComments()
    var scanner = lexer.source
    let start = scanner.at
    guard !scanner.isAtEnd, scanner.byte() != UInt8(ascii: "|"),
      scanner.byte() != UInt8(ascii: ")")
    else { return nil }
    do {
      if let quoted = try scanner.quoted(at: start) {
        lexer.offset = quoted.end
        return StageArgument(
          .text(String(decoding: quoted.text, as: UTF8.self)), start..<quoted.end)
      }
    } catch {
      ownErrors.append(error)
      lexer.offset = scanner.bytes.count
      return nil
    }
    let first = scanner.byte()
    if first == UInt8(ascii: ",") {
      lexer.offset = start + 1
      return StageArgument(.comma, start..<(start + 1))
    }
    let isDescending = first == UInt8(ascii: "-")
    let isVariable = first == UInt8(ascii: "$")
    if isDescending || isVariable { scanner.at += 1 }
    let from = scanner.at
    while Self.isArgument(scanner.byte()) { scanner.at += 1 }
    let text = scanner.text(from..<scanner.at)
    let range = start..<scanner.at
    lexer.offset = scanner.at
    guard !text.isEmpty else {
      lexer.offset = start + 1
      while lexer.source.byte() & 0xC0 == 0x80 { lexer.offset += 1 }
      let mark = start..<lexer.offset
      report(.unexpectedToken, mark, [scanner.text(mark)])
      return argument()
    }
    if isVariable { return StageArgument(.variable(text), range) }
    if isDescending {
      if let number = Self.number(text) { return StageArgument(.number(-number), range) }
      return StageArgument(.descending(text), range)
    }
    if let number = Self.number(text) { return StageArgument(.number(number), range) }
    if Self.isDate(text) { return StageArgument(.date(text), range) }
    return StageArgument(.name(text), range)
  }

  private static func isArgument(_ byte: UInt8) -> Bool {
    ByteClass.isName(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func number(_ text: String) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(ByteClass.isDigit) })
    else { return nil }
    return Double(text)
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0].utf8.count == 4 else { return false }
    return parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(ByteClass.isDigit) }
  }
}
