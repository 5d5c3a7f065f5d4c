import Bytes

/// The line of a query that holds a range, and under it a caret for each column the range takes.
///
/// Tabs count as four spaces, wide characters as two columns. A line of more than 100 columns is
/// shown in part, around the range, with `…` where it was cut. A range that goes on in the next
/// line is marked to its line's end; one that is empty or lies after the end has one caret.
///
/// - Parameters:
///   - range: UTF-8 offsets; one that does not fit `source` is moved into it.
///   - prefix: printed before the line, and as wide a gap before the carets.
/// - Returns: two lines without a line break at the end, harmless on a terminal.
package func caretLines(source: String, range: Range<Int>, prefix: String = "  ") -> String {
  let bytes = Array(source.utf8)
  let lower = min(max(0, range.lowerBound), bytes.count)
  let upper = min(max(lower, range.upperBound), bytes.count)
  let start = (bytes[..<lower].lastIndex(of: 0x0A) ?? -1) + 1
  var end = bytes[lower...].firstIndex(of: 0x0A) ?? bytes.count
  if end > start, bytes[end - 1] == 0x0D { end -= 1 }

  let line = String(decoding: bytes[start..<end], as: UTF8.self)
  let marked = (lower - start)..<max(lower - start, min(upper, end) - start)
  var window = CaretWindow()
  var offset = 0
  for character in line {
    let next = offset + character.utf8.count
    let isBefore = next <= marked.lowerBound
    let isMarked = !isBefore && offset < marked.upperBound
    window.append(
      character == "\t" ? "    " : oneLine(String(character)), isBefore: isBefore,
      isMarked: isMarked)
    offset = next
  }
  let (text, caret, run) = window.cut(to: 100)
  let gap = String(repeating: " ", count: displayWidth(prefix) + caret)
  return "\(prefix)\(text)\n\(gap)\(String(repeating: "^", count: run))"
}

/// A line in pieces with the columns they take, and where the carets stand under it.
private struct CaretWindow {
  private var pieces: [String] = []
  /// The column where each piece begins, and after them all the one where the line ends.
  private var columns = [0]
  private var firstMarked = 0
  private var markedCount = 0

  mutating func append(_ text: String, isBefore: Bool, isMarked: Bool) {
    pieces.append(text)
    columns.append(columns[columns.count - 1] + displayWidth(text))
    if isBefore { firstMarked = pieces.count }
    if isMarked { markedCount += 1 }
  }

  /// - Returns: the text, the column of the first caret, and how many carets there are.
  func cut(to limit: Int) -> (text: String, caret: Int, run: Int) {
    var first = 0
    var last = pieces.count
    if width(first, last) > limit {
      first = firstMarked
      while first > 0, width(first - 1, firstMarked) <= limit / 2 { first -= 1 }
      last = first
      while last < pieces.count, width(first, last + 1) <= limit - 2 { last += 1 }
      while first > 0, width(first - 1, last) <= limit - 2 { first -= 1 }
    }
    let lead = first > 0 ? "…" : ""
    let tail = last < pieces.count ? "…" : ""
    let afterMarked = max(firstMarked, min(firstMarked + markedCount, last))
    return (
      lead + pieces[first..<last].joined() + tail,
      displayWidth(lead) + width(first, firstMarked), max(1, width(firstMarked, afterMarked))
    )
  }

  private func width(_ first: Int, _ last: Int) -> Int { columns[last] - columns[first] }
}
