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
    guard text.span.firstPlace(of: 0x0A, in: paragraph) < paragraph.upperBound else {
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
    let end = text.span.firstPlace(of: 0x0A, in: start..<range.upperBound)
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
