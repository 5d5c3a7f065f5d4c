import Bytes

/// A table with a header, one article a row, parted by commas, semicolons or tabs.
package enum CSVFormat: StreamedFormat {
  package static let name = "CSV"
  package static let endings = ["csv", "tsv"]

  private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
  /// A first line longer than this is no header.
  private static let longestHeader = 16_384

  /// The first row names at least two columns, one of them a headline or a body.
  package static func recognises(_ file: FileText) -> Bool {
    header(of: file.text).map { $0.cells.count > 1 && namesText($0.cells) } ?? false
  }

  package static func read(
    _ stream: inout TextStream, into sink: inout RecordSink
  ) throws(Cancelled) {
    guard let (names, delimiter) = header(of: stream.text), namesText(names) else {
      sink.skip(
        line: 1,
        reason: "the first line requires the names of the columns, one of them a headline or a body"
      )
      return
    }
    var reader = CSVReader(stream, delimiter: delimiter)
    defer { stream = reader.stream }
    _ = reader.next()
    var rows = RowCheck(columns: names.count)
    var isEmpty = true
    while let row = reader.next() {
      try sink.beginRecord()
      isEmpty = false
      sink.reached(reader.stream.bytesRead)
      if let reason = rows.problem(row) {
        sink.skip(line: row.line, reason: reason)
      } else {
        sink.add(record(names, row.cells), line: row.line)
      }
    }
    if isEmpty { sink.skip(line: nil, reason: "there is no row below the header") }
    if let note = rows.shortRowsNote { sink.note(note) }
  }

  private static func record(_ names: [String], _ cells: [String]) -> RawRecord {
    var record = RawRecord()
    for (name, cell) in zip(names, cells) where !cell.isEmpty {
      record.fields.append(RawField(name, typedCell(cell)))
    }
    return record
  }

  /// The names of the columns under the delimiter that knows most of them.
  private static func header(of text: [UInt8]) -> (cells: [String], delimiter: UInt8)? {
    let start = Array(text.prefix(longestHeader))
    var best: (cells: [String], delimiter: UInt8)?
    var bestScore = -1
    for delimiter in delimiters {
      var reader = CSVReader(start, delimiter: delimiter)
      guard let row = reader.next(), !row.isUnclosed else { continue }
      let cells = row.cells.map(\.onOneLine)
      guard cells.allSatisfy({ $0.utf8.count <= 64 }) else { continue }
      let score = cells.count { FieldNames.role(of: $0) != nil } * 1_000 + min(cells.count, 999)
      if score > bestScore {
        best = (cells, delimiter)
        bestScore = score
      }
    }
    return best
  }

  private static func namesText(_ names: [String]) -> Bool {
    names.contains { name in
      let role = FieldNames.role(of: name)?.role
      return role == .headline || role == .body
    }
  }
}

/// Compares rows with the header, and counts those that lack cells at their end.
private struct RowCheck {
  let columns: Int
  private var shortRows = 0
  private var firstShortLine = 0
  /// Rows after an unclosed quote may be pieces of its text; until one has all cells, short ones are
  /// not believed.
  private var isAfterUnclosed = false

  init(columns: Int) { self.columns = columns }

  /// Why a row gives no article; nil for one that does.
  mutating func problem(_ row: CSVReader.Row) -> String? {
    if row.isTooLong { return "a row " + TextStream.tooLong }
    if row.isUnclosed {
      isAfterUnclosed = true
      return "a quote that opens in this row is never closed"
    }
    let isLong = row.cells.count > columns && row.cells[columns...].contains { !$0.isEmpty }
    if isLong || (isAfterUnclosed && row.cells.count < columns) {
      return "the row has \(counted(row.cells.count, "field")), the header \(columns)"
    }
    if row.cells.count < columns {
      if shortRows == 0 { firstShortLine = row.line }
      shortRows += 1
    } else {
      isAfterUnclosed = false
    }
    return nil
  }

  var shortRowsNote: String? {
    guard shortRows > 0 else { return nil }
    let rows = counted(shortRows, "row")
    return "\(rows) had fewer fields than the header, the first at line \(firstShortLine)"
  }
}

/// A number with its noun: `1 row`, `2 rows`.
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
