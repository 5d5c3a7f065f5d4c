/// Appends the sentences of one paragraph to `sentences`, in order, as byte ranges without the white
/// space around them.
///
/// Line ends within the paragraph count as spaces, so that hard-wrapped text is cut like any other.
/// Every byte of the paragraph that is not white space is in exactly one of the ranges. A closing
/// quotation mark, bracket or footnote mark belongs to the sentence it closes. Colons and semicolons
/// end nothing.
/// - Parameters:
///   - text: UTF-8; broken bytes are treated as unknown characters.
///   - paragraph: byte offsets in `text`; the part outside the text is ignored.
/// - Complexity: O(bytes); each possible end looks at no more than a few hundred bytes around it.
package func cutSentences(
  _ text: Span<UInt8>, paragraph: Range<Int>, into sentences: inout [Range<Int>]
) {
  let limit = min(paragraph.upperBound, text.count)
  var start = skipSpaces(text, from: max(paragraph.lowerBound, 0), limit: limit)
  var quotes = 0
  var index = start
  var hasWord = false
  var checked = start
  let mayBegin = markBeginnings
  while index < limit {
    index = nextMark(text, from: index, limit: limit, mayBegin)
    guard index < limit else { break }
    if text[index] == UInt8(ascii: "\"") {
      quotes += 1
      index += 1
      continue
    }
    guard let terminator = Terminator(text, at: index, limit: limit) else {
      index += 1
      continue
    }
    hasWord = hasWord || containsWord(text, checked..<index)
    checked = index
    let ending = SentenceEnding(
      text, terminator: terminator, at: index, sentenceStart: start, limit: limit,
      insideQuotes: quotes & 1 == 1, hasWord: hasWord)
    for i in index..<ending.end where text[i] == UInt8(ascii: "\"") { quotes += 1 }
    index = ending.end
    if ending.isEnd {
      sentences.append(start..<ending.end)
      start = skipSpaces(text, from: ending.end, limit: limit)
      index = start
      checked = start
      hasWord = false
    }
  }
  let end = trimmedEnd(text, from: start, limit: limit)
  if start < end { sentences.append(start..<end) }
}

/// The next place at which a terminator or a straight quotation mark may begin, or `limit`.
@inline(__always)
private func nextMark(_ text: Span<UInt8>, from start: Int, limit: Int, _ mayBegin: [Bool]) -> Int {
  var index = start
  while index < limit {
    index = text.firstPlace(in: index..<limit) { block in
      // `/` and `>` too, which are as rare.
      let stops = block.equals(UInt8(ascii: "?"), settingBits: 0x11)
      let marks = block.equals(UInt8(ascii: "!")) | block.equals(UInt8(ascii: "\""))
      return stops | marks | block.isBeyondASCII
    }
    // Beyond ASCII one byte after the other, as more of the kind follow.
    while index < limit {
      if mayBegin[Int(text[index])] { return index }
      index += 1
      if text[index - 1] < 0x80 { break }
    }
  }
  return limit
}

/// The bytes that a terminator or a straight quotation mark begins with.
private let markBeginnings: [Bool] = {
  var table = [Bool](repeating: false, count: 256)
  for byte: UInt8 in [0x21, 0x22, 0x2E, 0x3F, 0xD8, 0xDB, 0xE0, 0xE2, 0xE3, 0xEF] {
    table[Int(byte)] = true
  }
  return table
}()

@inline(__always)
func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

func skipSpaces(_ text: Span<UInt8>, from index: Int, limit: Int) -> Int {
  var index = index
  while index < limit {
    let byte = text[index]
    if isASCIISpace(byte) {
      index += 1
      continue
    }
    if byte < 0x80 { return index }
    let character = SentenceCharacter(text, at: index, limit: limit)
    guard character.kind == .space else { return index }
    index += character.length
  }
  return index
}

/// The offset behind the last character of `start..<limit` that is not white space.
func trimmedEnd(_ text: Span<UInt8>, from start: Int, limit: Int) -> Int {
  var end = limit
  while end > start {
    let length = spaceLength(text, endingAt: end, start: start)
    guard length > 0 else { return end }
    end -= length
  }
  return end
}

/// The length of the white space character that ends at `end`, 0 if none does.
func spaceLength(_ text: Span<UInt8>, endingAt end: Int, start: Int) -> Int {
  guard end > start else { return 0 }
  if text[end - 1] < 0x80 { return isASCIISpace(text[end - 1]) ? 1 : 0 }
  for length in 1...3 where end - length >= start {
    let character = SentenceCharacter(text, at: end - length, limit: end)
    if character.kind == .space && character.length == length { return length }
  }
  return 0
}
