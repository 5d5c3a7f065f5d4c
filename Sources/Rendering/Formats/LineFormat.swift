/// `name = value`, a line a value, with a blank line between rows.
struct LineFormat: RowFormat {
  static let name = "line"
  static let summary = "name = value, a line a value"

  private let columns: [Column]
  private let options: RenderOptions
  private var isFirst = true

  init(columns: [Column], options: RenderOptions) {
    self.columns = columns
    self.options = options
  }

  mutating func begin(into output: inout [UInt8]) {}

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    for row in rows {
      if !isFirst { output.append(0x0A) }
      isFirst = false
      for (place, column) in columns.enumerated() {
        output.append(contentsOf: oneLine(column.name).utf8)
        output.append(contentsOf: " = ".utf8)
        append(harmless(row.value(place).plainText, options), into: &output)
        output.append(0x0A)
      }
    }
  }

  mutating func end(into output: inout [UInt8]) {}

  /// Further lines of a value are indented, so that none can be taken for the next value.
  private func append(_ text: String, into output: inout [UInt8]) {
    for byte in text.utf8 {
      output.append(byte)
      if byte == 0x0A { output.append(contentsOf: "    ".utf8) }
    }
  }
}
