/// What a terminal shows: the part of ECMA-48 and xterm that a line editor draws with.
package struct PtyScreen {
  package private(set) var rows: Int
  package private(set) var columns: Int
  /// Where the next character goes, from 0; the column can stand behind the last one.
  package private(set) var row = 0
  package private(set) var column = 0
  /// Whether pasted text is marked as such (`?2004`).
  package private(set) var isPasteBracketed = false
  /// Sequences that this model doesn't know.
  package private(set) var unknown: [String] = []

  /// Questions to the terminal (`OSC 11 ; ?`), without their marks.
  package private(set) var questions: [String] = []

  private var cells: [[Character]]
  /// The SGR parameters of each cell, `;` between them.
  private var styles: [[String]]
  private var style = ""
  private var saved = (row: 0, column: 0)
  private var pending: [UInt8] = []

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Self.blankRow(columns), count: rows)
    styles = Array(repeating: Array(repeating: "", count: columns), count: rows)
  }

  /// The pieces of rows that have exactly these SGR parameters, `1;35` for bold magenta, from the top.
  package func pieces(styled wanted: String) -> [String] {
    zip(cells, styles).flatMap { cells, styles in
      var pieces: [String] = []
      var isOpen = false
      for (character, style) in zip(cells, styles) {
        if style == wanted, !isOpen { pieces.append("") }
        isOpen = style == wanted
        if isOpen, character != "\0" { pieces[pieces.count - 1].append(character) }
      }
      return pieces
    }
  }

  /// The rows without the spaces at their ends.
  package var lines: [String] {
    cells.map { row in
      let kept = row.lastIndex { $0 != " " }.map { row[...$0] } ?? []
      // A NUL holds the place of a wide character's right half.
      return String(kept.filter { $0 != "\0" })
    }
  }

  /// All rows down to the last that shows anything.
  package var text: String {
    let lines = lines
    let last = lines.lastIndex { !$0.isEmpty } ?? -1
    return lines[..<(last + 1)].joined(separator: "\n")
  }

  package mutating func resize(rows: Int, columns: Int) {
    cells = (0..<rows).map { index in
      let old = index < cells.count ? cells[index] : []
      return Array((old + Self.blankRow(columns)).prefix(columns))
    }
    styles = (0..<rows).map { index in
      let old = index < styles.count ? styles[index] : []
      return Array((old + Array(repeating: "", count: columns)).prefix(columns))
    }
    (self.rows, self.columns) = (rows, columns)
    row = min(row, rows - 1)
    column = min(column, columns - 1)
  }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    pending.append(byte)
    switch pending[0] {
    case 0x1B: feedEscape()
    case 0x80...: feedScalar()
    default:
      pending = []
      control(byte)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: break
    case 0x08: column = max(0, min(column, columns - 1) - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: column = 0
    case 0x20..<0x7F: put(Character(Unicode.Scalar(byte)), width: 1)
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func feedScalar() {
    let length = pending[0] >= 0xF0 ? 4 : pending[0] >= 0xE0 ? 3 : 2
    guard pending.count == length else { return }
    for scalar in String(decoding: pending, as: UTF8.self).unicodeScalars {
      put(Character(scalar), width: Self.isWide(scalar) ? 2 : 1)
    }
    pending = []
  }

  private mutating func put(_ character: Character, width: Int) {
    if column + width > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = character
    styles[row][column] = style
    if width == 2 {
      cells[row][column + 1] = "\0"
      styles[row][column + 1] = style
    }
    column += width
  }

  private mutating func lineFeed() {
    if row + 1 < rows {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Self.blankRow(columns))
      styles.removeFirst()
      styles.append(Array(repeating: "", count: columns))
    }
  }

  private mutating func feedEscape() {
    guard pending.count > 1 else { return }
    if pending[1] == UInt8(ascii: "[") {
      guard pending.count > 2, let final = pending.last, (0x40...0x7E).contains(final) else {
        return
      }
      let parameters = String(decoding: pending[2..<(pending.count - 1)], as: UTF8.self)
      pending = []
      sequence(final: Character(Unicode.Scalar(final)), parameters: parameters)
      return
    }
    if pending[1] == UInt8(ascii: "]") {
      guard pending.suffix(2) == [0x1B, UInt8(ascii: "\\")] else { return }
      questions.append(String(decoding: pending[2..<(pending.count - 2)], as: UTF8.self))
      pending = []
      return
    }
    switch Character(Unicode.Scalar(pending[1])) {
    case "7": saved = (row, column)
    case "8": (row, column) = saved
    case "=", ">": break
    default: unknown.append("ESC \(pending[1])")
    }
    pending = []
  }

  private mutating func sequence(final: Character, parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first.flatMap(\.self)
    let count = max(1, first ?? 1)
    let place = min(column, columns - 1)
    switch final {
    case "A": row = max(0, row - count)
    case "B": row = min(rows - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, place - count)
    case "G": column = min(columns, count) - 1
    case "H":
      row = min(rows, count) - 1
      column = min(columns, max(1, numbers.count > 1 ? numbers[1] ?? 1 : 1)) - 1
    case "J" where (first ?? 0) == 0:
      clear(row, from: place)
      for below in (row + 1)..<max(row + 1, rows) { clear(below, from: 0) }
    case "J" where first == 2: for each in 0..<rows { clear(each, from: 0) }
    case "K" where (first ?? 0) == 0: clear(row, from: place)
    case "P":
      cells[row].removeSubrange(place..<min(columns, place + count))
      cells[row] += Array(repeating: " ", count: columns - cells[row].count)
      styles[row].removeSubrange(place..<min(columns, place + count))
      styles[row] += Array(repeating: "", count: columns - styles[row].count)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: place)
      cells[row].removeLast(count)
      styles[row].insert(contentsOf: Array(repeating: "", count: count), at: place)
      styles[row].removeLast(count)
    case "m" where parameters.isEmpty || parameters == "0": style = ""
    case "m": style += (style.isEmpty ? "" : ";") + parameters
    case "h" where parameters == "?2004": isPasteBracketed = true
    case "l" where parameters == "?2004": isPasteBracketed = false
    default: unknown.append("CSI \(parameters)\(final)")
    }
  }

  private mutating func clear(_ row: Int, from column: Int) {
    for place in column..<columns {
      cells[row][place] = " "
      styles[row][place] = ""
    }
  }

  private static func blankRow(_ columns: Int) -> [Character] {
    Array(repeating: " ", count: columns)
  }

  /// The scalars of two columns that the tests type: CJK, Hangul, full-width forms and emoji.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF:
      true
    default: false
    }
  }
}
