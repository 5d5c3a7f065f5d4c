import Foundation
import Testing

@testable import Rendering

struct JSONLinesFormatTests {
  @Test func everyLineIsARow() throws {
    var hostile = HostileRows(seed: 12)
    let columns = FormatCase.mixedColumns
    let rows = hostile.rows(300, columns)
    let text = render("jsonl", columns, rows)
    #expect(text.hasSuffix("}\n"))
    let objects = try lines(text).dropLast().map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    try #require(objects.count == rows.count)
    for (object, row) in zip(objects, rows) {
      for (column, value) in zip(columns, row) {
        #expect(JSONFormatTests.matches(try #require(object[column.name]), value))
      }
    }
  }

  @Test func nothingIsWrittenForNoRows() {
    #expect(render("jsonl", FormatCase.mixedColumns, []) == "")
  }
}
