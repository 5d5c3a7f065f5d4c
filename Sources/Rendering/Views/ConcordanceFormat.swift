/// What `kwic` gives on a terminal: a hit a line, hits below each other, context on both sides.
///
/// Columns are measured on the first `RowSample.limit` hits.
struct ConcordanceFormat: TerminalView {
  static let name = "concordance"
  static let summary = "a hit a line between its contexts"
  static let columnNames = ["id", "field", "paragraph", "sentence", "left", "hit", "right"]

  private static let gap = 2

  /// Columns of the terminal; `hit` and `line` are limits, nil where nothing is cut.
  private struct Layout {
    var id: Int
    var field: Int
    var left: Int
    var hit: Int?
    var line: Int?
  }

  private let places: ColumnPlaces
  private let options: RenderOptions
  private let painter: Painter
  private var sample = RowSample()
  private var layout: Layout?

  init(columns: [Column], options: RenderOptions) {
    places = ColumnPlaces(columns)
    self.options = options
    painter = Painter(options)
  }

  mutating func begin(into output: inout [UInt8]) {}

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    var rest = rows
    if layout == nil {
      sample.take(&rest)
      if sample.isFull { settle(into: &output) }
    }
    if let layout { for row in rest { append(row, layout, into: &output) } }
  }

  mutating func end(into output: inout [UInt8]) {
    if layout == nil { settle(into: &output) }
  }

  private mutating func settle(into output: inout [UInt8]) {
    let rows = sample.release()
    func widest(_ name: String) -> Int { rows.reduce(0) { max($0, text(name, $1).width) } }
    let natural = Layout(
      id: widest("id"), field: widest("field"),
      left: rows.reduce(0) { max($0, left(of: $1).width) }, hit: nil, line: nil)
    let layout = options.width.map { Self.fit(natural, hit: widest("hit"), width: $0) } ?? natural
    self.layout = layout
    for row in rows { append(row, layout, into: &output) }
  }

  /// The margin takes at most a third of the width; the hits stand in the middle of the rest.
  private static func fit(_ natural: Layout, hit: Int, width: Int) -> Layout {
    let id = min(natural.id, width / 5)
    let field = min(natural.field, max(4, width / 8))
    let rest = max(3, width - id - field - 2 * gap)
    let hit = min(hit, rest / 3)
    return Layout(id: id, field: field, left: (rest - hit) / 2, hit: rest / 3, line: rest)
  }

  private func append(_ row: Row, _ layout: Layout, into output: inout [UInt8]) {
    margin(text("id", row), layout.id, into: &output)
    margin(text("field", row), layout.field, into: &output)

    let left = left(of: row).truncatedAtStart(
      to: layout.line == nil ? .max : layout.left, ellipsis: options.ellipsis)
    painter.spaces(layout.left - left.width, into: &output)
    painter.paint(left, into: &output)

    let value = places.value("hit", in: row).plainText
    let hit = StyledText(value, marks: [0..<value.utf8.count]).trimmed
      .truncated(to: layout.hit ?? .max, ellipsis: options.ellipsis)
    painter.paint(hit, into: &output)

    let room = layout.line.map { $0 - layout.left - hit.width } ?? .max
    let right = right(of: row).truncated(to: room, ellipsis: options.ellipsis)
    painter.paint(right, into: &output)
    while output.last == UInt8(ascii: " ") { output.removeLast() }
    output.append(0x0A)
  }

  private func margin(_ text: StyledText, _ width: Int, into output: inout [UInt8]) {
    let shown = text.truncated(
      to: options.width == nil ? .max : width, ellipsis: options.ellipsis)
    painter.paint(shown, .dim, into: &output)
    painter.spaces(width - shown.width + Self.gap, into: &output)
  }

  private func text(_ name: String, _ row: Row) -> StyledText {
    StyledText(places.value(name, in: row).plainText).trimmed
  }

  /// The context before the hit with the space between them, which it may bring along or not.
  private func left(of row: Row) -> StyledText {
    let given = places.value("left", in: row).plainText
    var text = StyledText(given).trimmed
    guard let last = given.unicodeScalars.last else { return text }
    if last.properties.isWhitespace || !opensOrJoins(last) { text.append(" ", isHit: false) }
    return text
  }

  /// The context after the hit; a comma or an apostrophe keeps to its word.
  private func right(of row: Row) -> StyledText {
    let given = places.value("right", in: row).plainText
    var text = StyledText()
    guard let first = given.unicodeScalars.first else { return text }
    if first.properties.isWhitespace || !closesOrJoins(first) { text.append(" ", isHit: false) }
    for cell in StyledText(given).trimmed.cells { text.append(cell) }
    return text
  }

  private func opensOrJoins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .dashPunctuation, .currencySymbol: true
    default: false
    }
  }

  private func closesOrJoins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    case .dashPunctuation: scalar == "-"
    default: false
    }
  }
}
