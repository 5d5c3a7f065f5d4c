import Testing

@testable import Rendering

struct ChangesFormatTests {
  private let columns = [
    Column("change", .text), Column("field", .text), Column("paragraph", .integer),
    Column("sentence", .integer), Column("first", .text), Column("second", .text),
  ]

  private func row(_ change: String, _ field: String, _ first: Value, _ second: Value) -> Row {
    [.text(change), .text(field), .integer(1), .integer(1), first, second]
  }

  @Test func sidesStandUnderEachOther() {
    let rows = [
      row("same", "headline", .marked("Ferry sinks", []), .marked("Ferry sinks", [])),
      row(
        "changed", "body", .marked("At least 11 people died.", [9..<11]),
        .marked("At least 13 people died.", [9..<11])),
      row("deleted", "body", .marked("The owner said nothing.", []), .none),
      row("added", "body", .none, .marked("Snow fell.", [])),
    ]
    #expect(
      view(columns, rows, RenderOptions(width: 20, terminal: true)) == """
        headline
          Ferry sinks

        body
        - At least «11»
          people died.
        + At least «13»
          people died.
        - The owner said
          nothing.
        + Snow fell.

        """)
  }

  @Test func itIsChosenByItsColumns() {
    #expect(TerminalViews.format(for: columns).name == ChangesFormat.name)
    #expect(TerminalViews.format(for: Array(columns.dropLast())).name == TableFormat.name)
  }
}
