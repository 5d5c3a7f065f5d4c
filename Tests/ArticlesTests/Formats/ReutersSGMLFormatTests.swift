import Articles
import Bytes
import LedeTestSupport
import Testing

struct ReutersSGMLFormatTests {
  /// Invented articles in the collection's form.
  static let stories = """
    <!DOCTYPE lewis SYSTEM "lewis.dtd">
    <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="1" NEWID="901">
    <DATE> 9-MAR-1987 08:15:01.50&#5;&#5;&#5;RM</DATE>
    <TOPICS><D>ship</D><D>earn</D></TOPICS><PLACES><D>norland</D></PLACES><PEOPLE></PEOPLE>
    <UNKNOWN>&#5;&#22;&#22;&#1;f1400&#31;reute</UNKNOWN>
    <TEXT>&#2;
    <TITLE>NORA LINES &lt;P> PROFIT FALLS</TITLE>
    <AUTHOR>    By Ann Reed, Reuters</AUTHOR>
    <DATELINE>    SKARSUND, March 9 - </DATELINE><BODY>Nora Lines &lt;P> said profit fell
    by 12 pct in the year to March, as three of its seven ferries
    lay in the dock for repairs.
        Its shares <1.50 dlrs> fell as well.
     Reuter
    &#3;</BODY></TEXT>
    </REUTERS>
    <REUTERS TOPICS="NO" NEWID="902">
    <DATE>31-MAR-1987 605:12:19.12</DATE>
    <TEXT TYPE="BRIEF">&#2;
    ******<TITLE>NORA LINES SAYS FERRY BACK ON MONDAY
    </TITLE>Blah blah blah.
    &#3;

    </TEXT>
    </REUTERS>
    <REUTERS NEWID="903">
    <TEXT TYPE="UNPROC">&#2;
    CORRECTION - NORA LINES
        In the item on Nora Lines please read seven ferries. REUTER
    &#3;

    </TEXT>
    </REUTERS>
    <REUTERS NEWID="904"><DATE>1-APR-1987</DATE><TEXT>&#2;&#3;</TEXT></REUTERS>

    """

  @Test func anArticleIsReadWithItsLists() throws {
    let article = try #require(try load("a.sgm", Self.stories).articles.first)
    #expect(article.id == "901")
    #expect(article[.headline] == "NORA LINES <P> PROFIT FALLS")
    #expect(
      article[.body]
        == "SKARSUND, March 9 - Nora Lines <P> said profit fell by 12 pct in the year to March, as "
        + "three of its seven ferries lay in the dock for repairs.\n\n"
        + "Its shares <1.50 dlrs> fell as well.")
    #expect(article[.boilerplate] == "Reuter")
    #expect(article[.byline] == "By Ann Reed, Reuters")
    #expect(article.authors == ["Ann Reed"])
    #expect(article.date == NewsDate(parsing: "1987-03-09T08:15:01"))
    #expect(article.metadata.contains(MetadataField("topics", .text("ship, earn"))))
    #expect(article.metadata.contains(MetadataField("places", .text("norland"))))
  }

  @Test func briefsAndUnmarkedTextsAreRead() throws {
    let articles = try load("a.sgm", Self.stories).articles
    #expect(articles.map(\.id) == ["901", "902", "903"])
    #expect(articles[1][.headline] == "NORA LINES SAYS FERRY BACK ON MONDAY")
    #expect(articles[1][.body] == "")
    #expect(articles[1].date == NewsDate(parsing: "1987-03-31"))
    #expect(articles[2][.headline] == "CORRECTION - NORA LINES")
    #expect(articles[2][.body] == "In the item on Nora Lines please read seven ferries.")
    #expect(articles[2][.boilerplate] == "REUTER")
  }

  @Test func anArticleWithoutTextIsRefused() throws {
    let skipped = try load("a.sgm", Self.stories).report.skipped
    #expect(skipped.count == 1)
    #expect(skipped.first?.place == "line 33")
    #expect(skipped.first?.reason == "the article has neither a title nor a body")
  }

  @Test func whatIsUnclosedIsReadAsFarAsItGoes() throws {
    let open = Self.stories.replacing("</BODY></TEXT>\n</REUTERS>", with: "")
    let loaded = try load("a.sgm", open)
    #expect(loaded.ids.prefix(2) == ["901", "902"])
    #expect(loaded.report.notes.contains { $0.contains("1 article without its end tag") })
  }

  @Test func truncationAndWrongBytesNeverTrap() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(Self.stories.utf8)
    for length in 0...bytes.count {
      let loaded = try Loaded([folder.write("a.sgm", Array(bytes[..<length]))])
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(length)")
    }
    for index in bytes.indices {
      var broken = bytes
      broken[index] = [0x00, 0x3C, 0x3E, 0x26, 0xFF, 0x22][index % 6]
      _ = try Loaded([folder.write("a.sgm", broken)])
    }
  }

  @Test(.timeLimit(.minutes(1))) func manyUnclosedArticlesTakeTimeThatGrowsWithThem() throws {
    let text = String(repeating: "<REUTERS NEWID=\"1\"><TEXT><D><D>", count: 10_000)
    let count = try load("a.sgm", text).articles.count
    #expect(count == 10_000)
  }

  @Test(.enabled(if: SharedFolder.isPresent)) func allArticlesOfTheCollectionAreCounted() throws {
    let loaded = try Loaded(corpus: "reuters21578/raw")
    #expect(loaded.articles.count == 4_578)
    #expect(loaded.report.skipped.isEmpty)
    #expect(Set(loaded.ids).count == 4_578)
    #expect(loaded.articles.allSatisfy { $0.date != nil })
    #expect(loaded.articles.count { $0[.body].isEmpty } == 444)
    // Counted with `grep`: all lines before the end of a body that begin with the agency's name, whatever its case.
    let ended = loaded.articles.count { $0[.boilerplate].uppercased().contains("REUTER") }
    #expect(ended >= 4_070)
    #expect(loaded.articles.count { !$0.authors.isEmpty } == 212)
    #expect(!loaded.articles.contains { $0[.body].contains("&#") || $0[.body].contains("&lt;") })
  }
}
