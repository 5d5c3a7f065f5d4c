import Bytes

/// A file's text from its beginning to its end, a window at a time, for formats whose records are short
/// against the file.
///
/// A window ends behind a line end, or where the file does. In a line that is no UTF-8 what breaks it
/// is read as Windows-1252. A line longer than `longestLine` is left out.
package struct TextStream {
  /// The most bytes that a line, and so the text of one article, may have: 64 MiB.
  package static let longestLine = 64 << 20
  /// What is said of one that has more.
  static let tooLong = "longer than \(longestLine >> 20) MB, the most that one article may have"

  /// The window: valid UTF-8 without a byte order mark.
  package private(set) var text: [UInt8]
  /// Whether no text follows the window's.
  package private(set) var isAtEnd: Bool
  /// Lines that were too long and stood before what the last `advance` added.
  package private(set) var gaps = 0
  /// Bytes of the file read so far.
  package var bytesRead: Int { reader?.count ?? 0 }
  /// Lines that were no UTF-8.
  private(set) var convertedLines = 0
  /// What ended the reading before the file's end.
  private(set) var problem: FileProblem?

  private let reader: FileReader?
  private let chunk: Int
  private let longest: Int
  /// Bytes behind the last line end that was read.
  private var rest: [UInt8] = []

  /// A text that is there already.
  package init(_ text: [UInt8]) {
    self.text = text
    isAtEnd = true
    reader = nil
    chunk = 0
    longest = Self.longestLine
  }

  /// The text of a file.
  /// - Parameters:
  ///   - head: what was read of it already.
  ///   - chunk: how many bytes are read at a time.
  init(_ reader: FileReader, head: [UInt8], chunk: Int, longest: Int = longestLine) {
    self.reader = reader
    self.chunk = chunk
    self.longest = longest
    text = []
    isAtEnd = false
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    rest = head.starts(with: mark) ? Array(head[3...]) : head
    takeLines(from: 0)
    if text.isEmpty { advance(by: 0) }
  }

  /// Drops the first `count` bytes of the window and adds text behind the others.
  ///
  /// - Complexity: O(bytes of the new window) amortised: the more of the window is kept, the more is read.
  package mutating func advance(by count: Int) {
    if count == text.count {
      text.removeAll(keepingCapacity: true)
    } else {
      text.removeFirst(count)
    }
    gaps = 0
    let wanted = text.count + 1
    while !isAtEnd, text.count < wanted {
      // A CR that came last is looked at again.
      let start = max(rest.count - 1, 0)
      read(max(chunk, text.count, rest.count))
      if rest.count > longest, lineStart(rest, from: start) == nil { skipLine() }
      takeLines(from: gaps > 0 ? 0 : start)
    }
  }

  private mutating func read(_ count: Int) {
    guard let reader, !isAtEnd else { return }
    do throws(FileProblem) {
      try reader.read(count, into: &rest)
      isAtEnd = reader.isAtEnd
    } catch {
      problem = error
      isAtEnd = true
    }
  }

  /// Moves the whole lines of `rest` into the window, at the file's end all of it.
  /// - Parameter start: where in `rest` line ends were not looked for yet.
  private mutating func takeLines(from start: Int) {
    let end = isAtEnd ? rest.count : lineStart(rest, from: start) ?? 0
    guard end > 0 else { return }
    if isValidUTF8(rest.span.extracting(first: end)) {
      move(end)
    } else {
      append(Array(rest[..<end]))
      rest.removeFirst(end)
    }
  }

  /// Moves the first `end` bytes of `rest` behind the window; into an empty one without a copy of them.
  private mutating func move(_ end: Int) {
    guard text.isEmpty else {
      text += rest[..<end]
      rest.removeFirst(end)
      return
    }
    swap(&text, &rest)
    rest += text[end...]
    text.removeSubrange(end...)
  }

  private mutating func append(_ lines: [UInt8]) {
    var start = 0
    while start < lines.count {
      let end = min(lineEnd(lines, from: start) + 1, lines.count)
      let line = Array(lines[start..<end])
      if isValidUTF8(line) {
        text += line
      } else {
        text += decodeWindows1252(line).bytes
        convertedLines += 1
      }
      start = end
    }
  }

  /// Reads on to the end of a line without keeping it.
  private mutating func skipLine() {
    gaps += 1
    while !isAtEnd {
      rest.removeAll(keepingCapacity: true)
      read(chunk)
      let end = lineEnd(rest, from: 0)
      if end < rest.count {
        rest.removeFirst(end + 1)
        return
      }
    }
    rest.removeAll()
  }
}

/// The offset behind the last line end in `bytes[start...]`, where it is known that no LF belongs to it;
/// nil where there is none.
private func lineStart(_ bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    var index = buffer.count
    while index > start {
      let byte = buffer[index - 1]
      if byte == 0x0A || byte == 0x0D && index < buffer.count { return index }
      index -= 1
    }
    return nil
  }
}
