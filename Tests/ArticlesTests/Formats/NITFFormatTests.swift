import Articles
import Testing

struct NITFFormatTests {
  @Test func aStorySaysWhatItsHeadSays() throws {
    let article = try #require(try load("a.nitf", WireSamples.nitf).articles.first)
    #expect(article.id == "tidal.1")
    #expect(
      article[.body] == """
        Sandvik, Norland – The ferry ran aground on Friday.

        A long night

        Nobody was hurt, the port said.

        Ship  Aboard
        Nora  41
        """)
    #expect(article[.byline] == "By Ann Reed, Shipping Correspondent")
    #expect(article[.boilerplate] == "Per Dahl helped to report this story.")
    #expect(article.section == "Transport")
    let metadata = Dictionary(article.metadata.map { ($0.name, $0.value) }) { first, _ in first }
    #expect(metadata["status"] == .text("embargoed"))
    #expect(metadata["embargo"] == .text("20240302T000000+0100"))
    #expect(metadata["version"] == .number(3))
    #expect(metadata["keywords"] == .text("ferry, Sandvik, Ida Holm"))
    #expect(metadata["genre"] == .text("Update"))
    #expect(metadata["dateline"] == .text("Sandvik, Norland"))
  }

  /// The shape of The New York Times' annotated corpus.
  @Test func aLeadThatTheFullTextRepeatsIsReadOnce() throws {
    let text = """
      <nitf><head><title>F</title><meta name="online_sections" content="Business; World"/>
      <docdata><doc-id id-string="9"/></docdata>
      <pubdata date.publication="19870101T000000" ex-ref="http://x.example/9" name="The Tidal Times"/></head>
      <body><body.head><hedline><hl1>Ferry aground</hl1><hl2 class="online_headline">FERRY AGROUND</hl2></hedline>
      <byline class="print_byline">By ANN REED</byline><byline class="normalized_byline">Reed, Ann</byline>
      </body.head><body.content><block class="lead_paragraph"><p>It ran aground.</p></block>
      <block class="full_text"><p>It ran aground.</p><p>It was towed.</p></block></body.content></body></nitf>
      """
    let article = try #require(try load("a.xml", text).articles.first)
    #expect(article[.body] == "It ran aground.\n\nIt was towed.")
    #expect(article[.highlights] == "")
    #expect(article.authors == ["ANN REED"])
    #expect(article.source == "The Tidal Times")
    #expect(article.section == "Business")
    #expect(article.url == "http://x.example/9")
    #expect(article.date?.description.hasPrefix("1987-01-01") == true)
  }

  @Test(arguments: [
    (
      "<nitf><body><body.content/></body></nitf>",
      "the NITF document has neither a headline nor a text"
    ),
    (
      "<nitf><body><body.head><hedline><hl1>A</hl1></hedline></body.head><body.content><media>"
        + "<media-caption>The mole</media-caption></media></body.content></body></nitf>",
      "a NITF document with a picture and its caption but no story"
    ),
  ])
  func whatHoldsNoStoryIsRefused(text: String, reason: String) throws {
    let loaded = try load("a.xml", text)
    #expect(loaded.articles == [])
    #expect(loaded.report.skipped.map(\.reason) == [reason])
  }

  @Test func entitiesOfTheDocumentTypeAreRead() throws {
    let text =
      "<!DOCTYPE nitf SYSTEM 'nitf.dtd'><nitf><body><body.content><p>Caf&eacute;&nbsp;&mdash; R&amp;D</p>"
      + "</body.content></body></nitf>"
    #expect(try load("a.xml", text).articles.first?[.body] == "Café\u{A0}— R&D")
  }

  @Test func initialsAreNoByline() throws {
    let text =
      "<nitf><body><body.head><byline>gr/bp</byline></body.head><body.content><p>Text.</p></body.content>"
      + "</body></nitf>"
    let article = try #require(try load("a.xml", text).articles.first)
    #expect(article.authors == [])
    #expect(article.metadata == [MetadataField("initials", .text("gr/bp"))])
  }
}
