import Articles
import Testing

struct NinjsFormatTests {
  @Test func anItemSaysWhatItsFieldsSay() throws {
    let article = try #require(try load("a.json", WireSamples.ninjs).articles.first)
    #expect(article.id == "urn:tidal:1")
    #expect(article[.body] == "The ferry ran aground on Friday.\n\nNobody was hurt, the port said.")
    let metadata = Dictionary(article.metadata.map { ($0.name, $0.value) }) { first, _ in first }
    #expect(metadata["version"] == .number(4))
    #expect(metadata["status"] == .text("usable"))
    #expect(metadata["people"] == .text("Ida Holm"))
    #expect(metadata["place"] == .text("Sandvik"))
    #expect(metadata["slugline"] == .text("FERRY"))
  }

  @Test func theFirstVersionsShapeIsRead() throws {
    let text = """
      {"uri": "https://tidal.example/1", "type": "composite", "headline": "Bank &amp; port",
       "versioncreated": "2024-03-01T00:00:00Z", "body_html": "<p>It shut.</p><p>It opened.</p>",
       "byline": "Ann Reed", "service": [{"name": "Money"}], "genre": [{"name": "Update"}],
       "keywords": ["bank", "port"], "wordcount": 4,
       "associations": {"one": {"type": "picture", "description_text": "The mole"}, "two": null}}
      """
    let article = try #require(try load("a.json", text).articles.first)
    #expect(article[.headline] == "Bank & port")
    #expect(article[.body] == "It shut.\n\nIt opened.")
    #expect(article[.caption] == "The mole")
    #expect(article.section == "Money")
    #expect(article.url == "https://tidal.example/1")
    #expect(article.metadata.contains(MetadataField("keywords", .text("bank, port"))))
    #expect(article.metadata.contains(MetadataField("wordcount", .number(4))))
  }

  private let two = [
    #"{"uri": "a", "versioncreated": "2024-03-01T00:00:00Z", "headline": "A", "body_text": "It ran."}"#,
    #"{"uri": "b", "versioncreated": "2024-03-02T00:00:00Z", "headline": "B", "body_text": "It sank."}"#,
  ]

  @Test func listsWrappersAndLinesOfItemsAreRead() throws {
    let list = "[\n" + two.joined(separator: ",\n") + "]"
    for text in [
      list, "{\"data\": {\"items\": \(list)}}", two.joined(separator: "\n") + "\n",
      "{\"data\": {\"items\": [{\"item\": \(two[0])}, {\"item\": \(two[1])}]}}",
    ] {
      let loaded = try load("a.json", text)
      #expect(loaded.ids == ["a", "b"])
      #expect(loaded.articles.map { $0[.body] } == ["It ran.", "It sank."])
    }
    #expect(try load("a.json", list).articles.map { $0.file?.suffix(2) } == [":2", ":3"])
  }

  @Test func aStoryInsideAnotherIsAnArticleOfItsOwn() throws {
    let text = """
      {"uri": "p", "type": "composite", "versioncreated": "2024-03-01T00:00:00Z",
       "associations": {"x": \(two[0]), "y": \(two[1])}}
      """
    let loaded = try load("a.json", text)
    #expect(loaded.ids == ["a", "b"])
    #expect(loaded.report.skipped.count == 1)
  }

  @Test(arguments: [
    (
      #"{"uri": "a", "type": "picture", "descriptions": [{"value": "The mole"}]}"#,
      "a ninjs picture item with a caption but no running text"
    ),
    (
      #"{"uri": "a", "type": "picture", "description_text": "The mole", "body_text": "The mole"}"#,
      "a ninjs picture item with a caption but no running text"
    ),
    (#"{"uri": "a", "type": "video", "pubstatus": "usable"}"#, "a ninjs video item with no text"),
    (#"{"uri": "a", "eventDetails": {}, "title": "Fair"}"#, "a ninjs event holds no article"),
    (
      #"{"uri": "a", "type": "planning", "pubStatus": "usable"}"#,
      "a ninjs planning item holds no article"
    ),
    (
      #"{"uri": "a", "type": "composite", "pubStatus": "usable", "title": "x"}"#,
      "a ninjs package, which refers to other items and holds no article"
    ),
    (#"{"uri": "a", "pubStatus": "usable"}"#, "a ninjs item with neither a headline nor a text"),
    (
      #"{"$schema": "http://json-schema.org/draft-07/schema#", "title": "x", "description": "y"}"#,
      "a JSON schema, which describes data and holds no article"
    ),
  ])
  func whatIsNoArticleIsRefusedByWhatItIs(text: String, reason: String) throws {
    let loaded = try load("a.json", text)
    #expect(loaded.articles == [])
    #expect(loaded.report.skipped.map(\.reason) == [reason])
  }

  @Test func otherJSONIsLeftToItsFormat() {
    for text in [
      #"{"uri": "a", "headline": "A", "body": "It ran."}"#,
      #"{"headlines": [], "a": {"uri": "x"}}"#,
      #"{"text": "\"uri\": \"bodies\":"}"#, #"{"uri"#, "[]", "",
    ] {
      #expect(!NinjsFormat.recognises(FileText(Array(text.utf8))), "\(text)")
    }
  }
}
