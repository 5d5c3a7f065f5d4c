import Articles
import Testing

struct AtomFormatTests {
  @Test func anEntrySaysWhatItsElementsSay() throws {
    let article = try #require(try load("a.atom", WireSamples.atom).articles.first)
    #expect(article.id == "urn:entry:1")
    #expect(article[.headline] == "Fähre läuft auf Grund")
    #expect(article[.highlights] == "Niemand wurde verletzt.")
    #expect(
      article[.body] == "Die Fähre lief am Freitag auf Grund.\n\nDer Hafen half bis in die Nacht.")
    #expect(article.authors == ["Hafenredaktion"])
    #expect(article.source == "Hafen & Meer")
    #expect(article.section == "Schifffahrt")
    #expect(article.language == "de")
    #expect(article.url == "https://hafen.example/1")
    #expect(article.date?.description == "2024-03-01T10:11:12+01:00")
    #expect(article.metadata == [MetadataField("updated", .text("2024-03-01T12:00:00+01:00"))])
  }

  @Test func anEntryByItselfIsAnArticle() throws {
    let text =
      "<entry xmlns='http://www.w3.org/2005/Atom'><id>e</id><title>One</title>"
      + "<updated>2024-03-01T00:00:00Z</updated><content type='text'>Only text &amp; more.</content></entry>"
    let article = try #require(try load("a.xml", text).articles.first)
    #expect(article[.body] == "Only text & more.")
    #expect(article.date?.description == "2024-03-01T00:00:00Z")
  }

  @Test func aFeedWithoutEntriesIsRefused() throws {
    let loaded = try load(
      "a.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title></feed>")
    #expect(loaded.report.skipped.map(\.reason) == ["the Atom feed holds no entry"])
  }
}
