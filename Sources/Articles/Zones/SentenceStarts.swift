/// Words within a sentence at which another begins, though no full stop stands before them.
enum SentenceStarts {
  /// Which of a sentence's words begin another.
  ///
  /// A word such as `But`, `When` or `There` does that has a capital but stands after a plain word
  /// or before one, so that neither a name nor a title explains the capital; so does the first word
  /// of a quotation that a word precedes and that is not closed within the next 60 bytes.
  /// - Complexity: O(bytes)
  static func indices(_ text: Span<UInt8>, _ words: [Range<Int>]) -> [Int] {
    var found: [Int] = []
    guard words.count > 2 else { return found }
    for index in 1..<words.count - 1 where isStart(text, words, index) { found.append(index) }
    return found
  }

  private static func isStart(_ text: Span<UInt8>, _ words: [Range<Int>], _ index: Int) -> Bool {
    let word = words[index]
    let before = words[index - 1]
    let first = text[word.lowerBound]
    guard isUpper(first) || first == UInt8(ascii: "'") || first == UInt8(ascii: "\""),
      isWordByte(text[before.upperBound - 1]), !leadsOn(text, before)
    else { return false }
    if !isUpper(first) { return isQuotation(text, words, index) }
    let followsPlain = isLowerWord(text, before)
    let precedesPlain = isLowerWord(text, words[index + 1])
    if starters.contains(where: { equals(text, word, $0) }) { return followsPlain || precedesPlain }
    if equals(text, word, "The") { return precedesPlain }
    if equals(text, word, "A") || equals(text, word, "An") { return followsPlain && precedesPlain }
    return equals(text, word, "One") && equals(text, words[index + 1], "of")
  }

  /// Whether a quotation begins that is not closed within the next 60 bytes, as titles are.
  private static func isQuotation(
    _ text: Span<UInt8>, _ words: [Range<Int>], _ index: Int
  ) -> Bool {
    let start = words[index].lowerBound
    let mark = text[start]
    guard start + 1 < words[index].upperBound, isUpper(text[start + 1]),
      !speech.contains(where: { equals(text, words[index - 1], $0) })
    else { return false }
    let limit = words[words.count - 1].upperBound
    var next = start + 1
    while next < min(limit, start + 60) {
      let closes = text[next] == mark && (next + 1 == limit || !isWordByte(text[next + 1]))
      if closes { return false }
      next += 1
    }
    return limit - start >= 20
  }

  /// Whether a word in lower case leads to a name or a quotation: `of`, `near`, `called`.
  static func leadsOn(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
    word.count <= 8 && leading.contains { equals(text, word, $0) }
  }

  private static let starters: [StaticString] = [
    "But", "When", "He", "She", "It", "They", "In", "At", "However", "Although", "While", "After",
    "Before", "There", "This", "These", "Those", "His", "Her", "Their", "We", "If", "As", "Even",
    "About", "From", "Since", "Another", "Some", "Several", "Many", "Most", "Two", "Three", "Four",
    "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Meanwhile", "Despite", "During", "Earlier",
    "And",
  ]

  private static let leading: [StaticString] = [
    "of", "the", "a", "an", "and", "or", "in", "on", "at", "to", "by", "for", "from", "with",
    "near",
    "as", "is", "was", "are", "were", "be", "than", "over", "into", "after", "before", "called",
    "named", "titled", "via", "that", "its", "his", "her", "their", "between", "against", "about",
    "under", "during", "like", "since", "until", "de", "la", "le", "del", "van", "von", "al", "who",
    "dubbed", "du", "des", "der", "den", "und", "et", "y", "e", "di", "da", "do",
  ]

  private static let speech: [StaticString] = [
    "said", "says", "say", "added", "wrote", "tweeted", "told", "asked", "replied", "read", "reads",
    "claimed", "insisted", "warned", "saying", "explained", "stated", "shouted", "posted",
  ]
}

/// Whether a word begins with a small letter.
func isLowerWord(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
  text[word.lowerBound] >= 0x61 && text[word.lowerBound] <= 0x7A
}

/// The words of a sentence as they stand between blanks.
func pageWords(_ text: Span<UInt8>, _ sentence: Range<Int>) -> [Range<Int>] {
  var words: [Range<Int>] = []
  var start: Int?
  for index in sentence {
    if isBlank(text[index]) {
      if let own = start { words.append(own..<index) }
      start = nil
    } else if start == nil {
      start = index
    }
  }
  if let own = start { words.append(own..<sentence.upperBound) }
  return words
}

private func equals(_ text: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
  range.count == word.utf8CodeUnitCount && begins(text, range, word)
}
