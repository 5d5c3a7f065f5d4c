import Articles
import Bytes
import LedeTestSupport
import Testing

struct IPTC7901FormatTests {
  /// An invented story, broken at 60 columns.
  static let strike =
    "\u{1}eca0117 3 i 96  dpa 0421\r\n\nNorland/strike/\r\n\u{2}2ND LEAD\n"
    + "Dockers in Norland walk out over shorter breaks\nBy Ann Reed, dpa =\r\n\n"
    + "   Skarsund (dpa) - Some 400 dockers in the port of Skarsund\r\n"
    + "walked out on Saturday over a plan to shorten their breaks.\r\n\n"
    + "   \"We load what we are paid for,\" their union said.\r\n\n"
    + "Score so far:\r\nUnion 1\r\nPort 0\r\n\n"
    + "# Notebook\r\n\n- Editing by: Jo Hall\r\n- Tel: 12345\r\n\ndpa ar jh\r\n\r\n"
    + "\u{3}091205 GMT Mar 24 \r\n\u{7F}\n\u{7F}\u{4}"

  @Test func aStoryIsReadWithWhatItsHeaderSays() throws {
    let loaded = try load("strike.txt", Self.strike)
    let article = try #require(loaded.articles.first)
    #expect(loaded.report.notes.isEmpty)
    #expect(article.id == "eca0117-2024-03-09")
    #expect(article[.headline] == "Dockers in Norland walk out over shorter breaks")
    #expect(
      article[.body]
        == "Skarsund (dpa) - Some 400 dockers in the port of Skarsund walked out on Saturday over a "
        + "plan to shorten their breaks.\n\n\"We load what we are paid for,\" their union said.\n\n"
        + "Score so far:\n\nUnion 1\n\nPort 0")
    #expect(article[.byline] == "By Ann Reed, dpa")
    #expect(article.authors == ["Ann Reed"])
    #expect(
      article[.boilerplate]
        == "# Notebook\n\n- Editing by: Jo Hall\n\n- Tel: 12345\n\ndpa ar jh")
    #expect(article.date == NewsDate(parsing: "2024-03-09T12:05Z"))
    #expect(article.source == "dpa")
    #expect(article.section == "international")
    #expect(article.metadata.contains(MetadataField("slug", .text("Norland/strike"))))
    #expect(article.metadata.contains(MetadataField("version", .text("2ND LEAD"))))
  }

  @Test func umlautsAreReadInEitherCode() throws {
    let words = "   Der F}hrer der F{hre h|rte am Samstag in Schl}ssel nur Getreibe."
    let german = Self.strike.replacing(
      "   \"We load what we are paid for,\" their union said.", with: words)
    let seven = try #require(try load("a.txt", german).articles.first)
    #expect(seven[.body].contains("Der Führer der Fähre hörte am Samstag in Schlüssel"))
    let latin = german.replacing("}", with: "ü").replacing("{", with: "ä").replacing("|", with: "ö")
      .unicodeScalars.map { UInt8($0.value) }
    let eight = try #require(try load("a.txt", latin).articles.first)
    #expect(eight[.body] == seven[.body])
  }

  @Test func bracesOfOtherAgenciesStay() throws {
    let text = Self.strike.replacing("dpa 0421", with: "xyz 0421")
      .replacing("we are paid for", with: "a{b}c{d}e")
    #expect(try load("a.txt", text).articles.first?[.body].contains("a{b}c{d}e") == true)
  }

  @Test func truncationAndWrongBytesNeverTrap() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(Self.strike.utf8)
    for length in 0...bytes.count {
      let loaded = try Loaded([folder.write("a.txt", Array(bytes[..<length]))])
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(length)")
    }
    for index in bytes.indices {
      var broken = bytes
      broken[index] = [0x00, 0x01, 0x02, 0x04, 0xFF, 0x3D][index % 6]
      _ = try Loaded([folder.write("a.txt", broken)])
    }
  }

  @Test(
    .enabled(if: SharedFolder.isPresent),
    arguments: [
      (
        "IPTC7901.txt", "Germany Social Democrats: Coalition talks with Merkel could fail",
        "2013-11-13T11:37Z", 5
      ),
      ("dpa_copyright.txt", "Impressum", "2017-06-24T22:00Z", 1),
      (
        "dpa_four_line.txt", "Switzerland joins list of countries resisting UN migration pact",
        "2018-11-21T23:22Z", 15
      ),
      (
        "dpa_two_line.txt", "Peace talks on Yemen to take place in Sweden next month, Mattis says",
        "2018-11-21T21:01Z", 4
      ),
    ])
  func realFilesAreRead(name: String, headline: String, date: String, paragraphs: Int) throws {
    let loaded = try Loaded(corpus: "wireformats/superdesk_fixtures/" + name)
    let article = try #require(loaded.articles.first)
    #expect(article[.headline] == headline)
    #expect(article.date == NewsDate(parsing: date))
    #expect(article.source == "dpa")
    #expect(article[.body].split(separator: "\n\n").count == paragraphs)
  }

  @Test(.enabled(if: SharedFolder.isPresent))
  func aBylineAmongTheHeadlinesIsOne() throws {
    let loaded = try Loaded(corpus: "wireformats/superdesk_fixtures/dpa_two_by_line.txt")
    let article = try #require(loaded.articles.first)
    #expect(
      article[.headline] == "Chiefs-Rams 2.0? Would be a fun Super Bowl, but don't count on it")
    #expect(article.authors == ["Tom Krasovic"])
  }
}
