import Testing

@testable import Rendering

struct StyledTextTests {
  private func plain(_ text: StyledText) -> String {
    text.cells.reduce(into: "") { $0 += $1.text }
  }

  private func wrapped(_ text: String, _ limit: Int?) -> [String] {
    StyledText(text).wrapped(to: limit).map(plain)
  }

  @Test func linesAreCutAtSpaces() {
    #expect(wrapped("one two three", 7) == ["one two", "three"])
    #expect(wrapped("one two three", 6) == ["one", "two", "three"])
    #expect(wrapped("one two three", nil) == ["one two three"])
    #expect(wrapped("one   two", 4) == ["one", "two"])
    #expect(wrapped("", 5) == [""])
  }

  @Test func whatHasNoSpacesIsCutByWidth() {
    #expect(wrapped("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(wrapped("日本語の新聞", 5) == ["日本", "語の", "新聞"])
    #expect(wrapped("日本", 1) == ["日", "本"])
  }

  @Test func bothEndsCanBeCut() {
    let text = StyledText("one two three")
    #expect(plain(text.truncated(to: 8, ellipsis: "…")) == "one two…")
    #expect(plain(text.truncatedAtStart(to: 6, ellipsis: "…")) == "…three")
    #expect(plain(text.truncated(to: 13, ellipsis: "…")) == "one two three")
    #expect(plain(text.truncated(to: 2, ellipsis: "...")) == "on")
    #expect(plain(text.truncated(to: 0, ellipsis: "…")) == "")
    #expect(plain(StyledText("日本語").truncated(to: 4, ellipsis: "…")) == "日…")
  }

  @Test func spacesAtBothEndsAreTrimmed() {
    #expect(plain(StyledText("\n a b\t ").trimmed) == "a b")
    #expect(plain(StyledText("   ").trimmed) == "")
    #expect(plain(StyledText("").trimmed) == "")
  }

  @Test func hitsStayMarkedThroughCuts() {
    let text = StyledText("one two three", marks: [4..<7])
    let hits = text.wrapped(to: 7).map { line in
      line.cells.filter(\.isHit).reduce(into: "") { $0 += $1.text }
    }
    #expect(hits == ["two", ""])
    #expect(text.truncatedAtStart(to: 8, ellipsis: "…").cells.filter(\.isHit).count == 1)
  }

  @Test func hitsThatCannotBePaintedHaveMarks() {
    let value = Value.marked("a bank run", [2..<6])
    #expect(plain(StyledText(value, options: RenderOptions())) == "a «bank» run")
    #expect(plain(StyledText(value, options: RenderOptions(ascii: true))) == "a [bank] run")
    #expect(plain(StyledText(value, options: RenderOptions(colour: true))) == "a bank run")
  }
}
