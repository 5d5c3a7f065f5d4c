import Bytes

/// A table drawn with lines, as wide as its text up to the width of the terminal.
///
/// Columns are as wide as the header and the first `RowSample.limit` rows need. Line breaks in
/// values are spaces. A terminal gets wider text cut; elsewhere a later, wider value sticks out.
struct TableFormat: RowFormat {
  static let name = "table"
  static let summary = "columns between lines, fitted to the terminal"

  private let columns: [Column]
  private let options: RenderOptions
  private let painter: Painter
  private var sample = RowSample()
  private var fit: ColumnFit?

  init(columns: [Column], options: RenderOptions) {
    self.columns = columns
    self.options = options
    painter = Painter(options)
  }

  mutating func begin(into output: inout [UInt8]) {}

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    var rest = rows
    if fit == nil {
      sample.take(&rest)
      if sample.isFull { settle(into: &output) }
    }
    if let fit { for row in rest { append(row, fit, into: &output) } }
  }

  mutating func end(into output: inout [UInt8]) {
    if fit == nil { settle(into: &output) }
    if let fit { rule(.bottom, fit, into: &output) }
  }

  /// Measures the rows held back, writes the header and them.
  private mutating func settle(into output: inout [UInt8]) {
    guard !columns.isEmpty else { return }
    let rows = sample.release()
    var natural = columns.map { max(1, displayWidth(oneLine($0.name))) }
    for row in rows {
      for place in columns.indices {
        natural[place] = max(natural[place], TableCell(row.value(place), options: options).width)
      }
    }
    let fit = ColumnFit(
      natural: natural, isText: columns.map { $0.type == .text },
      room: options.width.map { $0 - 1 }, perColumn: 3, ellipsis: displayWidth(options.ellipsis))
    self.fit = fit
    rule(.top, fit, into: &output)
    append(columns.map { .text($0.name) }, fit, style: .bold, into: &output)
    rule(.middle, fit, into: &output)
    for row in rows { append(row, fit, into: &output) }
  }

  private func append(
    _ row: Row, _ fit: ColumnFit, style: Painter.Style = .plain, into output: inout [UInt8]
  ) {
    let bar = options.ascii ? "|" : "│"
    for (place, width) in fit.widths.enumerated() {
      painter.paint(bar, .dim, into: &output)
      painter.spaces(1, into: &output)
      TableCell(row.value(place), options: options).write(
        columns: width, alignRight: columns[place].type.isNumeric, cuts: options.width != nil,
        ellipsis: options.ellipsis, style: style, painter: painter, into: &output)
      painter.spaces(1, into: &output)
    }
    if fit.leavesOut {
      painter.paint("\(bar) \(options.ellipsis) ", .dim, into: &output)
    }
    painter.paint(bar, .dim, into: &output)
    output.append(0x0A)
  }

  private enum Rule {
    case top, middle, bottom

    var corners: (left: String, middle: String, right: String) {
      switch self {
      case .top: ("┌", "┬", "┐")
      case .middle: ("├", "┼", "┤")
      case .bottom: ("└", "┴", "┘")
      }
    }
  }

  private func rule(_ rule: Rule, _ fit: ColumnFit, into output: inout [UInt8]) {
    let corners = options.ascii ? ("+", "+", "+") : rule.corners
    let widths = fit.leavesOut ? fit.widths + [displayWidth(options.ellipsis)] : fit.widths
    let dashes = widths.map { String(repeating: options.ascii ? "-" : "─", count: $0 + 2) }
    painter.paint(
      corners.0 + dashes.joined(separator: corners.1) + corners.2, .dim, into: &output)
    output.append(0x0A)
  }
}
