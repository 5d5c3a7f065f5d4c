/// An object a line (jsonlines.org).
struct JSONLinesFormat: RowFormat {
  static let name = "jsonl"
  static let summary = "an object a line, written as rows come"

  private let object: JSONObjectWriter

  init(columns: [Column], options: RenderOptions) {
    object = JSONObjectWriter(columns: columns)
  }

  mutating func begin(into output: inout [UInt8]) {}

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    for row in rows {
      object.append(row, into: &output)
      output.append(UInt8(ascii: "\n"))
    }
  }

  mutating func end(into output: inout [UInt8]) {}
}
