import Articles
import Testing

struct RSSFormatTests {
  private func item(_ inner: String, _ channel: String = "") throws -> Article? {
    let text = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
       xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
      <channel><title>Port</title>\(channel)<item>\(inner)</item></channel></rss>
      """
    return try load("a.xml", text).articles.first
  }

  @Test func anItemSaysWhatItsElementsSay() throws {
    let articles = try load("a.rss", WireSamples.rss).articles
    #expect(articles.map(\.id) == ["hw-1", "https://harbour.example/2"])
    let first = articles[0]
    #expect(first[.headline] == "Ferry \"Nora\" runs aground")
    #expect(first[.highlights] == "Nobody was hurt, says the port.")
    #expect(first[.body] == "The ferry ran aground on Friday.\n\nNobody was hurt, the port said.")
    #expect(first[.caption] == "The Nora off Sandvik\n\nThe quay at dawn")
    #expect(first.authors == ["Ann Reed"])
    #expect(first.source == "Harbour Wire")
    #expect(first.section == "Shipping")
    #expect(first.language == "en")
    #expect(first.url == "https://harbour.example/1")
    #expect(first.date?.description == "2024-03-01T10:11:12+01:00")
    #expect(first.metadata == [MetadataField("keywords", .text("Islands"))])
    #expect(articles[1][.body] == "The bank’s doors stayed shut.")
  }

  @Test func aSummaryThatBeginsTheBodyIsNoHighlight() throws {
    let article = try item(
      "<title>A</title><description>The port shut on …</description>"
        + "<content:encoded>&lt;p&gt;The port shut on Monday.&lt;/p&gt;</content:encoded>")
    #expect(article?[.highlights] == "")
    #expect(article?[.body] == "The port shut on Monday.")
  }

  @Test(arguments: [
    ("&lt;p&gt;Caf&amp;eacute; shut&lt;/p&gt;", "Café shut"),
    ("&amp;lt;p&amp;gt;Café shut&amp;lt;/p&amp;gt;", "Café shut"),
    ("<![CDATA[Caf&eacute; shut]]>", "Café shut"), ("Caf&eacute; shut", "Café shut"),
    ("Caf&amp;amp;eacute; shut", "Café shut"), ("Profit &amp; loss", "Profit & loss"),
    ("<p xmlns='http://www.w3.org/1999/xhtml'>Café shut</p>", "Café shut"),
  ])
  func entitiesAreReadHoweverOftenTheyWereEscaped(text: String, body: String) throws {
    #expect(try item("<title>T</title><description>\(text)</description>")?[.body] == body)
  }

  @Test func anAuthorIsTheNameBehindTheAddress() throws {
    let article = try item("<title>A</title><author>ann@port.example (Ann Reed)</author>")
    #expect(article?.authors == ["Ann Reed"])
  }

  @Test func aPodcastWithATextIsRead() throws {
    let article = try item(
      "<title>Episode 1</title><enclosure url='e.mp3' type='audio/mpeg'/>"
        + "<itunes:author>Per Dahl</itunes:author><itunes:summary>The port and its ferries.</itunes:summary>"
    )
    #expect(article?[.body] == "The port and its ferries.")
    #expect(article?.authors == ["Per Dahl"])
    #expect(article?.metadata == [MetadataField("enclosure", .text("e.mp3"))])
  }

  @Test func rdfFeedsHaveTheirItemsBesideTheChannel() throws {
    let text = """
      <?xml version="1.0" encoding="ISO-8859-1"?>
      <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
       xmlns:q="http://purl.org/dc/elements/1.1/">
      <channel r:about="https://port.example"><title>Port</title><items><r:Seq><r:li r:resource="x"/>
      </r:Seq></items></channel>
      <item r:about="https://port.example/7"><title>Caf\u{E9} shut</title>
      <link>https://port.example/7</link><description>It shut on Monday.</description>
      <q:date>2024-03-01T10:00Z</q:date><q:creator>Ida Holm</q:creator></item></r:RDF>
      """
    let latin = text.unicodeScalars.map { UInt8($0.value) }
    let article = try #require(try load("a.rdf", latin).articles.first)
    #expect(article.id == "https://port.example/7")
    #expect(article[.headline] == "Café shut")
    #expect(article.date?.description == "2024-03-01T10:00:00Z")
    #expect(article.authors == ["Ida Holm"])
    #expect(article.source == "Port")
  }

  @Test func undeclaredPrefixesAreReadAsUsual() throws {
    let text =
      "<rss><channel><item><title>A</title><dc:creator>Ida Holm</dc:creator>"
      + "<content:encoded>The whole text of it.</content:encoded></item></channel></rss>"
    let article = try #require(try load("a.xml", text).articles.first)
    #expect(article.authors == ["Ida Holm"])
    #expect(article[.body] == "The whole text of it.")
  }

  @Test func anExportOfWordPressKeepsPostsAndItsStatus() throws {
    func entry(_ type: String, _ status: String) -> String {
      """
      <item><title>T</title><guid>\(type)</guid><content:encoded><![CDATA[First one.

      [caption id="a" width="3"]<img src="a.jpg"/> The mole[/caption]

      Second [sic] one.[gallery ids="1,2"]]]></content:encoded>
      <wp:status>\(status)</wp:status><wp:post_type>\(type)</wp:post_type></item>
      """
    }
    let text = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
       xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>B</title><wp:wxr_version>1.2</wp:wxr_version>
      \(entry("post", "draft"))\(entry("attachment", "inherit"))\(entry("page", "publish"))</channel></rss>
      """
    let loaded = try load("a.xml", text)
    #expect(loaded.ids == ["post", "page"])
    #expect(loaded.articles[0][.body] == "First one.\n\nSecond [sic] one.")
    #expect(loaded.articles[0][.caption] == "The mole")
    #expect(loaded.articles[0].metadata == [MetadataField("status", .text("draft"))])
    #expect(
      loaded.report.skipped.map(\.reason) == [
        "a WordPress entry of the type attachment is no article"
      ])
  }

  @Test(arguments: [
    ("<rss><channel><title>x</title></channel></rss>", "the RSS feed holds no item"),
    (
      "<rss><channel><item><guid>1</guid></item></channel></rss>",
      "the item has neither a title nor a text"
    ),
    ("<r:RDF xmlns:r='urn:r'><r:x/></r:RDF>", "RDF data without a feed's items"),
  ])
  func whatHoldsNoArticleIsRefused(text: String, reason: String) throws {
    let loaded = try load("a.xml", text)
    #expect(loaded.articles == [])
    #expect(loaded.report.skipped.map(\.reason) == [reason])
  }

  @Test func aBrokenFeedIsReadAsFarAsItGoesAndSaysSo() throws {
    let loaded = try load(
      "a.rss", String(WireSamples.rss.prefix(while: { $0 != "&" }) + "&amp; <b"))
    #expect(loaded.articles.count == 1)
    #expect(loaded.report.notes.first?.contains("is not well-formed XML") == true)
  }
}
