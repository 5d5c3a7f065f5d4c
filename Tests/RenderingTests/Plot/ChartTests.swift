import Testing

@testable import Rendering

struct ChartTests {
  private let timeline = [
    Column("bucket", .text), Column("source", .text), Column("hits", .integer),
    Column("articles", .integer),
  ]

  private func chart(_ columns: [Column], _ rows: [Row], _ measure: String? = nil) -> Chart? {
    Chart(columns: columns, rows: rows, measure: measure, title: "t", note: "n")
  }

  @Test func seriesAreFilledFromTheLargestDown() {
    let rows: [Row] = [
      [.text("2024"), .text("A"), .integer(1), .integer(1)],
      [.text("2025"), .text("B"), .integer(5), .integer(1)],
      [.none, .text("B"), .integer(3), .integer(1)],
    ]
    let chart = chart(timeline, rows)
    #expect(chart?.kind == .timeline)
    #expect(chart?.labels == ["2024", "2025"])
    #expect(
      chart?.series == [
        Chart.Series(name: "B", values: [0, 5]), Chart.Series(name: "A", values: [1, 0]),
      ])
    #expect(chart?.remarks == ["not drawn, as they have no date: hits 3"])
  }

  @Test func theFirstCountThatIsNotAllZeroIsDrawn() {
    let rows: [Row] = [[.text("2024"), .text("A"), .integer(0), .integer(7)]]
    #expect(chart(timeline, rows)?.measure == "articles")
    #expect(chart(timeline, rows, "hits")?.measure == "hits")
    #expect(chart(timeline, rows, "source") == nil)
    let rate = chart(timeline + [Column("per 1000", .number)], rows)
    #expect(rate?.measure == "per 1000")
  }

  @Test func barsAreNamedByWhatStandsBeforeTheCounts() {
    let columns = [Column("length", .number), Column("month", .text), Column("rows", .integer)]
    let rows: [Row] = [[.number(300), .none, .integer(2)], [.number(.nan), .text("x"), .none]]
    let chart = chart(columns, rows)
    #expect(chart?.kind == .bars)
    #expect(chart?.labels == ["300, (none)", "(none), x"])
    #expect(chart?.series.first?.values == [2, 0])
    #expect(self.chart([Column("hits", .integer)], [[.integer(1)]]) == nil)
    #expect(self.chart([Column("a", .text)], [[.text("b")]]) == nil)
  }

  @Test func tooManyBarsAndSeriesAreCounted() {
    let bars = (0..<130).map { [Value.text("\($0)"), .integer($0)] }
    let chart = chart([Column("a", .text), Column("rows", .integer)], bars)
    #expect(chart?.labels.count == 100)
    #expect(chart?.remarks == ["30 more rows are not drawn; `top` chooses rows"])
    let series: [Row] = (1...11).map { [.text("2024"), .text("s\($0)"), .integer($0), .none] }
    let many = self.chart(timeline, series)
    #expect(many?.series.map(\.name) == (4...11).reversed().map { "s\($0)" })
    #expect(many?.remarks == ["3 smaller series are not drawn"])
  }
}
