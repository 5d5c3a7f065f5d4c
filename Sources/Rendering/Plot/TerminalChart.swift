import Bytes

/// Draws a chart in characters: blocks, or ASCII where asked for.
package struct TerminalChart {
  /// Where the width is not known.
  private static let usualWidth = 80

  private let chart: Chart
  private let options: RenderOptions
  private let painter: Painter
  private let width: Int

  package init(_ chart: Chart, options: RenderOptions) {
    self.chart = chart
    self.options = options
    painter = Painter(options)
    width = options.width ?? Self.usualWidth
  }

  /// Adds the whole picture, line by line, none longer than the terminal is wide.
  package func draw(into output: inout [UInt8]) {
    if !chart.title.isEmpty { line(chart.title, .bold, into: &output) }
    if chart.labels.isEmpty {
      line("no rows to draw", into: &output)
    } else {
      switch chart.kind {
      case .bars: bars(into: &output)
      case .timeline:
        for text in TerminalColumns(chart, width: width, ascii: options.ascii).lines {
          line(text, into: &output)
        }
      }
    }
    for remark in chart.remarks + [chart.note] where !remark.isEmpty {
      painter.paragraph(
        StyledText(.text(oneLine(remark)), options: options), .dim, width: width, into: &output)
    }
  }

  private func line(_ text: String, _ style: Painter.Style = .plain, into output: inout [UInt8]) {
    let shown = truncated(oneLine(text), toWidth: width, ellipsis: options.ellipsis)
    painter.paint(shown, style, into: &output)
    output.append(0x0A)
  }

  /// A name, a bar and its number on every line. What is below 0 is drawn lighter.
  private func bars(into output: inout [UInt8]) {
    let values = chart.series.first?.values ?? []
    let numbers = values.map { roundedText($0) }
    let most = values.reduce(0) { max($0, $1.magnitude) }
    let names = min(
      max(6, width * 2 / 5), chart.labels.reduce(0) { max($0, displayWidth($1)) })
    let room = max(1, width - names - 2 - numbers.reduce(0) { max($0, $1.utf8.count) })
    line(String(repeating: " ", count: names + 1) + chart.measure, .dim, into: &output)
    for (index, value) in values.enumerated() {
      let name = truncated(chart.labels[index], toWidth: names, ellipsis: options.ellipsis)
      let gap = String(repeating: " ", count: max(0, names - displayWidth(name)))
      let bar = bar(most > 0 ? value.magnitude / most : 0, room, isNegative: value < 0)
      line(
        name + gap + " " + (bar.isEmpty ? "" : bar + " ") + numbers[index], into: &output)
    }
  }

  /// - Parameter length: 0...1 of `columns`; anything above 0 shows.
  private func bar(_ length: Double, _ columns: Int, isNegative: Bool) -> String {
    guard length > 0 else { return "" }
    if options.ascii || isNegative {
      let count = max(1, Int((length * Double(columns)).rounded()))
      return String(repeating: options.ascii ? (isNegative ? "-" : "#") : "░", count: count)
    }
    let eighths = max(1, Int((length * Double(columns) * 8).rounded()))
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
