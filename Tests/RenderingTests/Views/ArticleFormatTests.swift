import Testing

@testable import Rendering

struct ArticleFormatTests {
  private let columns = [
    Column("id", .text), Column("date", .date), Column("source", .text), Column("section", .text),
    Column("author", .text), Column("headline", .text), Column("field", .text),
    Column("paragraph", .integer), Column("text", .text),
  ]

  private func row(_ id: String, _ field: String, _ paragraph: Int, _ text: Value) -> Row {
    [
      .text(id), .date(19_790), .text("The Meridian"), .text("World"), .text("Conrad Eames"),
      .text("Talks open"), .text(field), .integer(paragraph), text,
    ]
  }

  @Test func zonesAreLabelledAndParagraphsWrapped() {
    let rows = [
      row("m-1", "headline", 1, .marked("Talks open", [0..<5])),
      row("m-1", "highlights", 1, .text("In short")),
      row("m-1", "body", 1, .marked("Nobody walked out of the talks.", [25..<30])),
      row("m-1", "body", 2, .text("Second.")),
      row("m-1", "caption", 1, .text("The hotel")),
      row("m-2", "body", 1, .text("No highlights.")),
    ]
    #expect(
      view(columns, rows, RenderOptions(width: 30, terminal: true)) == """
        «Talks» open
        The Meridian · 2024-03-08 ·
        World · Conrad Eames · m-1

        highlights
        In short

        body
        Nobody walked out of the
        «talks».

        Second.

        caption
        The hotel


        Talks open
        The Meridian · 2024-03-08 ·
        World · Conrad Eames · m-2

        No highlights.

        """)
  }

  @Test func nothingIsWrittenForNoRows() {
    #expect(view(columns, [], RenderOptions(width: 80)) == "")
  }
}
