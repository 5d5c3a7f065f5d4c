import Testing

@testable import Rendering

struct LineFormatTests {
  @Test func aLineAValueAndABlankLineBetweenRows() {
    let columns = [Column("id", .text), Column("date", .date)]
    let rows: [Row] = [[.text("a"), .date(0)], [.text("b = c\nid = d"), .none]]
    #expect(
      render("line", columns, rows)
        == "id = a\ndate = 1970-01-01\n\nid = b = c\n    id = d\ndate = \n")
    #expect(render("line", columns, []) == "")
  }
}
