/// What `diff` gives on a terminal: the sentences of both texts under each other, `-` those of the first
/// alone, `+` those of the second alone, the words that changed marked as hits are.
struct ChangesFormat: TerminalView {
  static let name = "changes"
  static let summary = "the sentences of two texts, what was changed marked"
  static let columnNames = ["change", "field", "paragraph", "sentence", "first", "second"]

  private static let indent = 2

  private let places: ColumnPlaces
  private let options: RenderOptions
  private let painter: Painter
  private var field: String?

  init(columns: [Column], options: RenderOptions) {
    places = ColumnPlaces(columns)
    self.options = options
    painter = Painter(options)
  }

  mutating func begin(into output: inout [UInt8]) {}

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    for row in rows { append(row, into: &output) }
  }

  mutating func end(into output: inout [UInt8]) {}

  private mutating func append(_ row: Row, into output: inout [UInt8]) {
    let zone = places.value("field", in: row).plainText
    if zone != field {
      if field != nil { output.append(0x0A) }
      painter.paragraph(StyledText(zone), .bold, width: options.width, into: &output)
      field = zone
    }
    guard places.value("change", in: row).plainText != "same" else {
      return line(row, "first", sign: " ", .dim, into: &output)
    }
    line(row, "first", sign: "-", into: &output)
    line(row, "second", sign: "+", into: &output)
  }

  private func line(
    _ row: Row, _ column: String, sign: String, _ style: Painter.Style = .plain,
    into output: inout [UInt8]
  ) {
    let text = StyledText(places.value(column, in: row), options: options)
    guard text.width > 0 else { return }
    for (number, line) in text.wrapped(to: options.width.map { $0 - Self.indent }).enumerated() {
      painter.paint(number == 0 ? sign : " ", .bold, into: &output)
      painter.spaces(1, into: &output)
      painter.paint(line, style, into: &output)
      output.append(0x0A)
    }
  }
}
