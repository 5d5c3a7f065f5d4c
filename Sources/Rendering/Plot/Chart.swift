/// What a table looks like as a picture: bars with a name each, or columns and lines over time.
package struct Chart: Sendable {
  package enum Kind: Sendable, Equatable {
    /// A bar a row.
    case bars
    /// Values over time, a row a bucket; several series are lines of their own.
    case timeline
  }

  package struct Series: Sendable, Equatable {
    /// Empty where there is only one.
    package var name: String
    /// One for each label.
    package var values: [Double]
  }

  /// More series can't be told apart by their colours (Okabe and Ito's palette has 8).
  package static let mostSeries = 8
  /// More bars than anyone compares by eye.
  package static let mostBars = 100

  package private(set) var kind: Kind
  package var title: String
  /// What the figures were counted in.
  package var note: String
  /// The name of the column drawn.
  package private(set) var measure: String
  package private(set) var labels: [String] = []
  package private(set) var series: [Series] = []
  /// What is not drawn, and why.
  package private(set) var remarks: [String] = []

  private static let counts = ["hits", "articles", "sources", "rows"]

  /// - Parameter measure: the column to draw; nil for a rate where there is one, else the first count that
  ///   is not 0 all the way, else the first column of numbers.
  /// - Returns: nil where there is no column of numbers with a column before it to name its rows.
  package init?(
    columns: [Column], rows: [Row], measure wanted: String?, title: String, note: String
  ) {
    guard let place = Self.place(of: wanted, columns, rows) else { return nil }
    let first = columns.firstIndex { Self.counts.contains($0.name) } ?? place
    let names = Array(0..<min(first, place))
    guard !names.isEmpty else { return nil }
    kind = columns[0].name == "bucket" ? .timeline : .bars
    measure = columns[place].name
    self.title = title
    self.note = note
    switch kind {
    case .bars: readBars(rows, names, place)
    case .timeline: readTimeline(rows, Array(names.dropFirst()), place)
    }
  }

  private static func place(of wanted: String?, _ columns: [Column], _ rows: [Row]) -> Int? {
    let numeric = columns.indices.filter { columns[$0].type.isNumeric }
    if let wanted { return numeric.first { columns[$0].name == wanted } }
    let measures = numeric.filter { counts.contains(columns[$0].name) }
    return numeric.first { columns[$0].name.hasPrefix("per ") || columns[$0].name == "rate" }
      ?? measures.first { place in rows.contains { $0.value(place).size != 0 } }
      ?? measures.first ?? numeric.first { $0 > 0 }
  }

  private mutating func readBars(_ rows: [Row], _ names: [Int], _ place: Int) {
    let drawn = rows.prefix(Self.mostBars)
    labels = drawn.map { row in Self.name(row, names) }
    series = [Series(name: "", values: drawn.map { $0.value(place).size })]
    if rows.count > drawn.count {
      remarks.append("\(rows.count - drawn.count) more rows are not drawn; `top` chooses rows")
    }
  }

  private mutating func readTimeline(_ rows: [Row], _ names: [Int], _ place: Int) {
    var buckets: [String: Int] = [:]
    var all: [String: Series] = [:]
    var order: [String] = []
    let dated = rows.filter { $0.value(0) != .none }
    for row in dated where buckets[row.value(0).shortText] == nil {
      buckets[row.value(0).shortText] = labels.count
      labels.append(row.value(0).shortText)
    }
    for row in dated {
      let name = Self.name(row, names)
      if all[name] == nil {
        order.append(name)
        all[name] = Series(
          name: names.isEmpty ? "" : name, values: Array(repeating: 0, count: labels.count))
      }
      if let bucket = buckets[row.value(0).shortText] {
        all[name]?.values[bucket] = row.value(place).size
      }
    }
    let read = order.compactMap { all[$0] }
    let sums = read.map { $0.values.reduce(0, +) }
    let largest = read.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }.prefix(Self.mostSeries)
    series = largest.map { read[$0] }
    if read.count > series.count {
      remarks.append("\(read.count - series.count) smaller series are not drawn")
    }
    let undated = rows.filter { $0.value(0) == .none && $0.value(place).size != 0 }
    if !undated.isEmpty {
      let sum = undated.reduce(0) { $0 + $1.value(place).size }
      remarks.append("not drawn, as they have no date: \(measure) \(roundedText(sum))")
    }
  }

  private static func name(_ row: Row, _ places: [Int]) -> String {
    places.map { place in
      let text = oneLine(row.value(place).shortText)
      return text.isEmpty ? "(none)" : text
    }.joined(separator: ", ")
  }

  /// From the smallest to the largest value, 0 among them.
  ///
  /// - Parameter steps: about so many, 1...
  func scale(steps: Int) -> AxisScale {
    let values = series.flatMap(\.values)
    return AxisScale(
      low: values.reduce(0, min), high: values.reduce(0, max), steps: steps,
      isWhole: values.allSatisfy { $0 == $0.rounded() })
  }
}

extension Value {
  /// The value as a length; 0 where it is no number.
  fileprivate var size: Double {
    switch self {
    case .integer(let count): Double(count)
    case .number(let number): number.isFinite ? number : 0
    default: 0
    }
  }
}
