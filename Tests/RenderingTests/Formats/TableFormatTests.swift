import Bytes
import Testing

@testable import Rendering

struct TableFormatTests {
  private let columns = [Column("id", .text), Column("hits", .integer)]

  @Test func textIsLeftAndNumbersAreRight() {
    let rows: [Row] = [[.text("東京"), .integer(3)], [.text("e\u{301}té"), .integer(12_345)]]
    #expect(
      render("table", columns, rows) == """
        ┌──────┬───────┐
        │ id   │  hits │
        ├──────┼───────┤
        │ 東京 │     3 │
        │ e\u{301}té  │ 12345 │
        └──────┴───────┘

        """)
  }

  @Test func anEmptyTableIsItsHeader() {
    #expect(
      render("table", columns, [], RenderOptions(ascii: true)) == """
        +----+------+
        | id | hits |
        +----+------+
        +----+------+

        """)
    #expect(render("table", [], [[.text("x")]]) == "")
  }

  @Test func theWidestTextIsCutFirst() {
    let columns = [Column("id", .text), Column("text", .text), Column("n", .integer)]
    let rows: [Row] = [[.text("short"), .text("a text that is much too long"), .integer(7)]]
    #expect(
      render("table", columns, rows, RenderOptions(width: 30)) == """
        ┌───────┬────────────────┬───┐
        │ id    │ text           │ n │
        ├───────┼────────────────┼───┤
        │ short │ a text that i… │ 7 │
        └───────┴────────────────┴───┘

        """)
  }

  @Test func columnsThatCannotFitGiveWayToAnEllipsis() {
    let columns = (1...9).map { Column("column\($0)", .integer) }
    let table = lines(
      render("table", columns, [columns.map { _ in .integer(1) }], RenderOptions(width: 30)))
    #expect(table[1] == "│ column1 │ column2 │ … │")
  }

  @Test func allLinesAreEquallyWide() {
    var hostile = HostileRows(seed: 16)
    for width in [nil, 20, 50, 80, 120] {
      for _ in 0..<20 {
        let rows = hostile.rows(12, FormatCase.mixedColumns)
        let table = render("table", FormatCase.mixedColumns, rows, RenderOptions(width: width))
        let widths = Set(lines(table).dropLast().map { displayWidth($0) })
        #expect(widths.count == 1, "\(widths)\n\(table)")
      }
    }
  }

  @Test func hitsArePaintedWithoutChangingTheLayout() {
    let rows: [Row] = [[.marked("see the hit", [8..<11]), .integer(1)]]
    let painted = render("table", columns, rows, RenderOptions(colour: true))
    #expect(painted.contains("see the \u{1B}[1;31mhit\u{1B}[0m"))
    #expect(withoutPaint(painted) == render("table", columns, rows))
  }

  @Test func aWiderValueAfterTheSampleIsCutOnlyForATerminal() {
    let long = String(repeating: "x", count: 40)
    let rows = Array(repeating: [Value.text("ab")], count: 1_000) + [[.text(long)]]
    let column = [Column("id", .text)]
    #expect(lines(render("table", column, rows))[1_003] == "│ \(long) │")
    #expect(lines(render("table", column, rows, RenderOptions(width: 80)))[1_003] == "│ x… │")
  }
}
