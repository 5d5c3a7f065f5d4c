import Bytes
import LedeTestSupport
import Testing

@testable import Rendering

struct TerminalChartTests {
  private func drawn(_ chart: Chart?, width: Int, ascii: Bool = false) throws -> String {
    var bytes: [UInt8] = []
    TerminalChart(
      try #require(chart), options: RenderOptions(width: width, terminal: true, ascii: ascii)
    ).draw(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func bars(_ rows: [Row]) -> Chart? {
    Chart(
      columns: [Column("source", .text), Column("hits", .integer)], rows: rows, measure: nil,
      title: "q", note: "Source: 3 articles")
  }

  private func timeline(_ values: [(String, String, Int)]) -> Chart? {
    Chart(
      columns: [Column("bucket", .text), Column("source", .text), Column("hits", .integer)],
      rows: values.map { [.text($0), .text($1), .integer($2)] }, measure: nil, title: "q", note: "")
  }

  /// 20 columns leave 20 - 6 - 2 - 2 = 10 for the longest bar; 5 of 16 are 25 eighths.
  @Test func barsAreToScale() throws {
    let chart = bars([
      [.text("Wire"), .integer(16)], [.text("日本新聞"), .integer(5)], [.text("x"), .integer(-8)],
      [.text("y"), .integer(0)],
    ])
    #expect(
      try drawn(chart, width: 22) == """
        q
                 hits
        Wire     ██████████ 16
        日本新聞 ███▏ 5
        x        ░░░░░ -8
        y        0
        Source: 3 articles

        """)
    #expect(try drawn(chart, width: 22, ascii: true).utf8.allSatisfy { $0 != 0xE2 })
    #expect(try drawn(chart, width: 22, ascii: true).contains("\nWire     ########## 16\n"))
  }

  /// Twelve rows to the tick 4: a hit is three rows.
  @Test func aTimelineHasColumns() throws {
    let chart = timeline([("2024", "A", 4), ("2025", "A", 0), ("2026", "A", 1)])
    let lines = try drawn(chart, width: 30).split(separator: "\n").map(String.init)
    #expect(lines[1] == "   A: hits")
    #expect(lines[2] == "4 ┤███████")
    #expect(lines[8] == "2 ┤███████")
    #expect(lines[10] == "  │███████")
    #expect(lines[11] == "1 ┤███████         ███████")
    #expect(lines[13] == "  │███████         ███████")
    #expect(lines[14] == "0 └┬───────┬───────┬───────")
    #expect(lines[15] == "   2024    2025    2026")
  }

  @Test func seriesAreOnOneScale() throws {
    let chart = timeline([("2024", "A", 4), ("2024", "B", 1)])
    let ascii = try drawn(chart, width: 30, ascii: true)
    #expect(
      ascii == """
        q
           A: hits
        4 |#######
          |#######
        2 |#######
          |#######
           B: hits
        4 |
          |
        2 |
          |#######
        0 ++-------
           2024

        """)
  }

  /// What is drawn at any width from hostile names and sizes never leaves the terminal.
  @Test func noLineIsWiderThanTheTerminal() throws {
    var random = SplitMix64(seed: 11)
    let names = [
      "a", "日本語の新聞社の名前", "🇩🇪👩‍👩‍👧‍👦 e\u{301}", "\u{1B}[31mred\n", String(repeating: "long ", count: 60),
    ]
    for width in [20, 21, 33, 80, 200] {
      for count in [0, 1, 2, 50, 400] {
        let rows: [(String, String, Int)] = (0..<count).map {
          (
            "2024-\($0)", names[Int.random(in: 0..<5, using: &random)],
            Int.random(in: 0...1_000_000, using: &random)
          )
        }
        let charts = [timeline(rows), bars(rows.map { [.text($0.1), .integer($0.2)] })]
        for chart in charts {
          for line in try drawn(chart, width: width).split(separator: "\n") {
            #expect(displayWidth(String(line)) <= width)
            #expect(!line.utf8.contains(0x1B))
          }
        }
      }
    }
  }
}
