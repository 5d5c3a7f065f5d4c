import LedeKit
import Testing

struct WelcomeTests {
  private func queries(_ lines: [String]) -> [String] {
    lines.dropFirst().map { line in
      let text = line.drop { $0 == " " }
      return text.range(of: "   ").map { String(text[..<$0.lowerBound]) } ?? String(text)
    }
  }

  @Test func fourLinesWhoseQueriesHaveAnswers() throws {
    let session = Session(.sample)
    let lines = Welcome(session).lines
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("Lede: 66 articles, 2024-03-04 to 2024-05-03, 6 sources."))
    for query in queries(lines) {
      let answer = try #require(try session.run(query), "\(query)")
      #expect(try !answer.rows().isEmpty, "\(query)")
    }
    #expect(queries(lines)[1].hasSuffix(" | kwic 5"))
  }

  /// No headline, no date, no source, hostile letters.
  @Test(arguments: [
    [], [Article(id: "1", body: "text")], [Article(id: "2", headline: "AND OR NOT \u{1B}[2J")],
    [Article(id: "3", headline: "Ελλάδα и Россия")],
  ])
  func strangeArticlesGetQueriesThatRun(articles: [Article]) throws {
    let session = Session(Collection(articles))
    let lines = Welcome(session).lines
    #expect(lines.count == 4)
    for query in queries(lines) { try session.run(query) }
  }
}
