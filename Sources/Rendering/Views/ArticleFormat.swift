/// What `open` gives on a terminal: whole articles to read, a row a paragraph, hits marked.
struct ArticleFormat: TerminalView {
  static let name = "article"
  static let summary = "whole articles, paragraph by paragraph"
  static let columnNames = [
    "id", "date", "source", "section", "author", "headline", "field", "paragraph", "text",
  ]

  private let places: ColumnPlaces
  private let options: RenderOptions
  private let painter: Painter
  private var article: String?
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
    let id = places.value("id", in: row).plainText
    let zone = places.value("field", in: row).plainText
    let isNew = id != article
    if isNew {
      if article != nil { output.append(contentsOf: "\n\n".utf8) }
      article = id
      field = zone == "headline" ? nil : "headline"
      title(row, isMarked: zone == "headline", into: &output)
    }
    defer { field = zone }
    if isNew && zone == "headline" { return }
    output.append(0x0A)
    if zone != field, !(zone == "body" && (field ?? "headline") == "headline") {
      painter.paragraph(StyledText(zone), .dim, width: options.width, into: &output)
    }
    let text = StyledText(places.value("text", in: row), options: options)
    painter.paragraph(text, width: options.width, into: &output)
  }

  /// The headline's own row has its hits marked, so it is taken where it comes first.
  private func title(_ row: Row, isMarked: Bool, into output: inout [UInt8]) {
    let headline = StyledText(
      places.value(isMarked ? "text" : "headline", in: row), options: options)
    if headline.width > 0 {
      painter.paragraph(headline, .bold, width: options.width, into: &output)
    }
    let origin = ArticleOrigin(
      places: places, row: row, names: ["source", "date", "section", "author", "id"],
      options: options)
    painter.paragraph(origin.text(), .dim, width: options.width, into: &output)
  }
}
