import Testing

@testable import Rendering

struct TerminalViewTests {
  private func columns(_ names: String) -> [Column] {
    names.split(separator: " ").map { Column(String($0), .text) }
  }

  @Test func resultsGetTheViewOfTheirColumns() {
    func format(_ names: String) -> any RowFormat.Type {
      TerminalViews.format(for: columns(names))
    }
    #expect(format("id date source headline score hits snippet") is RankedListFormat.Type)
    #expect(format("snippet id date source headline score hits") is RankedListFormat.Type)
    #expect(format("id field paragraph sentence left hit right") is ConcordanceFormat.Type)
    #expect(
      format("id date source section author headline field paragraph text") is ArticleFormat.Type)
    #expect(format("bucket hits articles total") is TimelineFormat.Type)
    #expect(format("bucket source hits articles total") is TimelineFormat.Type)
  }

  @Test func aSelectionOfColumnsIsATable() {
    #expect(TerminalViews.format(for: columns("id headline")) is TableFormat.Type)
    #expect(TerminalViews.format(for: columns("hits articles")) is TableFormat.Type)
    #expect(
      TerminalViews.format(for: columns("id date source headline score hits snippet extra"))
        is TableFormat.Type)
    #expect(TerminalViews.format(for: []) is TableFormat.Type)
  }
}
