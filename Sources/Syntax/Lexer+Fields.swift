extension Lexer {
  /// `name:` or `name[50]:` directly before what is asked of it. A colon before a space, a second
  /// colon or `//` is punctuation of a word.
  ///
  /// Grammar: text-field
  /// Grammar: metadata-field
  mutating func lexField() -> Bool {
    let start = position
    let nameEnd = nameEnd(start)
    guard nameEnd > start else { return false }
    var end = nameEnd
    var firstWords: Located<Int>?
    var count = end..<end
    if byte(at: end) == UInt8(ascii: "[") {
      var close = end + 1
      while !isBoundary(close), bytes[close] != UInt8(ascii: "]") { close += 1 }
      guard byte(at: close) == UInt8(ascii: "]"), byte(at: close + 1) == UInt8(ascii: ":")
      else { return false }
      count = (end + 1)..<close
      firstWords = Located(Int(string(count)) ?? 0, count)
      end = close + 1
    }
    guard byte(at: end) == UInt8(ascii: ":"), !isSpaceOrEnd(end + 1), !isPartingComma(end + 1),
      byte(at: end + 1) != UInt8(ascii: ":"),
      byte(at: end + 1) != UInt8(ascii: "/") || byte(at: end + 2) != UInt8(ascii: "/")
    else { return false }
    if let firstWords,
      !(1...Lexer.largestCount).contains(firstWords.value)
        || digitsEnd(count.lowerBound) != count.upperBound
    {
      report(Finding(.badCount, count, [string(count)]))
    }
    let name = Located(string(start..<nameEnd), start..<nameEnd)
    addField(name, firstWords, to: end + 1)
    return true
  }

  /// A comma that parts a list, before which a colon is punctuation.
  private func isPartingComma(_ offset: Int) -> Bool {
    byte(at: offset) == UInt8(ascii: ",") && isListComma(offset)
  }

  /// Counts and distances end here; no article is longer.
  static let largestCount = 999_999_999

  mutating func addField(_ name: Located<String>, _ firstWords: Located<Int>?, to end: Int) {
    if firstWords != nil || FieldKinds.text.contains(name.value) {
      return add(.textField(name, firstWords: firstWords), to: end)
    }
    add(.metadataField(name), to: end)
    let start = position
    if let match = lexMatch() { tokens.append(Token(.match(match), start..<position)) }
  }

  /// What is asked of a metadata field; nil where a search in brackets or nothing stands.
  ///
  /// Grammar: match
  private mutating func lexMatch() -> MetadataMatch? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "<"), UInt8(ascii: ">"): return lexComparison()
    case UInt8(ascii: "["): return lexRange() ?? brokenRange()
    case UInt8(ascii: "("): return lexRange() ?? lexAnyOf()
    default: return lexLast() ?? lexValue(.alone)
    }
  }

  /// Where a value stands, and so where it ends.
  private enum ValuePlace {
    /// After the colon: ends at a space, `)` or `|`.
    case alone
    /// In `(a OR b)`: a bracket ends it too, a square one after the colon of another field's range.
    case item
    /// In `[a, b)`: so do a comma and square brackets.
    case bound
  }

  private func endsValue(_ offset: Int, _ place: ValuePlace) -> Bool {
    guard offset < bytes.count else { return true }
    switch bytes[offset] {
    case UInt8(ascii: "("): return place != .alone
    case UInt8(ascii: ","): return place == .bound || (place == .alone && isBoundary(offset))
    case UInt8(ascii: "]"): return place == .bound
    case UInt8(ascii: "["):
      return place == .bound || (place == .item && bytes[offset - 1] == UInt8(ascii: ":"))
    default: return isBoundary(offset) && QuoteMark.opening(bytes, offset) == nil
    }
  }

  /// Where the value that starts at an offset, in no brackets of its own, ends.
  func valueEnd(_ start: Int) -> Int {
    var end = start
    while !endsValue(end, .alone) { end += 1 }
    return end
  }

  /// A value to where it ends, or in quotes; `*` alone is any value.
  ///
  /// Grammar: value
  /// Grammar: plain-value
  private mutating func lexValue(_ place: ValuePlace) -> MetadataMatch? {
    let start = position
    guard start < bytes.count else { return nil }
    if let mark = QuoteMark.opening(bytes, start) {
      let quoted = scanQuoted(mark)
      position = quoted.end
      return .value(Located(quoted.content, start..<quoted.end), quoted: true)
    }
    var end = start
    while !endsValue(end, place) { end += 1 }
    guard end > start else { return nil }
    position = end
    let text = string(start..<end)
    return text == "*" ? .any : .value(Located(text, start..<end), quoted: false)
  }

  /// `>=2024-01-15`.
  ///
  /// Grammar: comparison
  private mutating func lexComparison() -> MetadataMatch? {
    let start = position
    let sign = bytes[start] == UInt8(ascii: "<")
    position += 1
    var comparison: MetadataMatch.Comparison = sign ? .less : .greater
    if byte(at: position) == UInt8(ascii: "=") {
      position += 1
      comparison = sign ? .lessOrEqual : .greaterOrEqual
    }
    let end = position
    if case .value(let value, _)? = lexValue(.alone) {
      return .comparison(comparison, value)
    }
    position = end
    let next = spaceEnd(end)
    let edits = next > end ? [Edit(range: end..<next, replacement: "")] : nil
    report(Finding(.emptyField, start..<end, [comparison.rawValue], edits: edits))
    return .any
  }

  /// `[a, b)`, nil (and nothing read) where no such range stands.
  ///
  /// Grammar: range
  private mutating func lexRange() -> MetadataMatch? {
    let saved = self
    let lowerClosed = bytes[position] == UInt8(ascii: "[")
    position += 1
    if let lower = lexBound(), byte(at: position) == UInt8(ascii: ",") {
      position += 1
      if let upper = lexBound(), position < bytes.count,
        bytes[position] == UInt8(ascii: "]") || bytes[position] == UInt8(ascii: ")")
      {
        position += 1
        return .range(
          lower: lower, upper: upper, lowerClosed: lowerClosed,
          upperClosed: bytes[position - 1] == UInt8(ascii: "]"))
      }
    }
    self = saved
    return nil
  }

  /// Grammar: bound
  private mutating func lexBound() -> Located<String>? {
    position = layoutEnd(position)
    guard case .value(let value, _)? = lexValue(.bound) else { return nil }
    position = layoutEnd(position)
    return value
  }

  /// Reports a range that is none and reads on after it.
  private mutating func brokenRange() -> MetadataMatch {
    let start = position
    var end = start
    var isClosed = false
    while end < bytes.count, bytes[end] != UInt8(ascii: "|"), !isClosed {
      isClosed = bytes[end] == UInt8(ascii: "]") || bytes[end] == UInt8(ascii: ")")
      end += 1
    }
    if isClosed {
      let written = string(start..<end)
      let comma = written.replacing(" TO ", with: ", ")
      let edits = comma == written ? nil : [Edit(range: start..<end, replacement: comma)]
      report(Finding(.badRange, start..<end, [written], edits: edits))
    } else {
      endsOpen = end == bytes.count
      report(Finding(.unclosedBracket, start..<(start + 1), ["["]))
    }
    position = end
    return .any
  }

  /// `(a OR "b c")`, nil (and nothing read) where the brackets hold anything else.
  ///
  /// Grammar: any-of
  private mutating func lexAnyOf() -> MetadataMatch? {
    let start = position
    var items: [MetadataMatch] = []
    repeat {
      position = layoutEnd(position + (items.isEmpty ? 1 : 2))
      guard position < bytes.count, let item = lexItem() else {
        position = start
        return nil
      }
      items.append(item)
      position = layoutEnd(position)
    } while isOr(position)
    guard byte(at: position) == UInt8(ascii: ")") else {
      position = start
      return nil
    }
    position += 1
    return .anyOf(items)
  }

  private func isOr(_ offset: Int) -> Bool {
    byte(at: offset) == UInt8(ascii: "O") && byte(at: offset + 1) == UInt8(ascii: "R")
      && isBoundary(offset + 2)
  }

  /// A value inside brackets: no operator, and nothing that starts another form.
  ///
  /// Grammar: item
  private mutating func lexItem() -> MetadataMatch? {
    let start = position
    if let mark = QuoteMark.opening(bytes, start) {
      if unclosable.contains(mark) { return nil }
      let saved = self
      let value = lexValue(.item)
      if endsOpen {
        self = saved
        unclosable.insert(mark)
        return nil
      }
      return value
    }
    guard !"-=<>[$+!/".utf8.contains(bytes[start]),
      case let value? = lexValue(.item)
    else { return nil }
    let text = string(start..<position)
    let isOperator =
      Keyword(rawValue: text) != nil && text != Keyword.within.rawValue
      || proximity(text) != nil || atLeastCount(text) != nil
    return isOperator ? nil : value
  }

  /// `last 7 d`, `last 7d`; nil (and nothing read) where something else stands.
  ///
  /// Grammar: last
  private mutating func lexLast() -> MetadataMatch? {
    let start = position
    guard runEnd(start) == start + 4, string(start..<(start + 4)) == "last" else { return nil }
    let number = spaceEnd(start + 4)
    let numberEnd = digitsEnd(number)
    guard number > start + 4, numberEnd > number else { return nil }
    let unit = spaceEnd(numberEnd)
    let end = runEnd(unit)
    let text = string(unit..<end)
    guard let letter = Lexer.units[text] else { return nil }
    if letter != text {
      report(
        Finding(
          .badRange, unit..<end, [text], edits: [Edit(range: unit..<end, replacement: letter)]))
    }
    let count = Int(string(number..<numberEnd)) ?? 0
    if !(1...Lexer.largestCount).contains(count) {
      report(Finding(.badCount, number..<numberEnd, [string(number..<numberEnd)]))
    }
    position = end
    return .last(Located(count, number..<numberEnd), unit: Located(letter, unit..<end))
  }

  private static let units = [
    "d": "d", "w": "w", "m": "m", "y": "y", "day": "d", "week": "w", "month": "m", "year": "y",
    "days": "d", "weeks": "w", "months": "m", "years": "y",
  ]
}
