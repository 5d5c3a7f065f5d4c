import Testing

@testable import Rendering

struct RankedListFormatTests {
  private let columns = [
    Column("id", .text), Column("date", .date), Column("source", .text), Column("headline", .text),
    Column("score", .number), Column("hits", .integer), Column("snippet", .text),
  ]

  private func row(
    _ id: String, _ headline: Value, _ snippet: Value, date: Value = .date(19_790), hits: Int = 3
  ) -> Row {
    [.text(id), date, .text("The Meridian"), headline, .number(1.5), .integer(hits), snippet]
  }

  @Test func headlineOriginAndWrappedSnippet() {
    let rows = [
      row("m-1", .text("Ferry sinks"), .marked("… the bow door was open when it sank", [12..<16])),
      row("m-2", .text("Talks"), .none, date: .none, hits: 1),
    ]
    #expect(
      view(columns, rows, RenderOptions(width: 34, terminal: true)) == """
        1. Ferry sinks
           The Meridian · 2024-03-08 · m-…
           … the bow «door» was open when
           it sank

        2. Talks
           The Meridian · undated · m-2 ·…

        """)
  }

  @Test func withoutAHeadlineTheSnippetStandsInAndThenTheId() {
    let rows = [
      row("m-1", .text(""), .text("A ship went down"), hits: 0),
      row("m-2", .none, .none, hits: 1),
    ]
    #expect(
      view(columns, rows, RenderOptions(width: 80, terminal: true, ascii: true)) == """
        1. A ship went down
           The Meridian - 2024-03-08 - m-1
           A ship went down

        2. m-2
           The Meridian - 2024-03-08 - m-2 - 1 hit

        """)
  }

  @Test func copiesAreToldWhereThereAreAny() {
    var columns = columns
    columns.insert(Column("copies", .integer), at: 6)
    let rows = [0, 1, 2].map { copies -> Row in
      var row = row("m", .text("Ferry"), .none)
      row.insert(.integer(copies), at: 6)
      return row
    }
    #expect(TerminalViews.format(for: columns).name == RankedListFormat.name)
    let lines = view(columns, rows, RenderOptions(width: 80, terminal: true)).split(separator: "\n")
    let origin = "   The Meridian · 2024-03-08 · m · 3 hits"
    #expect(
      [lines[1], lines[3], lines[5]] == ["\(origin)", "\(origin) · 1 copy", "\(origin) · 2 copies"])
  }

  @Test func coloursMarkHeadlinesOriginsAndHits() {
    let rows = [row("m-1", .text("Ferry"), .marked("a door", [2..<6]))]
    #expect(
      view(columns, rows, RenderOptions(width: 80, colour: true, terminal: true))
        == "1. \u{1B}[1mFerry\u{1B}[0m\n   "
        + "\u{1B}[2mThe Meridian · 2024-03-08 · m-1 · 3 hits\u{1B}[0m\n   a "
        + "\u{1B}[1;31mdoor\u{1B}[0m\n")
  }
}
