import Bytes

/// Draws a chart as an SVG 1.1 picture with axes, ticks, its query as the title and its source below.
package struct SVGChart {
  static let width = 800.0
  /// How wide a column of 12-pixel text is, about, in the sans-serif fonts of browsers.
  static let letter = 6.8
  private static let margin = 20.0
  private static let lineHeight = 16.0
  private static let columnsHeight = 300.0
  private static let barPitch = 22.0

  private let chart: Chart
  private var body: [String] = []
  /// Where the next thing is drawn, from the top.
  private var y = SVGChart.margin

  package init(_ chart: Chart) {
    self.chart = chart
  }

  /// The whole file.
  package var bytes: [UInt8] {
    var copy = self
    copy.draw()
    let size = "\(coordinate(Self.width))\" height=\"\(coordinate(copy.y))"
    let box = "0 0 \(coordinate(Self.width)) \(coordinate(copy.y))"
    let head = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size)\" viewBox=\"\(box)\" role=\"img\""
        + " font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">",
      "<title>\(xmlText(chart.title))</title>",
      "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
    ]
    return Array(((head + copy.body + ["</svg>"]).joined(separator: "\n") + "\n").utf8)
  }

  private mutating func draw() {
    for line in textLines(chart.title, columns: 80, most: 3) {
      y += 18
      text(line, Self.margin, y, "font-size=\"16\" font-weight=\"bold\"")
    }
    y += Self.lineHeight
    if chart.labels.isEmpty {
      y += Self.lineHeight
      text("no rows to draw", Self.margin, y)
    } else {
      switch chart.kind {
      case .bars: bars()
      case .timeline: timeline()
      }
    }
    y += Self.lineHeight
    for note in chart.remarks + [chart.note] where !note.isEmpty {
      for line in textLines(note, columns: 110, most: 3) {
        y += Self.lineHeight
        text(line, Self.margin, y, "font-size=\"11\" fill=\"#666\"")
      }
    }
    y += Self.margin
  }

  // MARK: Bars

  private mutating func bars() {
    let values = chart.series.first?.values ?? []
    let scale = chart.scale(steps: 5)
    let longest = chart.labels.reduce(0) { max($0, displayWidth($1)) }
    let names = min(280, Double(longest) * Self.letter)
    let left = Self.margin + names + 8
    let numbers = values.reduce(0) { max($0, roundedText($1).utf8.count) }
    let room = Self.width - left - Self.margin - Double(numbers) * Self.letter - 6
    let top = y + 4
    let bottom = top + Double(values.count) * Self.barPitch
    func x(_ value: Double) -> Double { left + room * scale.part(value) }
    for tick in scale.ticks {
      line(x(tick), top, x(tick), bottom + 4, tick == 0 ? "#222" : "#ddd")
      text(roundedText(tick), x(tick), bottom + 18, "text-anchor=\"middle\"")
    }
    for (index, value) in values.enumerated() {
      let middle = top + (Double(index) + 0.5) * Self.barPitch
      let name = truncated(chart.labels[index], toWidth: Int(names / Self.letter) + 1)
      let full = name == chart.labels[index] ? "" : chart.labels[index]
      text(name, left - 8, middle + 4, "text-anchor=\"end\"", tip: full)
      rectangle(
        min(x(0), x(value)), middle - 7, (x(value) - x(0)).magnitude, 14, SVGPalette.colour(0))
      text(roundedText(value), max(x(0), x(value)) + 5, middle + 4)
    }
    y = bottom + 36
    text(chart.measure, left + room / 2, y, "text-anchor=\"middle\" fill=\"#444\"")
  }

  // MARK: Timelines

  private mutating func timeline() {
    legend()
    let scale = chart.scale(steps: 5)
    let numbers = scale.ticks.reduce(0) { max($0, roundedText($1).utf8.count) }
    let left = Self.margin + 18 + Double(numbers) * Self.letter + 8
    let room = Self.width - left - Self.margin
    let top = y + 8
    let bottom = top + Self.columnsHeight
    func height(_ value: Double) -> Double { bottom - Self.columnsHeight * scale.part(value) }
    for tick in scale.ticks {
      line(left - 4, height(tick), left + room, height(tick), tick == 0 ? "#222" : "#ddd")
      text(roundedText(tick), left - 8, height(tick) + 4, "text-anchor=\"end\"")
    }
    let middle = (top + bottom) / 2
    let place = "\(coordinate(Self.margin + 8)) \(coordinate(middle))"
    text(
      chart.measure, Self.margin + 8, middle,
      "text-anchor=\"middle\" fill=\"#444\" transform=\"rotate(-90 \(place))\"")
    let pitch = room / Double(chart.labels.count)
    func x(_ index: Int) -> Double { left + (Double(index) + 0.5) * pitch }
    names(x, pitch, bottom)
    if chart.series.count == 1, pitch >= 2, let values = chart.series.first?.values {
      let width = min(60, pitch > 4 ? pitch * 0.8 : pitch)
      for (index, value) in values.enumerated() where value > 0 {
        rectangle(
          x(index) - width / 2, height(value), width, bottom - height(value),
          SVGPalette.colour(0), tip: "\(chart.labels[index]): \(roundedText(value))")
      }
    } else {
      for (number, series) in chart.series.enumerated() {
        curve(series.values.enumerated().map { (x($0), height($1)) }, number)
      }
    }
    y = bottom + 24
  }

  /// Which colour and dash is which series.
  private mutating func legend() {
    guard chart.series.count > 1 || chart.series.first?.name.isEmpty == false else { return }
    var left = Self.margin
    y += Self.lineHeight
    for (number, series) in chart.series.enumerated() {
      let name = truncated(series.name, toWidth: 60)
      let width = 40 + Double(displayWidth(name)) * Self.letter
      if left + width > Self.width - Self.margin, left > Self.margin {
        left = Self.margin
        y += Self.lineHeight + 2
      }
      line(left, y - 4, left + 18, y - 4, SVGPalette.colour(number), SVGPalette.stroke(number))
      text(name, left + 24, y)
      left += width
    }
    y += 8
  }

  /// The names of the buckets that have room, each below a tick.
  private mutating func names(_ x: (Int) -> Double, _ pitch: Double, _ bottom: Double) {
    let longest = chart.labels.reduce(0) { max($0, displayWidth($1)) }
    let step = max(1, Int((Double(longest + 2) * Self.letter / pitch).rounded(.up)))
    for index in stride(from: 0, to: chart.labels.count, by: step) {
      line(x(index), bottom, x(index), bottom + 4, "#222")
      let half = Double(displayWidth(chart.labels[index])) * Self.letter / 2
      guard x(index) + half <= Self.width - 4 else { continue }
      text(chart.labels[index], x(index), bottom + 18, "text-anchor=\"middle\"")
    }
  }

  private mutating func curve(_ points: [(x: Double, y: Double)], _ number: Int) {
    let colour = SVGPalette.colour(number)
    let path = points.map { coordinate($0.x) + "," + coordinate($0.y) }.joined(separator: " ")
    body.append(
      "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(colour)\""
        + " stroke-linejoin=\"round\" \(SVGPalette.stroke(number))/>")
    guard points.count <= 60 else { return }
    for point in points {
      body.append(
        "<circle cx=\"\(coordinate(point.x))\" cy=\"\(coordinate(point.y))\" r=\"2.5\""
          + " fill=\"\(colour)\"/>")
    }
  }

  // MARK: Shapes

  private mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ attributes: String = "", tip: String = ""
  ) {
    let title = tip.isEmpty ? "" : "<title>\(xmlText(tip))</title>"
    body.append(
      "<text x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" \(attributes)>"
        + "\(title)\(xmlText(text))</text>")
  }

  private mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ colour: String, _ more: String = ""
  ) {
    body.append(
      "<line x1=\"\(coordinate(x1))\" y1=\"\(coordinate(y1))\" x2=\"\(coordinate(x2))\""
        + " y2=\"\(coordinate(y2))\" stroke=\"\(colour)\""
        + " \(more)/>")
  }

  private mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: String, tip: String = ""
  ) {
    let size = "width=\"\(coordinate(width))\" height=\"\(coordinate(height))\""
    let shape = "<rect x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" \(size) fill=\"\(colour)\""
    body.append(tip.isEmpty ? shape + "/>" : shape + "><title>\(xmlText(tip))</title></rect>")
  }
}

/// Colours that most readers with colour-blindness can tell apart, with dashes for print in grey.
///
/// Source: M. Okabe and K. Ito, "Color Universal Design" (2008), yellow left out on white.
private enum SVGPalette {
  private static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000", "#777777",
  ]
  private static let dashes = ["", "7 3", "2 2", "9 3 2 3"]

  static func colour(_ number: Int) -> String { colours[number % colours.count] }

  static func stroke(_ number: Int) -> String {
    let dash = dashes[number % dashes.count]
    return "stroke-width=\"2\"" + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"")
  }
}
