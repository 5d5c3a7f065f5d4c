import Bytes

/// A stretch of text that goes to one zone or another as a whole: a line, or a paragraph whose
/// lines were broken to fit a width.
struct TextUnit {
  /// Bytes of the text, without white space at the ends; never empty.
  var range: Range<Int>
  /// Which paragraph of the text it belongs to.
  var paragraph: Int
}

/// The units of a text, in order. Line ends are LF.
/// - Complexity: O(bytes)
func textUnits(_ text: [UInt8]) -> [TextUnit] {
  var units: [TextUnit] = []
  for (number, paragraph) in cutParagraphs(text.span).enumerated() {
    guard lineEnd(text.span, paragraph) < paragraph.upperBound else {
      units.append(TextUnit(range: paragraph, paragraph: number))
      continue
    }
    let lines = nonBlankLines(text, paragraph)
    if lines.count > 1, !isWrapped(lines) {
      for line in lines { units.append(TextUnit(range: line, paragraph: number)) }
    } else {
      units.append(TextUnit(range: paragraph, paragraph: number))
    }
  }
  return units
}

private func nonBlankLines(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = range.lowerBound
  while start < range.upperBound {
    let end = lineEnd(text.span, start..<range.upperBound)
    let line = trimmedRange(text, start..<end)
    if !line.isEmpty { lines.append(line) }
    start = end + 1
  }
  return lines
}

/// Whether most lines but the last are as long as lines that were broken to fit a width.
private func isWrapped(_ lines: [Range<Int>]) -> Bool {
  let full = lines.dropLast().count { $0.count >= 45 && $0.count <= 100 }
  return full * 3 >= (lines.count - 1) * 2
}

/// The place of the first LF in `range`, or its end. Eight bytes are looked at in one step.
private func lineEnd(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
  let bytes = text.bytes
  var index = range.lowerBound
  while index + 8 <= range.upperBound {
    let word = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    let lineEnds = word ^ 0x0A0A_0A0A_0A0A_0A0A
    // A byte that is zero borrows from its highest bit.
    let zeros = (lineEnds &- 0x0101_0101_0101_0101) & ~lineEnds & 0x8080_8080_8080_8080
    if zeros != 0 { break }
    index += 8
  }
  while index < range.upperBound, text[index] != 0x0A { index += 1 }
  return index
}
