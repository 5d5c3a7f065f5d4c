import Testing

@testable import Rendering

struct TimelineFormatTests {
  private let columns = [
    Column("bucket", .text), Column("hits", .integer), Column("articles", .integer),
    Column("total", .integer),
  ]

  private let rows: [Row] = [
    [.text("2024-01"), .integer(16), .integer(2), .integer(9)],
    [.text("2024-02"), .integer(0), .integer(0), .integer(4)],
    [.text("2024-03"), .integer(5), .integer(1), .integer(3)],
    [.none, .integer(1), .integer(1), .integer(1)],
  ]

  /// 40 columns leave 8 for the bar, 64 eighths for 16 hits: 5 hits are 20, 1 is 4.
  @Test func barsAreToScale() {
    #expect(
      view(columns, rows, RenderOptions(width: 40, terminal: true)) == """
        bucket   hits  articles  total
        2024-01    16         2      9  ████████
        2024-02     0         0      4
        2024-03     5         1      3  ██▌
        undated     1         1      1  ▌

        """)
  }

  @Test func barsAreASCIIWhereAskedFor() {
    let text = view(columns, rows, RenderOptions(ascii: true))
    #expect(lines(text)[1].hasSuffix("  " + String(repeating: "#", count: 40)))
    #expect(lines(text)[4].hasSuffix("  ###"))
  }

  @Test func aSmallShareStillShows() {
    let rows: [Row] = [
      [.text("a"), .integer(1_000_000), .integer(1), .integer(1)],
      [.text("b"), .integer(1), .integer(1), .integer(1)],
    ]
    #expect(lines(view(columns, rows, RenderOptions()))[2].hasSuffix("  ▏"))
  }
}
