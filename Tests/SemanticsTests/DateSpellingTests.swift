import Syntax
import Testing

@testable import Semantics

@Suite struct DateSpellingTests {
  private let checker = Checker(
    schema: Schema([SchemaField("date", .date), SchemaField("source", .keyword)]), signatures: [])

  private func errors(_ text: String) throws -> [Diagnostic] {
    guard case .query(let query) = try parse(text) else { return [] }
    do {
      _ = try checker.check(query, in: text)
      return []
    } catch {
      return error.diagnostics
    }
  }

  @Test(arguments: [
    ("date:2024/03/05", "date:2024-03-05"), ("date:2024.3.5", "date:2024-03-05"),
    ("date:2024-3-5", "date:2024-03-05"), ("date:2024/3", "date:2024-03"),
    ("date:3/2024", "date:2024-03"), ("date:5.3.2024", "date:2024-03-05"),
    ("date:25/12/2023", "date:2023-12-25"), ("date:12/25/2023", "date:2023-12-25"),
    ("date:04-04-2023", "date:2023-04-04"), ("date:March 2024", "date:2024-03"),
    ("date:Sep. 2024 x", "date:2024-09 x"), ("date:5 March 2024 x", "date:2024-03-05 x"),
    ("date:March 5, 2024", "date:2024-03-05"), ("date:Mar 5th 2024", "date:2024-03-05"),
    ("date:\"5 May 2024\"", "date:2024-05-05"), ("date:today", "date:last 1 d"),
    ("date:yesterday", "date:last 2 d"), ("date:last month", "date:last 1 m"),
    ("date:2024-01..2024-02", "date:[2024-01, 2024-02]"), ("date:2022-2024", "date:[2022, 2024]"),
    ("date:>2024/03", "date:>2024-03"), ("date:[2024/01, 3/2024)", "date:[2024-01, 2024-03)"),
    ("date:(2024 OR 3/2023)", "date:(2024 OR 2023-03)"),
  ])
  func otherSpellingsAreMended(text: String, mended: String) throws {
    #expect(try errors(text).map(\.mended) == Array(repeating: mended, count: errors(text).count))
    #expect(try !errors(text).isEmpty, "\(text)")
    #expect(try errors(mended).isEmpty, "\(mended)")
  }

  @Test(arguments: [
    "date:2024-02-30", "date:2023/02/29", "date:31/4/2024", "date:soon", "date:March", "date:May x",
    "date:March 24", "date:32 March 2024", "date:last", "date:last 3 moons", "date:2024-2023",
    "date:1/2/3", "date:2024-03-05-06", "date:..", "date:2024..x",
  ])
  func nobodyKnowsWhatTheseMean(text: String) throws {
    let found = try errors(text)
    #expect(found.count == 1, "\(text)")
    #expect(found.first?.mended == nil, "\(text)")
  }

  @Test func aDayThatMayBeTwoNamesBoth() throws {
    let found = try #require(try errors("date:08/03/2024").first)
    #expect(found.arguments == ["08/03/2024", "2024-03-08", "2024-08-03"])
    #expect(found.mended == nil)
  }

  @Test(arguments: [
    "date:2024", "date:2024-03", "date:2024-03-05", "date:*", "date:last 7 d",
    "date:(2023 OR 2024)",
    "date:[2024-01, 2024-01]", "source:yesterday", "source:\"5 May 2024\"",
  ])
  func datesAsTheyAreWritten(text: String) throws {
    #expect(try errors(text).isEmpty, "\(text)")
  }
}
