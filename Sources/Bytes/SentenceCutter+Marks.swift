/// Whether `?` or `!` at `index`, with a space and a possible beginning behind it, ends a sentence.
func markEnds(
  _ text: Span<UInt8>, before index: Int, closers: ClosingMarks, next: NextSentence, limit: Int
) -> Bool {
  if closers.hasQuote {
    if next.hasBracket && next.kind == .digit { return false }
    return next.opened || !isAttribution(text, from: next, limit: limit)
  }
  let token = TokenBefore(text, end: index, start: 0)
  let traits = Abbreviations.shared.traits(of: Abbreviations.key(text, token.range))
  if text[index] == UInt8(ascii: "!"), traits.contains(.exclaimedName), !token.range.isEmpty,
    text[token.range.lowerBound] &- 65 < 26
  {
    return next.traits.contains(.strongStarter)
  }
  return !next.hasDash || next.kind == .upper
}

/// Whether the words behind a quotation are its speaker and a verb of saying: `“Why?” Mr. Lee asked.`
private func isAttribution(_ text: Span<UInt8>, from next: NextSentence, limit: Int) -> Bool {
  var start = next.word.lowerBound
  guard !next.word.isEmpty else { return false }
  for position in 0..<5 {
    var end = start
    while end < limit, text[end] > 0x20, end - start < 40,
      text[end] != 0xC2 || spaceLength(text, endingAt: min(end + 2, limit), start: end) == 0
    { end += 1 }
    guard end > start else { return false }
    var letters = start
    while letters < end, (text[letters] | 0x20) &- 97 < 26 { letters += 1 }
    let traits = Abbreviations.shared.traits(of: Abbreviations.key(text, start..<letters))
    if position > 0, traits.contains(.saying) {
      return closesClause(text, verb: start..<letters, limit)
    }
    let isCapital = SentenceCharacter(text, at: start, limit: limit).kind == .upper
    let isFirstStarter = position == 0 && traits.contains(.strongStarter)
    guard isCapital && !isFirstStarter, text[end - 1] != UInt8(ascii: ",") else { return false }
    start = skipSpaces(text, from: end, limit: limit)
  }
  return false
}

/// Whether the verb has no clause of its own behind it, so that the quotation is its object.
private func closesClause(_ text: Span<UInt8>, verb: Range<Int>, _ limit: Int) -> Bool {
  let isSaid = verb.count == 4 && text[verb.lowerBound] | 0x20 == UInt8(ascii: "s")
  guard isSaid, verb.upperBound < limit, text[verb.upperBound] <= 0x20 else { return true }
  return !wordTraits(text, after: verb.upperBound, limit: limit)
    .isDisjoint(with: [.afterSaid, .timeWord])
}

/// Whether a sentence ends although no space follows: `dead.The`, `over.”But`, `over.“We`.
func isMissingSpace(
  _ text: Span<UInt8>, _ index: Int, _ run: TerminatorRun, _ closers: ClosingMarks,
  _ next: NextSentence, sentenceStart: Int
) -> Bool {
  guard next.kind == .upper, !next.hasDash, index > sentenceStart else { return false }
  let isPronoun =
    isPronounI(text, next.word) || next.word.count == 1 && next.traits.contains(.starter)
  let wordEnd = next.word.upperBound
  guard next.word.isEmpty || isPronoun || !isAllCapitals(text, next.word) else { return false }
  if next.traits.contains(.domainEnd) { return false }
  if wordEnd < text.count, !isPronoun, text[wordEnd] == UInt8(ascii: "."), next.word.count < 3 {
    return false
  }
  if closers.end > run.end { return closers.hasQuote || !closers.hasBracket || next.word.count > 1 }
  let before = text[index - 1]
  guard before &- 97 < 26 || before &- 48 < 10 || before >= 0x80 || before == UInt8(ascii: ")"),
    index < sentenceStart + 2 || text[index - 2] != UInt8(ascii: ".")
  else { return false }
  if run.kind == .ellipsis && next.opened { return false }
  return !isAddress(text, around: index, start: sentenceStart)
}

/// Whether the run of characters around `index` is part of an address, a code or a file's path.
private func isAddress(_ text: Span<UInt8>, around index: Int, start: Int) -> Bool {
  var ahead = index
  while ahead < text.count, ahead - index < 64, text[ahead] > 0x20 {
    if text[ahead] == UInt8(ascii: "@") { return true }
    ahead += 1
  }
  var i = index
  while i > start, index - i < 64, text[i - 1] > 0x20 {
    i -= 1
    switch text[i] {
    case UInt8(ascii: "/"), UInt8(ascii: "@"), UInt8(ascii: "<"), UInt8(ascii: "\\"),
      UInt8(ascii: "="), UInt8(ascii: "_"):
      return true
    default: break
    }
  }
  return index - i >= 4 && text[i] | 0x20 == 0x77 && text[i + 1] | 0x20 == 0x77
    && text[i + 2] | 0x20 == 0x77 && text[i + 3] == UInt8(ascii: ".")
}
