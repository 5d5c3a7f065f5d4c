import LedeKit
import Testing

struct TermsStageTests {
  private let collection = Collection([
    Article(
      id: "1", headline: "Storm", body: "The storm hit the mill. Storm!", byline: "By storm Storm",
      language: "en"),
    Article(id: "2", body: "The mill and the weir.", language: "en"),
    Article(id: "3", body: "Der Sturm und die Mühle", language: "de"),
    Article(id: "4", body: "Stormen och och kvarnen", language: "sv"),
  ])

  private func terms(_ query: String) throws -> [String] {
    try collection.run(query).rows().map {
      "\($0.text("term") ?? "") \($0.integer("hits") ?? -1) \($0.integer("articles") ?? -1)"
    }
  }

  /// The byline is no zone that a bare word searches.
  @Test func wordsAreCountedInSearchedZonesWithoutStopWords() throws {
    #expect(try terms("id:1 OR id:2 | terms") == ["storm 3 1", "mill 2 2", "hit 1 1", "weir 1 1"])
    #expect(try terms("id:1 OR id:2 | terms 1") == ["storm 3 1"])
    #expect(try terms("id:1 OR id:2 | terms 2 stop off") == ["the 4 2", "storm 3 1"])
  }

  @Test func stopWordsAreThoseOfMostArticlesOrOfTheLanguageNamed() throws {
    #expect(try terms("id:3 | terms") == ["muhle 1 1", "sturm 1 1"])
    #expect(
      try terms("id:3 | terms stop en") == [
        "der 1 1", "die 1 1", "muhle 1 1", "sturm 1 1", "und 1 1",
      ])
    let session = Session(collection)
    try session.run("id:3 | terms")
    #expect(session.notes.first?.contains("`de`") == true)
    try session.run("id:4 | terms")
    #expect(
      session.notes.first?.hasPrefix("there is no list of stop words for the language `sv`") == true
    )
    #expect(try terms("id:4 | terms 1") == ["och 2 1"])
  }

  @Test func hitsLeadToTheirArticlesOnce() throws {
    #expect(try terms("storm | kwic 2 | terms 1") == ["storm 3 1"])
  }

  @Test func whatFollowsTellsNoNoteAgain() throws {
    let session = Session(collection)
    try session.run("$t = id:1 | terms")
    try session.run("$t | sort by term | head 1")
    #expect(session.notes.isEmpty)
  }
}
