import Testing

@testable import Articles

struct TeletypeLinesTests {
  private func paragraphs(_ text: String) -> [String] {
    TeletypeLines.paragraphs(text.split(separator: "\n", omittingEmptySubsequences: false))
  }

  @Test func brokenLinesAreJoinedAndIndentsBegin() {
    let text = """
         The ferry Nora ran aground off the port of Skarsund early on
      Saturday, and all 212 people on board walked off it at low tide.
         "We were lucky with the weather and with the sand," said the
      captain, who has sailed the line for eleven years.
      """
    #expect(
      paragraphs(text) == [
        "The ferry Nora ran aground off the port of Skarsund early on Saturday, and all 212 people "
          + "on board walked off it at low tide.",
        "\"We were lucky with the weather and with the sand,\" said the captain, who has sailed the "
          + "line for eleven years.",
      ])
  }

  @Test func shortLinesAndRowsStayApart() {
    #expect(paragraphs("Union 1\nPort 0\n\nHarbour 2") == ["Union 1", "Port 0", "Harbour 2"])
    let rows = """
      Nora Lines shares      12.50     up 3.1 pct on the week
      Skarsund Port Co        7.25     down 0.4 pct on the week
      """
    #expect(paragraphs(rows).count == 2)
  }

  @Test func linesThatNobodyBrokeStay() {
    let long = String(repeating: "It was wet. ", count: 20)
    #expect(paragraphs(long + "\n" + long).count == 2)
    #expect(paragraphs("").isEmpty)
  }
}
