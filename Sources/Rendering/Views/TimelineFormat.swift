import Bytes

/// What `timeline` gives on a terminal: a line a bucket with a bar for its hits.
///
/// Bars are drawn to the scale of the first `RowSample.limit` buckets; a longer one is cut.
struct TimelineFormat: TerminalView {
  static let name = "timeline"
  static let summary = "a bar a bucket"
  static let columnNames = ["bucket", "hits", "articles", "total"]

  private static let gap = 2
  private static let widestBar = 40
  private static let narrowestBar = 5

  private struct Layout {
    var fit: ColumnFit
    var bar: Int
    var most: Double
  }

  private let columns: [Column]
  private let places: ColumnPlaces
  private let options: RenderOptions
  private let painter: Painter
  private var sample = RowSample()
  private var layout: Layout?

  init(columns: [Column], options: RenderOptions) {
    self.columns = columns
    self.options = options
    places = ColumnPlaces(columns)
    painter = Painter(options)
  }

  static func shows(_ columns: [Column]) -> Bool {
    Set(columns.map(\.name)).isSuperset(of: columnNames)
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
    var natural = columns.map { displayWidth(oneLine($0.name)) }
    for row in rows {
      for place in columns.indices {
        natural[place] = max(natural[place], cell(row, place).width)
      }
    }
    let fit = ColumnFit(
      natural: natural, isText: columns.map { $0.type == .text }, room: options.width,
      perColumn: Self.gap, ellipsis: displayWidth(options.ellipsis))
    let used = fit.widths.reduce(0) { $0 + $1 + Self.gap }
    let bar = min(Self.widestBar, options.width.map { $0 - used } ?? Self.widestBar)
    let layout = Layout(
      fit: fit, bar: bar >= Self.narrowestBar && !fit.leavesOut ? bar : 0,
      most: rows.reduce(0) { max($0, hits($1)) })
    self.layout = layout
    line(columns.map { .text($0.name) }, layout, style: .bold, bar: "", into: &output)
    for row in rows { append(row, layout, into: &output) }
  }

  private func append(_ row: Row, _ layout: Layout, into output: inout [UInt8]) {
    let length = layout.most > 0 ? min(1, hits(row) / layout.most) : 0
    line(row, layout, bar: bar(length, columns: layout.bar), into: &output)
  }

  private func line(
    _ row: Row, _ layout: Layout, style: Painter.Style = .plain, bar: String,
    into output: inout [UInt8]
  ) {
    for (place, width) in layout.fit.widths.enumerated() {
      if place > 0 { painter.spaces(Self.gap, into: &output) }
      cell(row, place).write(
        columns: width, alignRight: columns[place].type.isNumeric, cuts: options.width != nil,
        ellipsis: options.ellipsis, style: style, painter: painter, into: &output)
    }
    if !bar.isEmpty { painter.spaces(Self.gap, into: &output) }
    painter.paint(bar, into: &output)
    while output.last == UInt8(ascii: " ") { output.removeLast() }
    output.append(0x0A)
  }

  private func cell(_ row: Row, _ place: Int) -> TableCell {
    let value = row.value(place)
    let isUndated = columns[place].name == "bucket" && value == .none
    return TableCell(isUndated ? .text("undated") : value, options: options)
  }

  /// Never negative.
  private func hits(_ row: Row) -> Double {
    switch places.value("hits", in: row) {
    case .integer(let count): max(0, Double(count))
    case .number(let rate): rate.isFinite ? max(0, rate) : 0
    default: 0
    }
  }

  /// - Parameter length: 0...1 of `columns`; anything above 0 shows.
  private func bar(_ length: Double, columns: Int) -> String {
    guard columns > 0, length > 0 else { return "" }
    if options.ascii {
      return String(repeating: "#", count: max(1, Int((length * Double(columns)).rounded())))
    }
    let eighths = max(1, Int((length * Double(columns) * 8).rounded()))
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
