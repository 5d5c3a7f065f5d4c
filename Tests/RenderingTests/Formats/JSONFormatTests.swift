import Foundation
import LedeTestSupport
import Testing

@testable import Rendering

struct JSONFormatTests {
  @Test func aResultIsOneLine() {
    let columns = [
      Column("id", .text), Column("hits", .integer), Column("date", .date),
      Column("score", .number),
    ]
    let rows: [Row] = [
      [.text("a\"b"), .integer(3), .date(19_750), .number(0.1)],
      [.marked("c", [0..<1]), .none, .none, .number(.nan)],
    ]
    #expect(
      render("json", columns, rows) == #"[{"id":"a\"b","hits":3,"date":"2024-01-28","score":0.1},"#
        + #"{"id":"c","hits":null,"date":null,"score":null}]"# + "\n")
    #expect(render("json", columns, []) == "[]\n")
  }

  /// The oracle is Foundation's reader.
  @Test func whatIsReadBackIsWhatWasWritten() throws {
    var hostile = HostileRows(seed: 11)
    let columns = FormatCase.mixedColumns
    for _ in 0..<40 {
      let rows = hostile.rows(10, columns)
      for options in [RenderOptions(), RenderOptions(width: 80, colour: true, terminal: true)] {
        let text = render("json", columns, rows, options)
        #expect(text.utf8.filter { $0 == 0x0A }.count == 1)
        let read = try #require(
          JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        try #require(read.count == rows.count)
        for (object, row) in zip(read, rows) {
          for (column, value) in zip(columns, row) {
            let cell = try #require(object[column.name])
            #expect(Self.matches(cell, value), "\(column.name): \(cell) for \(value)")
          }
        }
      }
    }
  }

  static func matches(_ cell: Any, _ value: Value) -> Bool {
    switch value {
    case .none: cell is NSNull
    case .text(let text), .marked(let text, _):
      (cell as? String).map { Array($0.unicodeScalars) == Array(text.unicodeScalars) } ?? false
    case .integer(let integer): cell as? Int == integer
    case .number(let number): number.isFinite ? cell as? Double == number : cell is NSNull
    case .boolean(let boolean): cell as? Bool == boolean
    case .date(let days): cell as? String == Self.day(days)
    }
  }

  private static func day(_ days: Int32) -> String {
    let formatter = ISO8601DateFormatter()
    formatter.formatOptions = [.withFullDate]
    return formatter.string(from: Date(timeIntervalSince1970: Double(days) * 86_400))
  }

  @Test func controlsAndSeparatorsAreEscaped() {
    let text = "\u{1B}\u{7F}\u{9B}\u{2028}\u{202E}\u{0}\n\r\t\\é👍"
    #expect(
      render("json", [Column("t\u{7}", .text)], [[.text(text)]])
        == #"[{"t\u0007":"\u001b\u007f\u009b\u2028\u202e\u0000\n\r\t\\é👍"}]"# + "\n")
  }
}
