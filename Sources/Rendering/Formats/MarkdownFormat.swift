/// A table as GitHub's Markdown has it; hits are bold.
struct MarkdownFormat: RowFormat {
  static let name = "markdown"
  static let summary = "a GitHub table"

  private let columns: [Column]
  private let options: RenderOptions

  init(columns: [Column], options: RenderOptions) {
    self.columns = columns
    self.options = options
  }

  mutating func begin(into output: inout [UInt8]) {
    append(columns.map { .text($0.name) }, into: &output)
    for column in columns {
      output.append(contentsOf: (column.type.isNumeric ? "| ---: " : "| --- ").utf8)
    }
    output.append(contentsOf: "|\n".utf8)
  }

  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8]) {
    for row in rows { append(row, into: &output) }
  }

  mutating func end(into output: inout [UInt8]) {}

  private func append(_ row: Row, into output: inout [UInt8]) {
    for place in columns.indices {
      output.append(contentsOf: "| ".utf8)
      let value = row.value(place)
      for run in markedRuns(value.plainText, marks: value.marks) {
        if run.isHit { output.append(contentsOf: "**".utf8) }
        append(harmless(run.text, options), into: &output)
        if run.isHit { output.append(contentsOf: "**".utf8) }
      }
      output.append(UInt8(ascii: " "))
    }
    output.append(contentsOf: "|\n".utf8)
  }

  private func append(_ text: String, into output: inout [UInt8]) {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x0A: if previous != 0x0D { output.append(contentsOf: "<br>".utf8) }
      case 0x0D: output.append(contentsOf: "<br>".utf8)
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "~"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      default: output.append(byte)
      }
      previous = byte
    }
  }
}
