import Bytes
import Testing

@testable import Shell

@Suite struct CompletionListTests {
  private func lines(_ candidates: [Candidate], columns: Int) -> [String] {
    CompletionList(candidates).lines(columns: columns, colour: false)
      .split(separator: "\r\n", omittingEmptySubsequences: true).map(String.init)
  }

  @Test func columnsReadDownwards() {
    let candidates = ["a", "bb", "ccc", "d", "e"].map { Candidate($0) }
    // Each column takes 3 and a gap of 2: two fit into 12.
    #expect(lines(candidates, columns: 12) == ["a    d", "bb   e", "ccc"])
    #expect(lines(candidates, columns: 80) == ["a    bb   ccc  d    e"])
    #expect(lines(candidates, columns: 1) == ["a", "…", "…", "d", "e"])
  }

  @Test func hintsStandBesideAndAreDim() {
    let candidates = [Candidate("count", hint: "stage"), Candidate("kwic")]
    #expect(lines(candidates, columns: 40) == ["count stage  kwic"])
    #expect(
      CompletionList(candidates).lines(columns: 40, colour: true)
        == "count \u{1B}[2mstage\u{1B}[0m  kwic\r\n")
  }

  @Test func noRowIsWiderThanTheTerminal() {
    let candidates = [
      Candidate("漢字新聞検索", hint: "a long hint that has no room"), Candidate("é"),
      Candidate("e\u{301}"),
    ]
    for columns in 2...60 {
      for line in lines(candidates, columns: columns) { #expect(displayWidth(line) <= columns) }
    }
    #expect(lines([Candidate("漢字新聞")], columns: 6) == ["漢字…"])
  }

  @Test func onlySoManyAreListed() {
    let candidates = (0..<1_434).map { Candidate("word\($0)") }
    let all = lines(candidates, columns: 8)
    #expect(all.count == 201)
    #expect(all[199] == "word199")
    #expect(all[200] == "… and 1234 more")
  }

  @Test func controlCharactersAreShownNotSent() {
    #expect(lines([Candidate("a\u{1B}[31m\nb")], columns: 40) == ["a␛[31m b"])
  }

  @Test func commonPrefixIsOfWholeCharacters() {
    func prefix(_ texts: [String]) -> String {
      Completion(start: 0, candidates: texts.map { Candidate($0) }).commonPrefix
    }
    #expect(prefix(["headline:", "headword"]) == "head")
    #expect(prefix(["one"]) == "one")
    #expect(prefix(["a", "b"]) == "")
    #expect(prefix([]) == "")
    #expect(prefix(["Élysée", "Élan"]) == "Él")
    #expect(prefix(["cafe\u{301}", "cafe"]) == "caf")
  }
}
