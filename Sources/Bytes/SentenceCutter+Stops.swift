/// Whether the full stop at `index`, with a space and a possible beginning behind it, ends a sentence.
func stopEnds(
  _ text: Span<UInt8>, before index: Int, next: NextSentence, sentenceStart: Int, limit: Int
) -> Bool {
  let token = TokenBefore(text, end: index, start: sentenceStart)
  if token.range.isEmpty { return true }
  let isCapitals = next.word.count > 1 && isAllCapitals(text, next.word)
  let starts =
    next.opened && !next.hasBracket
    || next.traits.contains(.strongStarter)
    || !isCapitals && next.traits.contains(.starter)
      && !joins(text, next.word, limit: limit)
  if token.isInitial {
    if next.kind == .digit { return true }
    return next.traits.contains(.strongStarter) && (next.word.count > 2 || !token.followsCapital)
      || next.opened && !token.followsCapital
  }
  if token.isAcronym {
    if next.hasDash || next.kind == .digit { return false }
    return starts || next.kind == .letter
  }
  var traits = Abbreviations.shared.traits(of: Abbreviations.key(text, token.range))
  if traits.contains(.capitalised) && text[token.range.lowerBound] &- 65 >= 26 { return true }
  if next.hasDash && (!traits.isDisjoint(with: [.inner, .endable])) { return false }
  if traits.contains(.numbered) {
    if next.kind == .digit { return false }
    if !traits.contains(.endable) { return true }
  }
  if traits.contains(.inner) { return false }
  guard traits.contains(.endable) else { return true }
  if next.traits.contains(.timeWord) && traits.contains(.usuallyEnds) { return false }
  if next.hasBracket { return next.traits.contains(.strongStarter) }
  if starts || next.isWidelySpaced && text[index + 1] == 0x20 { return true }
  if next.kind == .digit { return false }
  if traits.contains(.usuallyEnds) { return true }
  traits.formIntersection(.verbDecides)
  return !traits.isEmpty && !isCapitals
    && wordTraits(text, after: next.word.upperBound, limit: limit).contains(.finiteVerb)
}

/// The word that a full stop stands behind, with the dots inside it.
struct TokenBefore {
  var range: Range<Int>
  /// A single capital, as in `J. K. Rowling`, that is not the pronoun.
  var isInitial = false
  /// Single letters with dots between, as in `U.S` and `N.B.A`.
  var isAcronym = false
  /// For an initial: whether the word before it begins with a capital or ends in a full stop.
  var followsCapital = false

  init(_ text: Span<UInt8>, end: Int, start: Int) {
    var end = end
    while end > start, spaceLength(text, endingAt: end, start: start) > 0 { end -= 1 }
    while end > start, text[end - 1] == UInt8(ascii: ")") { end -= 1 }
    var begin = end
    var isPlain = true
    while begin > start, end - begin < 24, Self.isInner(text[begin - 1]) {
      begin -= 1
      isPlain = isPlain && text[begin] < 0x80
    }
    while begin < end, text[begin] == UInt8(ascii: ".") { begin += 1 }
    if !isPlain { begin = Self.lettersBegin(text, begin..<end) }
    range = begin..<end
    let letters = range.count
    guard letters > 0 else { return }
    if letters == 1 {
      let isCapital = text[begin] &- 65 < 26
      let before = Self.wordBefore(text, begin, start)
      followsCapital =
        before.isEmpty || before.contains { text[$0] == 0x2E } || text[before.lowerBound] &- 65 < 26
      isInitial = isCapital && (text[begin] != UInt8(ascii: "I") || followsCapital)
      return
    }
    isAcronym = letters & 1 == 1 && letters >= 3
    for i in range where isAcronym {
      let isLetter = (text[i] | 0x20) &- 97 < 26
      if (i - begin) & 1 == 0 ? !isLetter : text[i] != UInt8(ascii: ".") { isAcronym = false }
    }
    if isAcronym, !Abbreviations.shared.traits(of: Abbreviations.key(text, range)).isEmpty {
      isAcronym = false
    }
  }

  /// The offset behind the last dash, quotation mark or no-break space in `range`.
  private static func lettersBegin(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var begin = range.lowerBound
    var index = begin
    while index < range.upperBound {
      let character = SentenceCharacter(text, at: index, limit: range.upperBound)
      index += character.length
      switch character.kind {
      case .lower, .upper, .letter, .digit: break
      default: if character.length > 1 { begin = index }
      }
    }
    return begin
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: ".") || byte >= 0x80
  }

  /// The bytes between the two spaces before `index`, at most 24 of them.
  private static func wordBefore(_ text: Span<UInt8>, _ index: Int, _ start: Int) -> Range<Int> {
    var end = index
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    var begin = end
    while begin > start, end - begin < 24, text[begin - 1] > 0x20 { begin -= 1 }
    return begin..<end
  }
}

/// Whether `And` and its like join two names rather than begin a sentence: a capital follows.
private func joins(_ text: Span<UInt8>, _ word: Range<Int>, limit: Int) -> Bool {
  guard word.count == 3, text[word.lowerBound] | 0x20 == UInt8(ascii: "a"),
    text[word.lowerBound + 1] == UInt8(ascii: "n")
  else { return false }
  let next = skipSpaces(text, from: word.upperBound, limit: limit)
  return SentenceCharacter(text, at: next, limit: limit).kind == .upper
}

func isAllCapitals(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
  for i in word where text[i] &- 65 >= 26 { return false }
  return true
}

func isPronounI(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
  word.count == 1 && text[word.lowerBound] == UInt8(ascii: "I")
}

/// The traits of the word of ASCII letters that begins after the white space at `index`.
func wordTraits(_ text: Span<UInt8>, after index: Int, limit: Int) -> WordTraits {
  let start = skipSpaces(text, from: index, limit: limit)
  guard start > index else { return [] }
  var end = start
  while end < limit, (text[end] | 0x20) &- 97 < 26, end - start < 40 { end += 1 }
  return Abbreviations.shared.traits(of: Abbreviations.key(text, start..<end))
}

/// Whether anything but punctuation and spaces stands in `range`; a number alone is no sentence.
func containsWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
  for i in range where (text[i] | 0x20) &- 97 < 26 || text[i] >= 0xC3 && text[i] != 0xE2 {
    return true
  }
  return false
}
