/// The paragraphs of a text, as byte ranges without the white space around them, none empty.
///
/// A blank line ends a paragraph. In a text without blank lines every line is a paragraph, unless the
/// lines are hard-wrapped; then the text stays together and an indented line begins a new paragraph.
/// A blank line may hold spaces and no-break spaces; LF, CR and CR LF end lines.
/// - Complexity: O(bytes).
package func cutParagraphs(_ text: Span<UInt8>) -> [Range<Int>] {
  var paragraphs: [Range<Int>] = []
  var lines: [Range<Int>] = []
  if text.count >= 512 {
    // As many as most articles have.
    paragraphs.reserveCapacity(24)
    lines.reserveCapacity(24)
  }
  var hasBlankLine = false
  var paragraph: Range<Int>?
  var blanks = 0
  var index = 0
  var firstReturn = text.firstPlace(of: 0x0D, in: 0..<text.count)
  while index < text.count {
    let end = lineEnd(text, from: index, &firstReturn)
    let content = skipSpaces(text, from: index, limit: end)
    if content < end {
      let line = content..<trimmedEnd(text, from: content, limit: end)
      if blanks > 0 && paragraph != nil { hasBlankLine = true }
      if hasBlankLine && blanks > 0, let whole = paragraph {
        paragraphs.append(whole)
        paragraph = nil
      }
      paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
      if !hasBlankLine { lines.append(index..<line.upperBound) }
      blanks = 0
    } else {
      blanks += 1
    }
    index = end + 1
    if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { index += 1 }
  }
  if hasBlankLine {
    if let last = paragraph { paragraphs.append(last) }
    return paragraphs
  }
  let isWrapped = isHardWrapped(text, lines)
  for line in lines {
    let start = skipSpaces(text, from: line.lowerBound, limit: line.upperBound)
    if isWrapped, start == line.lowerBound, let last = paragraphs.popLast() {
      paragraphs.append(last.lowerBound..<line.upperBound)
    } else {
      paragraphs.append(start..<line.upperBound)
    }
  }
  return paragraphs
}

/// The place of the first LF or CR from `index` on, or the text's end.
/// - Parameter firstReturn: the place of the first CR from `index` on, or the text's end; moved on where the line
///   ends there.
private func lineEnd(_ text: Span<UInt8>, from index: Int, _ firstReturn: inout Int) -> Int {
  let end = text.firstPlace(of: 0x0A, in: index..<firstReturn)
  if end == firstReturn, end < text.count {
    firstReturn = text.firstPlace(of: 0x0D, in: end + 1..<text.count)
  }
  return end
}

/// Whether lines were broken to fit a width rather than where paragraphs end.
///
/// The width is that of the longest line, 50 to 90 characters. A line that an indent does not follow
/// was broken to fit it if the next line's first word would have passed nine tenths of it; two in three
/// such lines must be, and one in three must break off without the end of a sentence.
private func isHardWrapped(_ text: Span<UInt8>, _ lines: [Range<Int>]) -> Bool {
  guard lines.count >= 3 else { return false }
  var width = 0
  for line in lines {
    // No character has more than four bytes.
    if line.count > 4 * 90 { return false }
    width = max(width, characterCount(text, line))
    if width > 90 { return false }
  }
  guard width >= 50 else { return false }
  var continued = 0
  var filled = 0
  var broken = 0
  for (line, next) in zip(lines, lines.dropFirst()) {
    var wordEnd = next.lowerBound
    while wordEnd < next.upperBound, text[wordEnd] > 0x20 { wordEnd += 1 }
    guard wordEnd > next.lowerBound else { continue }
    continued += 1
    let joined = characterCount(text, line) + 1 + characterCount(text, next.lowerBound..<wordEnd)
    if joined * 10 > width * 9 { filled += 1 }
    if !endsSentence(text, line) { broken += 1 }
  }
  return continued > 1 && filled * 3 >= continued * 2 && broken * 3 >= continued
}

/// The number of characters in UTF-8: bytes that do not continue one.
private func characterCount(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
  var count = 0
  for i in range where text[i] & 0xC0 != 0x80 { count += 1 }
  return count
}

/// Whether a line ends in a terminator, perhaps with closing marks behind it.
private func endsSentence(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
  var index = max(line.lowerBound, line.upperBound - 12)
  while index < line.upperBound {
    if let terminator = Terminator(text, at: index, limit: line.upperBound) {
      let closers = ClosingMarks(
        text, from: index + terminator.length, limit: line.upperBound, insideQuotes: true)
      if closers.end == line.upperBound { return true }
    }
    index += 1
  }
  return false
}
