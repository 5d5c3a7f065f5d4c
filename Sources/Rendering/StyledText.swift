import Bytes

/// Text as a terminal shows it: characters with the columns they take, hits marked.
///
/// It holds no line break and nothing that controls a terminal.
struct StyledText {
  struct Cell {
    var text: String
    var width: Int
    var isHit: Bool
  }

  private(set) var cells: [Cell] = []
  /// Columns of the terminal.
  private(set) var width = 0

  init() {}

  /// - Parameter marks: UTF-8 offsets in `text` of what is a hit.
  init(_ text: String, marks: [Range<Int>] = []) {
    for run in markedRuns(text, marks: marks) { append(run.text, isHit: run.isHit) }
  }

  /// The text of a value, its hits between `«` and `»` where they can't be painted.
  init(_ value: Value, options: RenderOptions) {
    for run in markedRuns(value.shortText, marks: value.marks) {
      if run.isHit && !options.colour {
        append((options.ascii ? "[" : "«") + run.text + (options.ascii ? "]" : "»"), isHit: false)
      } else {
        append(run.text, isHit: run.isHit)
      }
    }
  }

  mutating func append(_ text: String, isHit: Bool) {
    for character in oneLine(text) {
      let piece = String(character)
      append(Cell(text: piece, width: displayWidth(piece), isHit: isHit))
    }
  }

  mutating func append(_ cell: Cell) {
    cells.append(cell)
    width += cell.width
  }

  private init(_ cells: some Sequence<Cell>) {
    for cell in cells { append(cell) }
  }

  /// What fits `limit` columns, with the ellipsis at the end if anything had to go.
  func truncated(to limit: Int, ellipsis: String) -> StyledText {
    guard width > limit else { return self }
    let mark = StyledText(ellipsis)
    let room = mark.width <= limit ? limit - mark.width : limit
    var cut = StyledText(Self.fitting(cells, room))
    if mark.width <= limit { for cell in mark.cells { cut.append(cell) } }
    return cut
  }

  /// As `truncated`, but what goes is the start.
  func truncatedAtStart(to limit: Int, ellipsis: String) -> StyledText {
    guard width > limit else { return self }
    let mark = StyledText(ellipsis)
    let room = mark.width <= limit ? limit - mark.width : limit
    let kept = Self.fitting(cells.reversed(), room).reversed()
    return StyledText((mark.width <= limit ? mark.cells : []) + kept)
  }

  private static func fitting(_ cells: some Sequence<Cell>, _ room: Int) -> [Cell] {
    var left = room
    return Array(
      cells.prefix { cell in
        left -= cell.width
        return left >= 0
      })
  }

  /// Lines of at most `limit` columns, cut at spaces where there are any; one line for nil.
  func wrapped(to limit: Int?) -> [StyledText] {
    guard let limit, width > limit else { return [self] }
    var lines: [StyledText] = []
    var start = Self.skipSpaces(cells, from: 0)
    while start < cells.count {
      let end = lineEnd(from: start, limit)
      lines.append(StyledText(cells[start..<end]).trimmed)
      start = Self.skipSpaces(cells, from: end)
    }
    return lines
  }

  private func lineEnd(from start: Int, _ limit: Int) -> Int {
    var end = start
    var used = 0
    var lastSpace: Int?
    while end < cells.count, used + cells[end].width <= limit {
      if cells[end].text == " " { lastSpace = end }
      used += cells[end].width
      end += 1
    }
    if end == cells.count || cells[end].text == " " { return end }
    return max(lastSpace ?? end, start + 1)
  }

  private static func skipSpaces(_ cells: [Cell], from start: Int) -> Int {
    var place = start
    while place < cells.count, cells[place].text == " " { place += 1 }
    return place
  }

  /// Without the spaces at both ends.
  var trimmed: StyledText {
    let start = Self.skipSpaces(cells, from: 0)
    let end = cells.lastIndex { $0.text != " " } ?? start - 1
    return StyledText(cells[start..<max(start, end + 1)])
  }
}
