/// Comma-separated values (RFC 4180, lines ended by a line feed), with a header.
///
/// Empty text is `""` and nothing known is nothing, but where a row of one column would be a blank
/// line, which readers skip.
struct CSVFormat: RowFormat {
  static let name = "csv"
  static let summary = "comma-separated values with a header"

  private let columns: [Column]
  private let options: RenderOptions

  init(columns: [Column], options: RenderOptions) {
    self.columns = columns
    self.options = options
  }

  mutating func begin(into output: inout [UInt8]) {
    append(columns.map { .text($0.name) }, into: &output)
  }

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    for row in rows { append(row, into: &output) }
  }

  mutating func end(into output: inout [UInt8]) {}

  private func append(_ row: Row, into output: inout [UInt8]) {
    for place in columns.indices {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      let value = row.value(place)
      let text = harmless(cellText(value, options), options)
      let isQuoted =
        text.isEmpty
        ? value.isText || columns.count == 1
        : text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      if isQuoted { output.append(UInt8(ascii: "\"")) }
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") { output.append(byte) }
        output.append(byte)
      }
      if isQuoted { output.append(UInt8(ascii: "\"")) }
    }
    output.append(UInt8(ascii: "\n"))
  }
}
