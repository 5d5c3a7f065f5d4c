/// Reads the value of a field that is not text, directly after its colon.
///
/// Grammar: metadata-match, metadata-value
struct MetadataReader {
  private var scanner: Scanner
  /// The offset after what was read.
  var end: Int { scanner.at }

  init(_ scanner: Scanner) { self.scanner = scanner }

  /// - Returns: nil when what stands there is a search in brackets.
  /// - Throws: `emptyField`, `badRange`, `unclosedQuote`, `unclosedBracket`.
  mutating func match() throws(Diagnostic) -> MetadataMatch? {
    let start = scanner.at
    if scanner.byte() == UInt8(ascii: "(") || scanner.byte() == UInt8(ascii: "[") {
      if let range = try range() { return range }
      scanner.at = start
      guard scanner.byte() == UInt8(ascii: "(") else {
        throw Diagnostic(.badRange, start..<(start + 1), [])
      }
      return try anyOf()
    }
    for mark in [">=", "<=", ">", "<"] where scanner.has(mark, at: start) {
      scanner.at += mark.utf8.count
      let value = try value(spaces: false).0
      guard let comparison = MetadataMatch.Comparison(rawValue: mark) else { return nil }
      return .comparison(comparison, value)
    }
    if let last = last() { return last }
    let (value, quoted) = try value(spaces: false)
    return !quoted && value.value == "*" ? .any : .value(value, quoted: quoted)
  }

  /// A quoted text, or text up to a space, bracket or pipe.
  private mutating func value(
    spaces: Bool
  ) throws(Diagnostic) -> (Located<String>, quoted: Bool) {
    let start = scanner.at
    if let quoted = try scanner.quoted(at: start) {
      scanner.at = quoted.end
      return (Located(String(decoding: quoted.text, as: UTF8.self), start..<quoted.end), true)
    }
    while !scanner.isAtEnd, scanner.space(at: scanner.at) == 0,
      scanner.byte() != UInt8(ascii: ")"), scanner.byte() != UInt8(ascii: "|")
    {
      if spaces, scanner.byte() == UInt8(ascii: ",") || scanner.byte() == UInt8(ascii: "]") {
        break
      }
      scanner.at += 1
    }
    guard scanner.at > start else { throw Diagnostic(.emptyField, start..<start, []) }
    return (Located(scanner.text(start..<scanner.at), start..<scanner.at), false)
  }

  /// `[a, b)`; nil when there is no comma in the bracket.
  private mutating func range() throws(Diagnostic) -> MetadataMatch? {
    let open = scanner.at
    let lowerClosed = scanner.byte() == UInt8(ascii: "[")
    let rest = scanner.bytes[(open + 1)...]
    guard
      let close = rest.firstIndex(where: { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }),
      rest[..<close].contains(UInt8(ascii: ","))
    else { return nil }
    scanner.at = open + 1
    scanner.skipSpace()
    let lower = try value(spaces: true).0
    scanner.skipSpace()
    guard scanner.byte() == UInt8(ascii: ",") else {
      throw Diagnostic(.badRange, open..<(close + 1), [])
    }
    scanner.at += 1
    scanner.skipSpace()
    let upper = try value(spaces: true).0
    scanner.skipSpace()
    guard scanner.at == close else { throw Diagnostic(.badRange, open..<(close + 1), []) }
    let upperClosed = scanner.byte() == UInt8(ascii: "]")
    scanner.at += 1
    return .range(lower: lower, upper: upper, lowerClosed: lowerClosed, upperClosed: upperClosed)
  }

  /// `last 7 d`, `last 7d`.
  private mutating func last() -> MetadataMatch? {
    guard scanner.has("last", at: scanner.at), scanner.space(at: scanner.at + 4) > 0 else {
      return nil
    }
    var probe = scanner
    probe.at += 4
    probe.skipSpace()
    let digits = probe.at
    while ByteClass.isDigit(probe.byte()) { probe.at += 1 }
    guard probe.at > digits, let count = Int(probe.text(digits..<probe.at)) else { return nil }
    let number = Located(count, digits..<probe.at)
    probe.skipSpace()
    let unit = probe.at
    while ByteClass.isLetter(probe.byte()) { probe.at += 1 }
    guard probe.at > unit else { return nil }
    scanner = probe
    return .last(number, unit: Located(probe.text(unit..<probe.at), unit..<probe.at))
  }

  /// `(a OR b)`; nil when something else stands in the brackets.
  private mutating func anyOf() throws(Diagnostic) -> MetadataMatch? {
    scanner.at += 1
    var matches: [MetadataMatch] = []
    while true {
      scanner.skipSpace()
      if scanner.byte() == UInt8(ascii: "("), scanner.byte() != 0 { return nil }
      let (value, quoted) = try value(spaces: false)
      matches.append(.value(value, quoted: quoted))
      scanner.skipSpace()
      if scanner.byte() == UInt8(ascii: ")") {
        scanner.at += 1
        return matches.count == 1 ? matches[0] : .anyOf(matches)
      }
      guard scanner.has("OR", at: scanner.at), scanner.space(at: scanner.at + 2) > 0 else {
        return nil
      }
      scanner.at += 2
    }
  }
}
