/// Tab-separated values with a header; `\t`, `\n`, `\r` and `\\` stand for the characters they name,
/// so that a row is always one line.
struct TSVFormat: RowFormat {
  static let name = "tsv"
  static let summary = "tab-separated values with a header; \\t, \\n, \\r and \\\\ in values"

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
      if place > 0 { output.append(0x09) }
      var escaped: [UInt8] = []
      for byte in cellText(row.value(place), options).utf8 {
        switch byte {
        case 0x09: escaped.append(contentsOf: "\\t".utf8)
        case 0x0A: escaped.append(contentsOf: "\\n".utf8)
        case 0x0D: escaped.append(contentsOf: "\\r".utf8)
        case 0x5C: escaped.append(contentsOf: "\\\\".utf8)
        default: escaped.append(byte)
        }
      }
      output.append(contentsOf: harmless(String(decoding: escaped, as: UTF8.self), options).utf8)
    }
    output.append(0x0A)
  }
}
