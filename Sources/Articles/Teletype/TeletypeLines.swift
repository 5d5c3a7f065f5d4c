/// Joins the lines of a wire's text, which were broken to fit a teleprinter, to paragraphs.
///
/// A blank line, an indent and a short line end a paragraph. A line counts as short where the next line's first word would
/// have fitted behind it, so that tables and lists keep their lines.
enum TeletypeLines {
  /// Lines longer than this were not broken, nor were shorter ones.
  private static let widths = 45...100
  /// How much earlier than needed a line may have been broken, say before a dash.
  private static let slack = 6

  /// - Complexity: O(bytes)
  static func paragraphs(_ lines: [Substring]) -> [String] {
    let width = self.width(of: lines)
    var paragraphs: [String] = []
    var current = ""
    var last: Substring = ""
    func end() {
      if !current.isEmpty { paragraphs.append(current) }
      current = ""
    }
    for line in lines {
      let text = String(line).onOneLine
      if text.isEmpty {
        end()
        continue
      }
      let first = text.utf8.prefix { $0 != 0x20 }.count
      let isBroken = widths.contains(width) && last.utf8.count + 1 + first + slack > width
      if !isBroken || isIndented(line) || isRow(line) || isRow(last) { end() }
      if !current.isEmpty { current += " " }
      current += text
      last = line
    }
    end()
    return paragraphs
  }

  /// The width that the lines were broken to: nearly the longest, since a few may stick out.
  private static func width(of lines: [Substring]) -> Int {
    let lengths = lines.map(\.utf8.count).filter { $0 > 1 }.sorted()
    return lengths.isEmpty ? 0 : lengths[min(lengths.count - 1, lengths.count * 9 / 10)]
  }

  private static func isIndented(_ line: Substring) -> Bool {
    line.hasPrefix("\t") || line.hasPrefix("  ")
  }

  /// Whether a line has columns: three spaces or a tab within it.
  private static func isRow(_ line: Substring) -> Bool {
    var spaces = 0
    var isInside = false
    for byte in line.utf8 {
      if byte == 0x20 {
        spaces += 1
      } else {
        if isInside, spaces >= 3 { return true }
        if byte != 0x09 { isInside = true }
        spaces = byte == 0x09 ? 3 : 0
      }
    }
    return false
  }
}
