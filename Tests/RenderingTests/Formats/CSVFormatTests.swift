import Testing

@testable import Rendering

struct CSVFormatTests {
  @Test func onlyWhatNeedsQuotesHasThem() {
    let columns = [Column("id", .text), Column("a,b", .text), Column("n", .integer)]
    let rows: [Row] = [
      [.text("plain é"), .text("say \"hi\""), .integer(-3)],
      [.text(""), .none, .none],
      [.text("two\nlines"), .marked("hit", [0..<3]), .integer(0)],
    ]
    #expect(
      render("csv", columns, rows)
        == "id,\"a,b\",n\nplain é,\"say \"\"hi\"\"\",-3\n\"\",,\n\"two\nlines\",hit,0\n")
  }

  @Test func aRowOfOneColumnIsNeverABlankLine() {
    #expect(render("csv", [Column("x", .text)], [[.none], [.text("")]]) == "x\n\"\"\n\"\"\n")
  }

  @Test func anIndependentReaderGetsTheValuesBack() {
    var hostile = HostileRows(seed: 13)
    let columns = FormatCase.mixedColumns
    for _ in 0..<40 {
      let rows = hostile.rows(10, columns)
      let read = Self.read(render("csv", columns, rows))
      let expected = [columns.map(\.name)] + rows.map { $0.map(Self.plain) }
      #expect(read.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
    }
  }

  private static func plain(_ value: Value) -> String {
    switch value {
    case .none: ""
    case .text(let text), .marked(let text, _): text
    case .integer(let integer): "\(integer)"
    case .number(let number): number.isFinite ? "\(number)" : ""
    case .boolean(let boolean): "\(boolean)"
    case .date: value.plainText
    }
  }

  /// RFC 4180 as a machine of two states, over bytes.
  private static func read(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted {
        if byte != 0x22 {
          field.append(byte)
        } else if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
          field.append(0x22)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0A {
        row.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      } else {
        field.append(byte)
      }
      index += 1
    }
    return rows
  }
}
