/// Reads what stands between quotation marks.
extension Scanner {
  /// A quoted text from its opening mark on, the marks and the backslash of `\"` taken off.
  ///
  /// - Returns: the text and the offset after the closing mark.
  /// - Throws: `unclosedQuote` at the opening mark.
  func quoted(at place: Int) throws(Diagnostic) -> (text: [UInt8], end: Int)? {
    guard let mark = QuotationMark.opening(self, at: place) else { return nil }
    var text: [UInt8] = []
    var at = place + mark.length
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"")
      {
        text.append(UInt8(ascii: "\""))
        at += 2
        continue
      }
      if let close = mark.close.first(where: { has($0, at: at) }) {
        return (text, at + close.utf8.count)
      }
      text.append(bytes[at])
      at += 1
    }
    throw Diagnostic(.unclosedQuote, place..<(place + mark.length))
  }
}

/// Cuts the text between quotes into parts: words, `*`, patterns, `(a|b)`.
enum PhraseLexer {
  static func parts(_ bytes: [UInt8]) -> [PhrasePart] {
    var scanner = Scanner(String(decoding: bytes, as: UTF8.self))
    var parts: [PhrasePart] = []
    scanner.skipSpace()
    while !scanner.isAtEnd {
      if scanner.byte() == UInt8(ascii: "("), let group = alternatives(&scanner) {
        parts.append(group)
      } else {
        let start = scanner.at
        while !scanner.isAtEnd, scanner.space(at: scanner.at) == 0 { scanner.at += 1 }
        parts.append(part(scanner.text(start..<scanner.at)))
      }
      scanner.skipSpace()
    }
    return joined(parts)
  }

  private static func part(_ text: String) -> PhrasePart {
    if text == "*" { return .anyWord }
    return isPattern(text) ? .pattern(text) : .text(text)
  }

  /// A word with `*` or `?` beside a letter or digit; `?` at the end is punctuation.
  static func isPattern(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: ByteClass.isName) else { return false }
    return bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "*")
        || (bytes[index] == UInt8(ascii: "?") && index + 1 < bytes.count
          && ByteClass.isName(bytes[index + 1]))
    }
  }

  private static func alternatives(_ scanner: inout Scanner) -> PhrasePart? {
    guard let close = scanner.bytes[scanner.at...].firstIndex(of: UInt8(ascii: ")")) else {
      return nil
    }
    let inner = scanner.bytes[(scanner.at + 1)..<close]
    guard inner.contains(UInt8(ascii: "|")) else { return nil }
    scanner.at = close + 1
    let texts = inner.split(separator: UInt8(ascii: "|")).map { piece in
      trimmed(String(decoding: piece, as: UTF8.self))
    }
    return .alternatives(texts.filter { !$0.isEmpty })
  }

  private static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Neighbouring texts as one, so that a phrase has one canonical form.
  private static func joined(_ parts: [PhrasePart]) -> [PhrasePart] {
    var joined: [PhrasePart] = []
    for part in parts {
      if case .text(let text) = part, case .text(let last)? = joined.last {
        joined[joined.count - 1] = .text(last + " " + text)
      } else {
        joined.append(part)
      }
    }
    return joined
  }
}
