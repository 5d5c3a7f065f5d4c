import Testing

@testable import Shell

@Suite struct SuggestionTests {
  private func rest(of text: String, statements: [String] = [], words: [String] = []) -> String? {
    Suggestion(statements: statements) { text, cursor in
      let typed = text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
      return Completion(
        start: cursor - typed.utf8.count,
        candidates: words.filter { $0.lowercased().hasPrefix(typed.lowercased()) }
          .map { Candidate($0) })
    }.rest(of: text)
  }

  @Test func newestStatementThatGoesOnComesFirst() {
    let statements = ["ferry | count", "ferry port", "bank", "ferry"]
    #expect(rest(of: "fer", statements: statements, words: ["ferret"]) == "ry")
    #expect(rest(of: "ferry", statements: statements, words: ["ferrying"]) == " port")
    #expect(rest(of: "ferry | c", statements: statements) == "ount")
  }

  @Test func elseTheFirstWordOfTheCompletion() {
    #expect(rest(of: "bank fer", words: ["ferry", "ferret"]) == "ry")
    #expect(rest(of: "bank é", words: ["école"]) == nil)
    #expect(rest(of: "bank éc", words: ["école"]) == "ole")
  }

  @Test func nothingWhereThereIsNothingToAdd() {
    #expect(rest(of: "", statements: ["ferry"]) == nil)
    #expect(rest(of: "  ", statements: ["  ferry"]) == nil)
    #expect(rest(of: "f", words: ["ferry"]) == nil)
    #expect(rest(of: "ferry", words: ["ferry", "ferrying"]) == nil)
    // Other letters than typed could not stand behind them.
    #expect(rest(of: "bank FER", words: ["ferry"]) == nil)
  }
}
