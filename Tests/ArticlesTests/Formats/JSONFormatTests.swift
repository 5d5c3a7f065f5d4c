import Articles
import Testing

struct JSONFormatTests {
  @Test func oneArticle() throws {
    let loaded = try load("storm.json", #"{"headline": "Storm", "text": "Rain fell."}"#)
    #expect(loaded.ids == ["storm"])
    #expect(loaded.articles[0][.headline] == "Storm")
    #expect(loaded.articles[0][.body] == "Rain fell.")
    #expect(loaded.articles[0].file?.hasSuffix("/storm.json") == true)
  }

  @Test func recordsOfAListHaveTheirLines() throws {
    let loaded = try load(
      "list.json",
      """
      [
        {"title": "One", "extra": {"braces": "{ {"}},

        {"title": "Two"}, {"note": "no text"},
        7,
        {"title": "Three"}
      ]
      """)
    #expect(loaded.ids == ["list:1", "list:2", "list:5"])
    #expect(loaded.articles.map { $0.file?.split(separator: ":").last } == ["2", "4", "6"])
    #expect(loaded.report.skipped.map(\.place) == ["line 4", "line 6"])
  }

  @Test(arguments: [
    #"{"articles": [{"title": "A"}, {"title": "B"}]}"#,
    #"{"status": "ok", "count": 2, "results": [{"title": "A"}, {"title": "B"}]}"#,
    #"{"response": {"docs": [{"headline": {"main": "A"}}, {"headline": {"main": "B"}}]}}"#,
    #"{"title": "My feed", "items": [{"title": "A"}, {"title": "B"}]}"#,
    #"{"content": [{"title": "A", "text": ""}, {"title": "B"}], "total": 2}"#,
  ])
  func wrappedListsAreFound(text: String) throws {
    #expect(try load("feed.json", text).articles.map { $0[.headline] } == ["A", "B"])
  }

  @Test func aListInsideAnArticleIsNoListOfArticles() throws {
    let text = #"{"title": "A", "body": "B.", "related": [{"title": "C"}]}"#
    #expect(try load("a.json", text).articles.map { $0[.headline] } == ["A"])
  }

  @Test func whatIsNoArticleIsNamed() throws {
    for text in ["[]", #"{"version": 1}"#, "[[1]]"] {
      let loaded = try load("config.json", text)
      #expect(loaded.articles.isEmpty)
      #expect(loaded.report.skipped.count == 1)
    }
  }

  @Test func aListThatBreaksOffGivesWhatCameBefore() throws {
    let text = "{\"docs\": [\n{\"title\": \"A\"},\n{\"title\": \"B\"},\n{\"title\": \"C"
    let loaded = try load("a.json", text)
    #expect(loaded.ids == ["a:1", "a:2"])
    #expect(loaded.report.skipped.map(\.place) == ["line 4"])
    #expect(loaded.report.skipped.first?.reason.hasPrefix("the file breaks here") == true)
  }

  @Test func aFaultHasItsLine() throws {
    let loaded = try load("a.json", "{\"title\": \"A\",\n\n\"body\" 2}")
    #expect(loaded.articles.isEmpty)
    #expect(loaded.report.skipped.map(\.place) == ["line 3"])
  }
}
