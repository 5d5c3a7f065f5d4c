import Testing

@testable import Rendering

struct MarkdownFormatTests {
  @Test func pipesBreaksAndMarkupAreEscapedAndHitsBold() {
    let columns = [Column("a|b", .text), Column("n", .integer)]
    let rows: [Row] = [
      [.marked("see hit | x\\y", [4..<7]), .integer(5)],
      [.text("one\ntwo\r\nthree <b> & *c* [d]"), .none],
    ]
    #expect(
      render("markdown", columns, rows) == #"""
        | a\|b | n |
        | --- | ---: |
        | see **hit** \| x\\y | 5 |
        | one<br>two<br>three &lt;b> &amp; \*c\* \[d] |  |

        """#)
  }

  @Test func everyRowIsALine() {
    var hostile = HostileRows(seed: 15)
    let rows = hostile.rows(200, FormatCase.mixedColumns)
    let written = lines(render("markdown", FormatCase.mixedColumns, rows))
    #expect(written.count == 203)
    for line in written.dropLast() {
      #expect(line.unicodeScalars.first == "|" && line.unicodeScalars.last == "|")
    }
  }
}
