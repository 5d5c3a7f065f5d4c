import Articles
import Testing

struct JSONLinesFormatTests {
  @Test func brokenLinesAreNamedAndTheRestIsLoaded() throws {
    let loaded = try load(
      "wire.jsonl",
      """
      {"title": "One"}
      {"title": "Two"

      [1]
      {"title": "Four"}
      {"page": 4}
      {"id": 12, "title": "Six"}
      """)
    #expect(loaded.ids == ["wire:1", "wire:4", "12"])
    #expect(loaded.articles.map { $0.file?.split(separator: ":").last } == ["1", "5", "7"])
    #expect(loaded.report.skipped.map(\.place) == ["line 2", "line 4", "line 6"])
    #expect(loaded.report.skipped.allSatisfy { !$0.reason.isEmpty })
  }

  @Test func aFileOfOneRecordIsNamedByItsFile() throws {
    let loaded = try load("only.jsonl", "\n{\"title\": \"One\"}\n\n")
    #expect(loaded.ids == ["only"])
    #expect(loaded.articles[0].file?.hasSuffix("/only.jsonl") == true)
  }

  @Test func everyOneOfVeryManyBrokenLinesIsNamed() throws {
    let lines = String(repeating: "{\"page\": 1}\n", count: 2_500)
    let loaded = try load("pages.jsonl", lines + "{\"title\": \"Last\"}\n")
    #expect(loaded.ids == ["pages:2501"])
    #expect(loaded.report.skipped.count == 2_500)
    #expect(loaded.report.skipped.last?.place == "line 2500")
  }
}
