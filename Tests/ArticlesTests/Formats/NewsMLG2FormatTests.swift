import Articles
import Testing

struct NewsMLG2FormatTests {
  @Test func anItemSaysWhatItsMetadataSay() throws {
    let article = try #require(try load("a.xml", WireSamples.newsMLG2).articles.first)
    #expect(article.id == "tag:tidal.example:1")
    #expect(article[.byline] == "Ann Reed")
    let metadata = Dictionary(article.metadata.map { ($0.name, $0.value) }) { first, _ in first }
    #expect(metadata["version"] == .number(4))
    #expect(metadata["status"] == .text("withheld"))
    #expect(metadata["embargo"] == .text("2024-03-02T00:00:00Z"))
    #expect(metadata["ednote"] == .text("Adds toll"))
    #expect(metadata["people"] == .text("Ida Holm"))
    #expect(metadata["subject"] == .text("shipping"))
    #expect(metadata["place"] == .text("Sandvik"))
    #expect(metadata["slugline"] == .text("FERRY"))
    #expect(metadata["keywords"] == .text("ferry"))
  }

  private func item(_ meta: String, _ content: String, _ kind: String = "text") -> String {
    """
    <newsItem guid="g" version="1"><itemMeta><itemClass qcode="ninat:\(kind)"/></itemMeta>
    <contentMeta>\(meta)</contentMeta><contentSet>\(content)</contentSet></newsItem>
    """
  }

  @Test(arguments: [
    "<inlineXML contenttype='application/nitf+xml'><nitf><body><body.content><p>It ran.</p><p>It sank.</p>"
      + "</body.content></body></nitf></inlineXML>",
    "<inlineData contenttype='text/html'>&lt;p&gt;It ran.&lt;/p&gt;&lt;p&gt;It sank.&lt;/p&gt;</inlineData>",
    "<inlineData contenttype='text/plain'>It ran.\n\nIt sank.</inlineData>",
    "<remoteContent href='a.jpg'/><inlineXML><html><body>It ran.<br/><br/>It sank.</body></html></inlineXML>",
  ])
  func contentIsReadInWhateverItIsWritten(content: String) throws {
    let article = try #require(
      try load("a.xml", item("<headline>H</headline>", content)).articles.first)
    #expect(article[.body] == "It ran.\n\nIt sank.")
  }

  @Test func whatThePageRepeatsAroundTheStoryIsLeftOut() throws {
    let content = """
      <inlineXML><html><body><header><ul><li>Shipping</li></ul><h1>H</h1></header><section>
      <h1>H</h1><h2>Deck</h2><p>It ran aground.</p></section><footer>tidal/x1</footer></body></html></inlineXML>
      """
    let meta = "<headline>H</headline><headline role='x:subtitle'>Deck</headline>"
    let article = try #require(try load("a.xml", item(meta, content)).articles.first)
    #expect(article[.highlights] == "Deck")
    #expect(article[.body] == "It ran aground.")
  }

  @Test func indentedLinesOfAWireTextAreParagraphs() throws {
    let content =
      "<inlineData><![CDATA[<p>\n   The ferry ran\naground.\n   It was towed\nat noon.</p>]]></inlineData>"
    let article = try #require(
      try load("a.xml", item("<headline>H</headline>", content)).articles.first)
    #expect(article[.body] == "The ferry ran aground.\n\nIt was towed at noon.")
  }

  @Test func aPictureWithAStoryOfItsOwnIsAnArticle() throws {
    let meta = "<headline>H</headline><description role='drol:caption'>The mole</description>"
    let story = "<inlineXML><html><body><p>It ran aground.</p></body></html></inlineXML>"
    let article = try #require(try load("a.xml", item(meta, story, "picture")).articles.first)
    #expect(article[.body] == "It ran aground.")
    #expect(article[.caption] == "The mole")
    let same = "<inlineData>The mole</inlineData>"
    let loaded = try load("a.xml", item(meta, same, "picture"))
    #expect(
      loaded.report.skipped.map(\.reason)
        == ["a NewsML-G2 picture item with a caption but no running text"])
  }

  @Test func aCreatorIsAnAuthorOnlyIfAPerson() throws {
    func authors(_ creator: String) throws -> [String] {
      let text = item("<headline>H</headline>\(creator)", "")
      return try #require(try load("a.xml", text).articles.first).authors
    }
    #expect(try authors("<creator><name>Ida Holm</name></creator>") == ["Ida Holm"])
    #expect(try authors("<creator><name>Tidal News Agency</name></creator>") == [])
    #expect(
      try authors("<creator type='cpnat:person'><name>Tidal Press</name></creator>") == [
        "Tidal Press"
      ])
  }

  @Test func ofTwoVersionsTheLaterOneStays() throws {
    let folder = try TemporaryFolder([
      "1.xml": item("<headline>Old</headline>", ""), "2.xml": item("<headline>New</headline>", ""),
    ])
    let loaded = try Loaded([folder.path])
    #expect(loaded.ids == ["g", "g"])
    #expect(loaded.report.notes.contains { $0.contains("took its place") })
  }

  @Test(arguments: [
    ("<planningItem/>", "a NewsML-G2 planning item holds no article"),
    ("<conceptItem/>", "a NewsML-G2 concept item holds no article"),
    (
      "<packageItem><groupSet/></packageItem>",
      "a NewsML-G2 package, which refers to other items and holds no article"
    ),
    (
      "<newsMessage><itemSet><packageItem/></itemSet></newsMessage>",
      "a NewsML-G2 package, which refers to other items and holds no article"
    ),
    ("<newsMessage><header/></newsMessage>", "a NewsML-G2 message without a news item"),
    (
      "<newsItem><itemMeta><itemClass uri='http://cv.iptc.org/newscodes/ninature/video'/></itemMeta></newsItem>",
      "a NewsML-G2 video item with no text"
    ),
    (
      "<newsItem><contentMeta><headline>H</headline></contentMeta><contentSet><inlineXML><sports-content/>"
        + "</inlineXML></contentSet></newsItem>",
      "a NewsML-G2 item that holds SportsML (results), without running text"
    ),
  ])
  func whatIsNoArticleIsRefusedByWhatItIs(text: String, reason: String) throws {
    let loaded = try load("a.xml", text)
    #expect(loaded.articles == [])
    #expect(loaded.report.skipped.map(\.reason) == [reason])
  }
}
