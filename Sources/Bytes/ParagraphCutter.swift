/// The paragraphs of a text, as byte ranges without the white space around them, none empty.
///
/// A blank line ends a paragraph. In a text without blank lines every line is a paragraph, unless the
/// lines are hard-wrapped; then the text stays together and an indented line begins a new paragraph.
/// A blank line may hold spaces and no-break spaces; LF, CR and CR LF end lines.
/// - Complexity: O(bytes).
package func cutParagraphs(_ text: Span<UInt8>) -> [Range<Int>] {
  var paragraphs: [Range<Int>] = []
  var lines: [Range<Int>] = []
  var hasBlankLine = false
  var paragraph: Range<Int>?
  var blanks = 0
  var index = 0
  while index < text.count {
    var end = index
    while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
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

/// Whether lines were broken to fit a width rather than where paragraphs end.
///
/// They were when, the last apart, three in four have 55 to 90 bytes and lie within a fifth of the longest, and a third of all
/// break off without the end of a sentence.
private func isHardWrapped(_ text: Span<UInt8>, _ lines: [Range<Int>]) -> Bool {
  guard lines.count >= 3 else { return false }
  var longest = 0
  for line in lines where line.count <= 90 { longest = max(longest, line.count) }
  var filled = 0
  var broken = 0
  for line in lines.dropLast() {
    if line.count >= 55, line.count <= 90, line.count * 5 >= longest * 4 { filled += 1 }
    if !endsSentence(text, line) { broken += 1 }
  }
  let others = lines.count - 1
  return filled * 4 >= others * 3 && broken * 3 >= others
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
