/// Cuts a text into words and folds each of them, in one pass over its UTF-8.
///
/// The boundaries are those of Unicode Standard Annex #29; a word is a segment with a letter or a
/// digit. Beyond the annex a full stop between a lower-case and an upper-case letter cuts, and so
/// does the apostrophe of a French or Italian elision (`elidedPrefixes`). A word of single letters
/// with dots takes in its last dot, and its folded form has none.
///
/// - Parameters:
///   - text: UTF-8 of any length up to 4 GiB, beyond which nothing is read; each damaged byte counts
///     as U+FFFD, which is no part of a word.
///   - words: Gets the words after those that it has; offsets count from the start of `text`.
/// - Complexity: O(bytes); words without signs inside, in ASCII, take one step a byte.
package func cutWords(_ text: Span<UInt8>, into words: inout WordList) {
  let text = text.extracting(first: Int(UInt32.max))
  let tables = WordTables()
  // No folded form is longer than its word, so that one growth is enough for the text.
  var folded: [UInt8] = []
  swap(&folded, &words.folded)
  var cut = WordCut(position: 0, foldedEnd: folded.count)
  folded.append(contentsOf: repeatElement(0, count: text.count))
  while cut.position < text.count {
    // Room for so many words at a time spares a look at the room for each.
    let room = min(text.count - cut.position, 4096)
    words.starts.append(addingCapacity: room) { starts in
      words.ends.append(addingCapacity: room) { ends in
        words.foldedEnds.append(addingCapacity: room) { foldedEnds in
          cut.advance(text, tables, &folded, &starts, &ends, &foldedEnds)
        }
      }
    }
  }
  folded.removeSubrange(cut.foldedEnd...)
  swap(&folded, &words.folded)
}

/// How far a text is cut.
private struct WordCut {
  var position: Int
  var foldedEnd: Int

  /// Cuts on until there is no room for another word.
  mutating func advance(
    _ text: Span<UInt8>, _ tables: borrowing WordTables, _ folded: inout [UInt8],
    _ starts: inout OutputSpan<UInt32>, _ ends: inout OutputSpan<UInt32>,
    _ foldedEnds: inout OutputSpan<UInt32>
  ) {
    var output = folded.mutableSpan
    var (position, foldedEnd) = (position, foldedEnd)
    while position < text.count, !foldedEnds.isFull {
      let kind = tables.ascii[Int(text[position])]
      if kind == WordTables.boundary, !tables.isIgnored(text, position + 1) {
        position += 1
        continue
      }
      let start = position
      var wordEnd = foldedEnd
      var isWord = true
      if kind > WordTables.slow,
        let end = scanPlainWord(text, from: start, tables, into: &output, end: &wordEnd)
      {
        position = end
      } else {
        wordEnd = foldedEnd
        (position, isWord) = cutSegment(text, from: start, tables, into: &output, end: &wordEnd)
      }
      if isWord {
        foldedEnd = wordEnd
        starts.append(UInt32(truncatingIfNeeded: start))
        ends.append(UInt32(truncatingIfNeeded: position))
        foldedEnds.append(UInt32(truncatingIfNeeded: foldedEnd))
      }
    }
    (self.position, self.foldedEnd) = (position, foldedEnd)
  }
}

/// The end of the word at `start`, which begins with an ASCII letter or digit; nil if what is in it
/// or after it needs `cutSegment`.
@inline(__always)
private func scanPlainWord(
  _ text: Span<UInt8>, from start: Int, _ tables: borrowing WordTables,
  into folded: inout MutableSpan<UInt8>, end: inout Int
) -> Int? {
  var position = start
  while true {
    foldPlainRun(text, &position, into: &folded, end: &end)
    guard position < text.count else { return position }
    let sign = text[position]
    if sign >= 0x80 { return tables.isBoundary(text, position) ? position : nil }
    if tables.ascii[Int(sign)] == WordTables.slow { return nil }
    let joins = tables.joins[Int(sign)]
    guard joins != 0 else { return position }
    guard position + 1 < text.count else { return position }
    let next = text[position + 1]
    if next >= 0x80 { return tables.isBoundary(text, position + 1) ? position : nil }
    let before = WordTables.kind(of: text[position - 1])
    guard before & WordTables.kind(of: next) & joins != 0 else { return position }
    if before == WordTables.letter, sign != UInt8(ascii: ":") {
      // A dot asks for case and abbreviations; an apostrophe before a vowel for elisions.
      if sign == UInt8(ascii: ".") || isElidedBefore(tables.ascii[Int(next)]) { return nil }
    }
    folded[end] = sign
    end += 1
    position += 1
  }
}

/// Folds the ASCII letters and digits from `position` on and moves behind them; what follows `end`
/// in `folded` is overwritten.
@inline(__always)
private func foldPlainRun(
  _ text: Span<UInt8>, _ position: inout Int, into folded: inout MutableSpan<UInt8>,
  end: inout Int
) {
  while position &+ 8 <= text.count {
    let run = PlainRun(
      text.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self))
    var bytes = folded.mutableBytes
    bytes.storeBytes(of: run.folded, toByteOffset: end, as: UInt64.self)
    end &+= run.count
    position &+= run.count
    if run.count < 8 { return }
  }
  while position < text.count, WordTables.kind(of: text[position]) != 0 {
    folded[end] = PlainRun.folded(text[position])
    end &+= 1
    position &+= 1
  }
}

/// Cuts one segment at `start`, which is a boundary, by the annex's rules and the three additions.
///
/// - Returns: Where it ends, and whether it is a word; `end` is meaningful only if it is.
func cutSegment(
  _ text: Span<UInt8>, from start: Int, _ tables: borrowing WordTables,
  into folded: inout MutableSpan<UInt8>, end: inout Int
) -> (end: Int, isWord: Bool) {
  let first = end
  var breaker = WordBreaker(in: text, at: start, tables.properties)
  var isWord = false
  var dots = 0
  // Whether all so far is single letters with a dot between each two.
  var isAbbreviation = breaker.properties.wordBreak.isLetter
  var wasLetter = false
  var wasLowercase = false
  var segmentEnd = start
  repeat {
    let scalar = breaker.scalar
    let properties = breaker.properties
    if let following = breaker.following, !properties.wordBreak.isIgnored {
      let next = tables.properties[following.value]
      if scalar.value == 0x2E {
        if wasLowercase, next.has(ScalarProperties.uppercase) { break }
        dots += 1
        wasLetter = false
      } else {
        isAbbreviation = false
        if scalar.value == 0x27 || scalar.value == 0x2019,
          isElidedBefore(tables.firstFoldedByte(of: following, next)),
          isElidedPrefix(folded.span, first..<end)
        {
          break
        }
      }
    } else if !properties.wordBreak.isIgnored {
      isAbbreviation = isAbbreviation && properties.wordBreak.isLetter && !wasLetter
      wasLetter = true
      wasLowercase = properties.has(ScalarProperties.lowercase)
    }
    isWord = isWord || properties.has(ScalarProperties.letterOrDigit)
    fold(scalar, properties, of: text, into: &folded, from: first, end: &end, tables.folding)
    segmentEnd = scalar.end
  } while breaker.advance(in: text, tables.properties)

  if isAbbreviation, dots > 0 {
    var kept = first
    for index in first..<end where folded[index] != UInt8(ascii: ".") {
      folded[kept] = folded[index]
      kept += 1
    }
    end = kept
    if segmentEnd < text.count, text[segmentEnd] == UInt8(ascii: ".") { segmentEnd += 1 }
  }
  return (segmentEnd, isWord)
}
