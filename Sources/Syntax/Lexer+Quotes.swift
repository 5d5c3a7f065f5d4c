extension Lexer {
  struct Quoted {
    /// What stands between the marks, escapes taken off.
    var content: String
    /// After the closing mark.
    var end: Int
  }

  /// Reads a quotation from its opening mark. `\"`, a closing mark after `\`, and `\\` stand for
  /// themselves.
  ///
  /// An open quotation is reported at its mark and taken to end before the next `|`, so that the
  /// stages are still read.
  ///
  /// Grammar: quoted
  mutating func scanQuoted(_ mark: QuoteMark) -> Quoted {
    let start = position + mark.opening.count
    var content: [UInt8] = []
    var offset = start
    if !unclosable.contains(mark) {
      while offset < bytes.count {
        let byte = bytes[offset]
        let closing = mark.closingLength(bytes, offset)
        if closing > 0 {
          return Quoted(content: String(decoding: content, as: UTF8.self), end: offset + closing)
        }
        if byte == UInt8(ascii: "\\"), offset + 1 < bytes.count {
          let escaped = escapedLength(mark, offset + 1)
          if escaped > 0 {
            content += bytes[(offset + 1)..<(offset + 1 + escaped)]
            offset += 1 + escaped
            continue
          }
        }
        content.append(byte)
        offset += 1
      }
    }
    unclosable.insert(mark)
    return openQuotation(mark, from: start)
  }

  /// Grammar: quoted-character
  private func escapedLength(_ mark: QuoteMark, _ offset: Int) -> Int {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\\") || byte == 0x22 { return 1 }
    return mark.closingLength(bytes, offset)
  }

  private mutating func openQuotation(_ mark: QuoteMark, from start: Int) -> Quoted {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "|") { end += 1 }
    endsOpen = true
    var brackets = max(depth, 0)
    while end > start {
      if brackets > 0, bytes[end - 1] == UInt8(ascii: ")") {
        brackets -= 1
      } else if !isAfterSpace(end) {
        break
      }
      end -= 1
      while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    let closing = String(decoding: mark.closing[0], as: UTF8.self)
    report(
      Finding(
        .unclosedQuote, position..<start, [],
        edits: [Edit(range: end..<end, replacement: closing)]))
    return Quoted(content: string(start..<end), end: end)
  }

  /// A phrase from its opening mark.
  ///
  /// Grammar: phrase
  mutating func lexPhrase(_ mark: QuoteMark) {
    let start = position
    let quoted = scanQuoted(mark)
    let range = start..<quoted.end
    position = start
    let phrase = PhraseReader(quoted.content)
    if phrase.lacksAlternative {
      report(Finding(.missingOperand, range, ["|"]))
    } else if !phrase.hasWord, !endsOpen {
      report(
        Finding(.emptyPhrase, range, [], edits: [Edit(range: range, replacement: "")]))
    }
    if let slop = slopEnd(quoted.end) {
      reportSlop(range, phrase, slop)
      add(.phrase(phrase.parts), to: slop)
    } else {
      add(.phrase(phrase.parts), to: quoted.end)
    }
  }

  /// The end of another language's `~5` after a phrase.
  private func slopEnd(_ start: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "~") else { return nil }
    let end = digitsEnd(start + 1)
    return end > start + 1 && isBoundary(end) ? end : nil
  }

  private mutating func reportSlop(_ range: SourceRange, _ phrase: PhraseReader, _ end: Int) {
    let count = string((range.upperBound + 1)..<end)
    var edits: [Edit]?
    if case .text(let first)? = phrase.parts.first, case .text(let second)? = phrase.parts.last,
      phrase.parts.count == 2
    {
      edits = [
        Edit(
          range: range.lowerBound..<end, replacement: "\(first) NEAR/\(count) \(second)")
      ]
    }
    let whole = range.upperBound..<end
    report(Finding(.foreignOperator, whole, [string(whole), "NEAR/\(count)"], edits: edits))
  }
}
