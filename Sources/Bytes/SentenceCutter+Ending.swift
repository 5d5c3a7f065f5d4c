/// Where a run of terminators and what closes behind it ends, and whether a sentence ends there.
struct SentenceEnding {
  /// The offset behind the terminators and the closing marks that belong to them.
  var end: Int
  var isEnd = false

  init(
    _ text: Span<UInt8>, terminator: Terminator, at index: Int, sentenceStart: Int, limit: Int,
    insideQuotes: Bool, hasWord: Bool
  ) {
    var run = TerminatorRun(text, first: terminator, at: index, limit: limit)
    let closers = ClosingMarks(text, from: run.end, limit: limit, insideQuotes: insideQuotes)
    end = closers.end
    let next = NextSentence(text, from: end, limit: limit)
    if next.kind == .end {
      isEnd = true
      return
    }
    guard hasWord else { return }
    if run.kind == .wide {
      isEnd = next.kind != .other
      return
    }
    if index > sentenceStart && text[index - 1] == UInt8(ascii: "[") && closers.hasBracket {
      run.kind = .ellipsis
    }
    guard next.mayBegin else { return }
    if !next.isSpaced {
      isEnd = isMissingSpace(text, index, run, closers, next, sentenceStart: sentenceStart)
      return
    }
    switch run.kind {
    case .stop:
      isEnd =
        closers.hasQuote && !(next.hasBracket && next.kind == .digit)
        || stopEnds(
          text, before: index, next: next, sentenceStart: sentenceStart, limit: limit)
    case .mark, .wide:
      isEnd = markEnds(text, before: index, closers: closers, next: next, limit: limit)
    case .ellipsis:
      let isSpacedBefore = index > 0 && spaceLength(text, endingAt: index, start: 0) > 0
      isEnd =
        !(isSpacedBefore && closers.end == run.end && run.isTight)
        || next.opened || next.traits.contains(.strongStarter) || next.word == 0..<0
        || next.traits.contains(.starter) || isPronounI(text, next.word)
    }
  }
}

/// Terminators in a row, `...` and `. . .` and `?!` included.
struct TerminatorRun {
  var kind: Terminator.Kind
  var end: Int
  /// Whether no space stands between them.
  var isTight = true

  init(_ text: Span<UInt8>, first: Terminator, at index: Int, limit: Int) {
    kind = first.kind
    end = index + first.length
    var stops = first.kind == .stop ? 1 : 0
    while end < limit {
      if let following = Terminator(text, at: end, limit: limit) {
        if following.kind == .stop { stops += 1 }
        if following.kind != .stop || kind == .wide { kind = following.kind }
        end += following.length
      } else if stops > 0, text[end] == 0x20, end + 1 < limit, text[end + 1] == UInt8(ascii: ".") {
        end += 2
        stops += 1
        isTight = false
      } else {
        break
      }
    }
    if stops >= 3 && kind == .stop { kind = .ellipsis }
  }
}

/// The quotation marks, brackets and footnote marks that close behind terminators.
struct ClosingMarks {
  var end: Int
  var hasQuote = false
  var hasBracket = false

  init(_ text: Span<UInt8>, from start: Int, limit: Int, insideQuotes: Bool) {
    end = start
    // What nearly always follows: a space and a letter.
    if start + 1 < limit, text[start] == 0x20, (text[start + 1] | 0x20) &- 97 < 26 { return }
    var inside = insideQuotes
    while end < limit {
      let character = SentenceCharacter(text, at: end, limit: limit)
      if character.kind == .closer {
        if character.length == 1 { hasBracket = true } else { hasQuote = true }
      } else if character.kind == .quote {
        let behind = SentenceCharacter(text, at: end + 1, limit: limit)
        switch behind.kind {
        case .lower, .upper, .letter, .digit:
          guard text[end] == UInt8(ascii: "\"") && inside else { return }
        case .opener: return
        default: break
        }
        if text[end] == UInt8(ascii: "\"") { inside.toggle() }
        hasQuote = true
      } else if let note = Self.footnoteEnd(text, from: end, limit: limit) {
        end = note
        continue
      } else if character.kind == .space, let behind = Self.spacedQuote(text, end, limit, inside) {
        end = behind
        hasQuote = true
        inside = false
        continue
      } else {
        return
      }
      end += character.length
    }
  }

  /// The end of a note like `[12]`, or of `[...]` after a space; nil when none begins here.
  private static func footnoteEnd(_ text: Span<UInt8>, from start: Int, limit: Int) -> Int? {
    let open = skipSpaces(text, from: start, limit: min(limit, start + 4))
    guard open < limit, text[open] == UInt8(ascii: "[") else { return nil }
    var index = open + 1
    var isCited = false
    while index < limit, index - open <= 24 {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "]"):
        return index > open + 1 && (!isCited || open == start) ? index + 1 : nil
      case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: ","), 0xE2, 0x80, 0xA6: break
      case 0x61...0x7A, 0x20: isCited = true
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// The end of a quotation mark that stands between spaces and closes; nil when none does.
  private static func spacedQuote(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ inside: Bool
  ) -> Int? {
    let index = skipSpaces(text, from: start, limit: min(limit, start + 4))
    guard index < limit else { return nil }
    let character = SentenceCharacter(text, at: index, limit: limit)
    let isStraight = text[index] == UInt8(ascii: "\"") && inside
    let isCurly = character.kind == .closer && character.length == 3
    guard isStraight || isCurly else { return nil }
    let behind = SentenceCharacter(text, at: index + character.length, limit: limit).kind
    return behind == .space || behind == .end ? index + character.length : nil
  }
}

/// What stands behind a possible end: how it opens, its first word and what that word suggests.
struct NextSentence {
  var kind: SentenceCharacter.Kind
  /// The first word's ASCII letters; empty when it begins with another character.
  var word = 0..<0
  var traits: WordTraits = []
  var isSpaced = false
  var isWidelySpaced = false
  /// Whether a quotation mark opens before the word.
  var opened = false
  var hasBracket = false
  var hasDash = false

  init(_ text: Span<UInt8>, from start: Int, limit: Int) {
    var index = skipSpaces(text, from: start, limit: limit)
    isSpaced = index > start
    isWidelySpaced = index > start + 1
    var character = SentenceCharacter(text, at: index, limit: limit)
    var skipped = 0
    while skipped < 8 {
      switch character.kind {
      case .quote: opened = true
      case .opener:
        if character.length == 1 && text[index] != UInt8(ascii: "`") {
          hasBracket = true
        } else {
          opened = true
        }
      case .dash: hasDash = true
      case .space where skipped > 0: break
      default:
        skipped = 8
        continue
      }
      index += character.length
      skipped += 1
      character = SentenceCharacter(text, at: index, limit: limit)
    }
    kind = character.kind
    guard kind == .upper || kind == .lower else { return }
    var end = index
    while end < limit, (text[end] | 0x20) &- 97 < 26, end - index < 40 { end += 1 }
    word = index..<end
    traits = Abbreviations.shared.traits(of: Abbreviations.key(text, word))
    if kind == .lower, word.count > 1, text[index + 1] &- 65 < 26 { kind = .upper }
  }

  /// Whether a sentence can begin so at all.
  var mayBegin: Bool {
    switch kind {
    case .upper, .letter: true
    case .digit: !hasDash
    case .other: isSpaced && opened
    default: false
    }
  }
}
