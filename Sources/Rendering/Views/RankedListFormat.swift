/// What a search gives on a terminal: a numbered headline, where it is from, the best window of text.
struct RankedListFormat: TerminalView {
  static let name = "ranked list"
  static let summary = "headline, source, date and snippet of each article"
  static let columnNames = ["id", "date", "source", "headline", "score", "hits", "snippet"]

  /// A list without copies has this column too.
  private static let copies = "copies"

  static func shows(_ columns: [Column]) -> Bool {
    let names = columns.map(\.name).filter { $0 != copies }
    return names.count == columnNames.count && Set(names) == Set(columnNames)
  }

  private static let indent = 3

  private let places: ColumnPlaces
  private let options: RenderOptions
  private let painter: Painter
  private var number = 0

  init(columns: [Column], options: RenderOptions) {
    places = ColumnPlaces(columns)
    self.options = options
    painter = Painter(options)
  }

  mutating func begin(into output: inout [UInt8]) {}

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    for row in rows {
      if number > 0 { output.append(0x0A) }
      number += 1
      append(row, into: &output)
    }
  }

  mutating func end(into output: inout [UInt8]) {}

  private func append(_ row: Row, into output: inout [UInt8]) {
    let lead = "\(number). "
    let snippet = StyledText(places.value("snippet", in: row), options: options).trimmed
    let room = options.width.map { $0 - lead.utf8.count }
    painter.paint(lead, into: &output)
    painter.paint(heading(row, snippet, room), .bold, into: &output)
    output.append(0x0A)

    let origin = ArticleOrigin(
      places: places, row: row, names: ["source", "date", "id"], options: options)
    painter.spaces(Self.indent, into: &output)
    let line = origin.text(
      hits: places.value("hits", in: row), copies: places.value(Self.copies, in: row))
    painter.paint(fitted(line, options.width.map { $0 - Self.indent }), .dim, into: &output)
    output.append(0x0A)

    guard snippet.width > 0 else { return }
    painter.paragraph(snippet, indent: Self.indent, width: options.width, into: &output)
  }

  /// The headline, else the start of the snippet, else the id.
  private func heading(_ row: Row, _ snippet: StyledText, _ room: Int?) -> StyledText {
    let headline = StyledText(places.value("headline", in: row), options: options).trimmed
    if headline.width > 0 { return fitted(headline, room) }
    if snippet.width > 0 { return fitted(snippet, min(room ?? 60, 60)) }
    return fitted(StyledText(places.value("id", in: row), options: options), room)
  }

  private func fitted(_ text: StyledText, _ room: Int?) -> StyledText {
    room.map { text.truncated(to: $0, ellipsis: options.ellipsis) } ?? text
  }
}
