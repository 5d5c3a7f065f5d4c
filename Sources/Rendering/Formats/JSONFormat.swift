/// One array of objects on one line; a program that wants to read as rows come takes `jsonl`.
struct JSONFormat: RowFormat {
  static let name = "json"
  static let summary = "one array of objects on a line"

  private let object: JSONObjectWriter
  private var isFirst = true

  init(columns: [Column], options: RenderOptions) {
    object = JSONObjectWriter(columns: columns)
  }

  mutating func begin(into output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
  }

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    for row in rows {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      object.append(row, into: &output)
    }
  }

  mutating func end(into output: inout [UInt8]) {
    output.append(contentsOf: "]\n".utf8)
  }
}
