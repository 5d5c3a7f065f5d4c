import Articles
import Testing

struct CSVFormatTests {
  @Test func raggedRows() throws {
    let loaded = try load(
      "table.csv",
      """
      title,text,page
      One,First.,1
      Two,Second.
      Three,Third.,3,4
      Four,Fourth.,4,,
      Five
      """)
    #expect(loaded.articles.map { $0[.headline] } == ["One", "Two", "Four", "Five"])
    #expect(loaded.ids == ["table:1", "table:2", "table:4", "table:5"])
    #expect(loaded.report.skipped.map(\.place) == ["line 4"])
    #expect(loaded.report.notes.count == 1)
    #expect(loaded.report.notes[0].contains("2 rows"))
    #expect(loaded.report.notes[0].contains("line 3"))
  }

  @Test func anUnclosedQuoteDoesNotSwallowTheTable() throws {
    let loaded = try load(
      "table.csv",
      """
      title,text,page
      One,First.,1
      Two,"Second
      goes on,
      Three,Third.,3
      """)
    #expect(loaded.articles.map { $0[.headline] } == ["One", "Three"])
    #expect(loaded.report.skipped.map(\.place) == ["line 3", "line 4"])
  }

  @Test func semicolonsPartToo() throws {
    let loaded = try load("de.csv", "Title;Text;Source\nEins;\"Ja; nein, doch.\";Bote\n")
    #expect(loaded.articles[0][.body] == "Ja; nein, doch.")
    #expect(loaded.articles[0].source == "Bote")
  }

  @Test func unknownColumnsAreSaid() throws {
    let loaded = try load("numbers.csv", "x,y\n1,2\n")
    #expect(loaded.articles.isEmpty)
    #expect(loaded.report.skipped.map(\.place) == ["line 1"])
  }

  @Test func oneColumnOfTextIsATableByItsName() throws {
    let loaded = try load("list.csv", "text\nFirst.\n\"Second, too.\"\n")
    #expect(loaded.articles.map { $0[.body] } == ["First.", "Second, too."])
  }
}
