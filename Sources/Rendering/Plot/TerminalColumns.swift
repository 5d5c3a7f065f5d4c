import Bytes

/// Draws a timeline in characters: a column a bucket, a panel a series, all to one scale.
struct TerminalColumns {
  private static let widestColumn = 8
  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  private let chart: Chart
  private let ascii: Bool
  private let scale: AxisScale
  /// Width of the numbers beside the axis.
  private let margin: Int
  /// Buckets that share a column.
  private let merged: Int
  /// Terminal columns that a bucket takes, the gap to the next with it.
  private let pitch: Int
  private let width: Int

  /// - Parameter width: columns for everything.
  init(_ chart: Chart, width: Int, ascii: Bool) {
    self.chart = chart
    self.ascii = ascii
    self.width = width
    scale = chart.scale(steps: chart.series.count > 1 ? 2 : 4)
    margin = min(
      width / 3, scale.ticks.reduce(0) { max($0, roundedText($1).utf8.count) })
    let room = max(1, width - margin - 2)
    let count = max(1, chart.labels.count)
    merged = (count + room - 1) / room
    pitch = min(Self.widestColumn, max(1, room / ((count + merged - 1) / merged)))
  }

  var lines: [String] {
    var lines: [String] = []
    for series in chart.series {
      let name = series.name.isEmpty ? chart.measure : "\(series.name): \(chart.measure)"
      lines.append(String(repeating: " ", count: margin + 2) + name)
      lines += panel(values(series), rows: chart.series.count > 1 ? 4 : 12)
    }
    lines += axis
    if merged > 1 { lines.append("each column is the highest of \(merged) rows") }
    return lines
  }

  private func values(_ series: Chart.Series) -> [Double] {
    stride(from: 0, to: series.values.count, by: merged).map { start in
      series.values[start..<min(start + merged, series.values.count)].reduce(0, max)
    }
  }

  private func panel(_ values: [Double], rows: Int) -> [String] {
    let eighths = values.map { value in
      value > 0 ? max(1, Int((scale.part(value) * Double(rows * 8)).rounded())) : 0
    }
    var labels: [Int: String] = [:]
    for tick in scale.ticks {
      let row = Int((scale.part(tick) * Double(rows)).rounded())
      if row > 0 { labels[row - 1] = roundedText(tick) }
    }
    return (0..<rows).reversed().map { row in
      let label = labels[row] ?? ""
      let lead = String(repeating: " ", count: max(0, margin - label.utf8.count)) + label
      var line = lead + " " + (ascii ? "|" : label.isEmpty ? "│" : "┤")
      for eighth in eighths {
        line += column(eighth - row * 8, isLowest: row == 0)
      }
      return line.withoutTrailingSpaces
    }
  }

  /// One bucket's piece of one row; `eighths` of it are filled.
  private func column(_ eighths: Int, isLowest: Bool) -> String {
    let bar = pitch > 1 ? pitch - 1 : 1
    let sign: String
    if eighths <= 0 || (ascii && eighths < 4 && !(isLowest && eighths > 0)) {
      sign = " "
    } else {
      sign = ascii ? "#" : Self.blocks[min(8, eighths) - 1]
    }
    return String(repeating: sign, count: bar) + (pitch > 1 ? " " : "")
  }

  /// The line below the columns, and the names of the buckets that have room.
  private var axis: [String] {
    let count = (chart.labels.count + merged - 1) / merged
    let longest = chart.labels.reduce(0) { max($0, displayWidth($1)) }
    let step = max(1, (longest + 2 + pitch - 1) / pitch)
    var line = String(repeating: " ", count: max(0, margin - 1)) + "0 " + (ascii ? "+" : "└")
    var names = String(repeating: " ", count: margin + 2)
    for index in 0..<count {
      let isNamed = index % step == 0
      let tick = ascii ? (isNamed ? "+" : "-") : (isNamed ? "┬" : "─")
      line += tick + String(repeating: ascii ? "-" : "─", count: pitch - 1)
      guard isNamed else { continue }
      let label = chart.labels[index * merged]
      let gap = margin + 2 + index * pitch - displayWidth(names)
      guard gap >= 0, margin + 2 + index * pitch + displayWidth(label) <= width else { continue }
      names += String(repeating: " ", count: gap) + label
    }
    return [line, names]
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
