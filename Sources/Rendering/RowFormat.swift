/// A way to write rows as text, batch by batch.
///
/// The order of calls is `begin`, any number of `append`, `end`; each adds to the bytes given and
/// leaves what is there. How the rows are cut into batches never changes the bytes. A row has as
/// many values as there are columns; a value that is missing reads as `Value.none`.
package protocol RowFormat: Sendable {
  /// What the user calls the format: `csv`.
  static var name: String { get }
  /// One line of help.
  static var summary: String { get }

  init(columns: [Column], options: RenderOptions)
  mutating func begin(into output: inout [UInt8])
  mutating func append(_ rows: ArraySlice<Row>, into output: inout [UInt8])
  mutating func end(into output: inout [UInt8])
}

extension RowFormat {
  package mutating func append(_ rows: [Row], into output: inout [UInt8]) {
    append(rows[...], into: &output)
  }

  /// All of a small result at once.
  package static func render(
    _ rows: [Row], columns: [Column], options: RenderOptions = RenderOptions()
  ) -> [UInt8] {
    var format = Self(columns: columns, options: options)
    var output: [UInt8] = []
    format.begin(into: &output)
    format.append(rows, into: &output)
    format.end(into: &output)
    return output
  }
}

extension Row {
  /// The value of a column, `Value.none` where the row is too short.
  func value(_ column: Int) -> Value {
    indices.contains(column) ? self[column] : .none
  }
}
