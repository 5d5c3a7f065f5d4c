/// Cuts a table in text form into rows, one at a time.
///
/// Source: RFC 4180, with any delimiter, LF or CR LF or CR as line ends, and quotes in the middle of an
/// unquoted field taken as they stand.
struct CSVReader {
  struct Row: Equatable {
    var cells: [String]
    /// The line on which the row begins, from 1.
    var line: Int
    /// Whether a quote that opens in the row is never closed; `cells` is empty then.
    var isUnclosed = false
    /// Whether the row was left out for its length; `cells` is empty then.
    var isTooLong = false
  }

  private(set) var stream: TextStream
  private var text: [UInt8] { stream.text }
  private let delimiter: UInt8
  private var index = 0
  private var line = 1

  init(_ text: [UInt8], delimiter: UInt8) {
    self.init(TextStream(text), delimiter: delimiter)
  }

  init(_ stream: TextStream, delimiter: UInt8) {
    self.stream = stream
    self.delimiter = delimiter
  }

  /// The next row that is not a blank line; nil at the end.
  ///
  /// After a row with an unclosed quote the reader goes on behind the line on which that quote opens.
  /// There can only be one such row within `TextStream.longestLine` bytes: all quotes behind it are in pairs.
  mutating func next() -> Row? {
    while true {
      skipBlankLines()
      let (start, startLine) = (index, line)
      let row = index < text.count ? rowInWindow() : nil
      if stream.isAtEnd { return row }
      if let row, !row.isUnclosed || text.count - start > TextStream.longestLine { return row }
      let kept = text.count - start
      stream.advance(by: start)
      (index, line) = (0, startLine)
      if stream.gaps > 0 {
        for place in 0..<kept where isLineEnd(place) { line += 1 }
        (index, line) = (kept, line + stream.gaps)
        return Row(cells: [], line: startLine, isTooLong: true)
      }
    }
  }

  /// The row at `index`, the window taken for the whole text.
  private mutating func rowInWindow() -> Row {
    var row = Row(cells: [], line: line)
    while true {
      let (cellStart, cellLine) = (index, line)
      let isQuoted = index < text.count && text[index] == UInt8(ascii: "\"")
      guard let cell = isQuoted ? quotedCell() : plainCell() else {
        (index, line) = (cellStart, cellLine)
        skipLine()
        return Row(cells: [], line: row.line, isUnclosed: true)
      }
      row.cells.append(cell)
      if index < text.count, text[index] == delimiter {
        index += 1
        continue
      }
      skipLineEnd()
      return row
    }
  }

  private mutating func plainCell() -> String? {
    let start = index
    skipToCellEnd()
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  /// The text between quotes, doubled ones halved, and whatever follows the closing quote.
  private mutating func quotedCell() -> String? {
    var cell: [UInt8] = []
    index += 1
    var start = index
    while index < text.count {
      if text[index] == UInt8(ascii: "\"") {
        cell.append(contentsOf: text[start..<index])
        index += 1
        guard index < text.count, text[index] == UInt8(ascii: "\"") else {
          start = index
          skipToCellEnd()
          cell.append(contentsOf: text[start..<index])
          return String(decoding: cell, as: UTF8.self)
        }
        start = index
      } else if isLineEnd(index) {
        line += 1
      }
      index += 1
    }
    return nil
  }

  private mutating func skipToCellEnd() {
    while index < text.count, text[index] != delimiter, text[index] != 0x0A, text[index] != 0x0D {
      index += 1
    }
  }

  /// Whether a line ends with the byte at `index`; of CR LF only the LF ends it.
  private func isLineEnd(_ index: Int) -> Bool {
    if text[index] == 0x0A { return true }
    return text[index] == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A)
  }

  private mutating func skipLineEnd() {
    guard index < text.count else { return }
    if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
  }

  private mutating func skipLine() {
    while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
    skipLineEnd()
  }

  private mutating func skipBlankLines() {
    while index < text.count {
      var end = index
      while end < text.count, text[end] == 0x20 || text[end] == 0x09, text[end] != delimiter {
        end += 1
      }
      guard end == text.count || text[end] == 0x0A || text[end] == 0x0D else { return }
      index = end
      skipLineEnd()
    }
  }
}
