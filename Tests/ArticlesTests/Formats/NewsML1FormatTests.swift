import Articles
import Testing

struct NewsML1FormatTests {
  @Test func anItemSaysWhatItsMetadataSay() throws {
    let article = try #require(try load("a.xml", WireSamples.newsML1).articles.first)
    // The revision is no part of the id, so that a later one replaces it.
    #expect(article.id == "urn:newsml:tidal.example:20240301:F1")
    #expect(
      article[.body] == """
        SANDVIK, March 1 (Tidal) - The ferry ran aground on Friday.

        Nobody was hurt, the port said.
        """)
    let metadata = Dictionary(article.metadata.map { ($0.name, $0.value) }) { first, _ in first }
    #expect(metadata["version"] == .number(2))
    #expect(metadata["status"] == .text("usable"))
    #expect(metadata["slugline"] == .text("FERRY"))
    #expect(metadata["genre"] == .text("Update"))
    #expect(metadata["keywords"] == .text("ferry"))
  }

  private func wrapped(_ components: String) -> String {
    """
    <NewsML><NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:p:1</PublicIdentifier>
    </NewsIdentifier></Identification><NewsComponent>\(components)</NewsComponent></NewsItem></NewsML>
    """
  }

  private func story(_ headline: String, _ content: String, _ medium: String = "Text") -> String {
    """
    <NewsComponent><NewsLines><HeadLine>\(headline)</HeadLine></NewsLines><ContentItem>
    <MediaType FormalName="\(medium)"/><DataContent>\(content)</DataContent></ContentItem></NewsComponent>
    """
  }

  @Test func everyComponentWithAHeadlineAndATextIsAnArticle() throws {
    let loaded = try load(
      "a.xml", wrapped(story("One", "<p>A ran.</p>") + story("Two", "<p>B ran.</p>")))
    #expect(loaded.ids == ["urn:p:1", "urn:p:1#2"])
    #expect(loaded.articles.map { $0[.headline] } == ["One", "Two"])
    #expect(loaded.articles.map { $0[.body] } == ["A ran.", "B ran."])
  }

  private func part(_ role: String, _ content: String, _ type: String = "text/plain") -> String {
    """
    <NewsComponent><Role FormalName="\(role)"/><ContentItem><MimeType FormalName="\(type)"/>
    <DataContent>\(content)</DataContent></ContentItem></NewsComponent>
    """
  }

  @Test func partsGoWhereTheirRolesSay() throws {
    let text = wrapped(
      part("Title", "Ferry aground") + part("Abstract", "Nobody was hurt.")
        + part("Lead", "It ran aground.") + part("Body", "<p>It was towed.</p>", "text/xhtml")
        + part("StyleSheet", ".a { color: red }", "text/css") + part("TweetText", "Aground!")
        + part("Contact", "Tidal, 555 01") + part("Logo", "", "image/jpeg"))
    let article = try #require(try load("a.xml", text).articles.first)
    #expect(article[.headline] == "Ferry aground")
    #expect(article[.highlights] == "Nobody was hurt.")
    #expect(article[.body] == "It ran aground.\n\nIt was towed.")
    #expect(article[.boilerplate] == "Tidal, 555 01")
  }

  @Test func aVideosShotListIsNoStory() throws {
    let text = wrapped(
      "<Role FormalName='Video'/><NewsLines><HeadLine>H</HeadLine></NewsLines>"
        + part("Body", "00:00 the mole"))
    #expect(
      try load("a.xml", text).report.skipped.map(\.reason)
        == ["a NewsML video with a caption but no running text"])
  }

  @Test func anIdentifierThatNamesOnlyTheSenderIsNoID() throws {
    func id(_ inner: String) throws -> String? {
      let text = """
        <NewsML><NewsItem><Identification><NewsIdentifier>\(inner)</NewsIdentifier></Identification>
        <NewsComponent><NewsLines><HeadLine>H</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>
        """
      return try load("a.xml", text).articles.first?.id
    }
    let item = "<ProviderId>p.be</ProviderId><DateId>20240301</DateId><NewsItemId>7</NewsItemId>"
    #expect(
      try id(item + "<PublicIdentifier>urn:newsml:p.be</PublicIdentifier>") == "p.be:20240301:7")
    #expect(try id("<ProviderId>p.be</ProviderId>") == "a")
    let revised =
      "<RevisionId>1</RevisionId><PublicIdentifier>urn:newsml:p.ch:20240301:b1:1N</PublicIdentifier>"
    #expect(try id(item + revised) == "urn:newsml:p.ch:20240301:b1")
  }

  @Test func textsInSeveralItemsOfOneStoryFollowEachOther() throws {
    let text = wrapped(
      "<NewsLines><HeadLine>H</HeadLine></NewsLines>"
        + "<ContentItem><DataContent><![CDATA[<P>A &amp; B.</P>]]></DataContent></ContentItem>"
        + "<ContentItem><DataContent>Plain text.</DataContent></ContentItem>")
    #expect(try load("a.xml", text).articles.map { $0[.body] } == ["A & B.\n\nPlain text."])
  }

  @Test(arguments: [
    ("<NewsML><Catalog/></NewsML>", "a NewsML catalogue or set of topics holds no article"),
    ("<NewsML><NewsEnvelope/></NewsML>", "NewsML without a news item"),
    (
      "<NewsML><NewsItem><NewsComponent><NewsItemRef NewsItem='urn:x'/></NewsComponent></NewsItem></NewsML>",
      "a NewsML package, which refers to other items and holds no article"
    ),
    (
      "<NewsML><NewsItem><TopicSet/></NewsItem></NewsML>", "a NewsML set of topics holds no article"
    ),
    ("<NewsML><NewsItem/></NewsML>", "a NewsML item with neither a headline nor a text"),
  ])
  func whatIsNoArticleIsRefusedByWhatItIs(text: String, reason: String) throws {
    let loaded = try load("a.xml", text)
    #expect(loaded.articles == [])
    #expect(loaded.report.skipped.map(\.reason) == [reason])
  }

  @Test func aPictureByItselfIsRefused() throws {
    let loaded = try load("a.xml", wrapped(story("The Nora", "<p>The mole</p>", "Photo")))
    #expect(
      loaded.report.skipped.map(\.reason) == ["a NewsML picture with a caption but no running text"]
    )
  }
}
