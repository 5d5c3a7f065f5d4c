import Articles
import Testing

struct HeadlineRuleTests {
  private func headline(_ text: String) -> String {
    ZoneFinder.sort(text, from: .flattened).texts[Int(Zone.headline.rawValue)]
  }

  // Headlines of bbc/raw (politics/001, politics/006, sport/030) before a body of our own.
  @Test(arguments: [
    "Labour plans maternity pay rise", "'Errors' doomed first Dome sale",
    "2004: An Irish Athletics Year", "Will rates rise?", "iPhone sales fall in U.S.", "Storm",
  ])
  func titlesBeforeABlankLine(line: String) {
    #expect(headline(line + "\n\nThe story begins. It goes on.") == line)
  }

  @Test func aTitleBeforeLongLines() {
    let line = "Bridge opens after ten years"
    #expect(
      headline(
        line
          + "\nThe old bridge over the river Nor was opened again on Monday, after ten years of work."
      ) == line)
  }

  @Test(arguments: [
    "The minister resigned today.\n\nHe gave no reason.", "- A highlight\n\nThe story.",
    "Friday, January 4, 2019\n\nThe story.", "By Ann Reed\n\nThe story.",
    "and so it goes\n\nThe story.", "Only one line", "Short line\nOther line",
    "Read more\n\nThe story.",
    "The mayor (pictured) waves\n\nThe story.",
  ])
  func otherFirstLines(text: String) {
    #expect(headline(text) == "")
  }

  @Test func longFirstLinesAreNoHeadlines() {
    #expect(headline(String(repeating: "Word ", count: 30) + "\n\nThe story.") == "")
  }
}
