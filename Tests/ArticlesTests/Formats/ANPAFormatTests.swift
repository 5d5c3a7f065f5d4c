import Articles
import Bytes
import LedeTestSupport
import Testing

struct ANPAFormatTests {
  /// An invented story; the control bytes are SYN, SOH, US, DC3, DC1, STX, ETX, FF and EOT.
  static let ferry =
    "\u{16}\u{16}\u{1}W0412\u{1F}-----\r\nu i\u{13}\u{11} BC-Skarsund-Ferry     03-09 0140\r\n"
    + "\u{2}^BC-Skarsund-Ferry, 2nd Ld,120<\r\n^Ferry runs aground off Skarsund; all safe <\r\n"
    + "^AP Photo SK101<\r\n^Eds: Adds quote.<\r\n^By ANN REED=\r\n^Harbour Press=\r\n"
    + "\t   SKARSUND (HP) _ The ferry Nora ran aground, ``gently,'' the port said.\r\n \r\n"
    + "\t   Nobody was hurt, and 212 people walked off.<\r\n\t   ___\r\n\r\n"
    + "\t   \u{3}HP-SK-03-09-24 0815GMT<\r\n\u{C}\r\n\u{4}"

  @Test func aStoryIsReadWithWhatItsHeaderSays() throws {
    let loaded = try load("ferry.tst", Self.ferry)
    let article = try #require(loaded.articles.first)
    #expect(loaded.articles.count == 1 && loaded.report.notes.isEmpty)
    #expect(article.id == "W0412-2024-03-09")
    #expect(article[.headline] == "Ferry runs aground off Skarsund; all safe")
    #expect(
      article[.body]
        == "SKARSUND (HP) — The ferry Nora ran aground, “gently,” the port said.\n\n"
        + "Nobody was hurt, and 212 people walked off.")
    #expect(article[.byline] == "By ANN REED")
    #expect(article.authors == ["ANN REED"])
    #expect(article[.boilerplate] == "AP Photo SK101\n\nEds: Adds quote.")
    #expect(article.date == NewsDate(parsing: "2024-03-09T08:15Z"))
    #expect(article.source == "HP")
    #expect(article.section == "international")
    #expect(article.metadata.contains(MetadataField("slug", .text("BC-Skarsund-Ferry, 2nd Ld"))))
    #expect(article.metadata.contains(MetadataField("priority", .text("u"))))
  }

  @Test func severalMessagesOfAFileAreArticles() throws {
    let second = Self.ferry.replacing("W0412", with: "W0413").replacing("\u{16}", with: "")
    let loaded = try load("two.tst", Self.ferry + "\r\n\r\n" + second)
    #expect(loaded.ids == ["W0412-2024-03-09", "W0413-2024-03-09"])
    // The first message has 15 line ends to its EOT; two more follow.
    #expect(loaded.articles[1].file?.hasSuffix("two.tst:18") == true)
  }

  @Test func withoutItsEndAMessageIsReadAsFarAsItGoes() throws {
    let end = try #require(Self.ferry.firstRange(of: "\u{3}")?.lowerBound)
    let loaded = try load("ferry.tst", String(Self.ferry[..<end]))
    #expect(loaded.articles.first?[.body].hasSuffix("212 people walked off.") == true)
    #expect(loaded.articles.first?.date == nil)
    #expect(loaded.report.notes.contains { $0.contains("1 message without a sign of its end") })
  }

  @Test func aMessageWithoutAHeadlineIsCalledByItsKeyword() throws {
    let text = Self.ferry.replacing("^Ferry runs aground off Skarsund; all safe <\r\n", with: "")
    #expect(try load("a", text).articles.first?[.headline] == "Skarsund-Ferry, 2nd Ld")
  }

  @Test func truncationAndWrongBytesNeverTrap() throws {
    let folder = try TemporaryFolder()
    let bytes = Array(Self.ferry.utf8)
    for length in 0...bytes.count {
      let loaded = try Loaded([folder.write("a.tst", Array(bytes[..<length]))])
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(length)")
    }
    for index in bytes.indices {
      var broken = bytes
      broken[index] = [0x00, 0x01, 0x02, 0x04, 0xFF, 0x5E][index % 6]
      _ = try Loaded([folder.write("a.tst", broken)])
    }
  }

  @Test(
    .enabled(if: SharedFolder.isPresent),
    arguments: [
      ("anpa-1.tst", "For Argentine chemo patients, mirrors can hurt", "2013-11-13T15:09Z", 2),
      ("anpa-2.tst", "Prairies vanish in the US push for green energy", "2013-11-13T07:45Z", 2),
      ("anpa-3.tst", "WEA--Global Weather-Fahrenheit", "2013-11-13T07:13Z", 0),
      ("anpa-4.tst", "AP Top Entertainment News at 11:23 p.m. EST", "2016-02-10T04:23Z", 0),
      (
        "ap_anpa-4.tst", "AP Exclusive: China lawyer's family says US helped them flee",
        "2017-05-09T00:56Z", 1
      ),
    ])
  func realFilesAreRead(name: String, headline: String, date: String, authors: Int) throws {
    let loaded = try Loaded(corpus: "wireformats/superdesk_fixtures/" + name)
    let article = try #require(loaded.articles.first)
    #expect(article[.headline] == headline)
    #expect(article.date == NewsDate(parsing: date))
    #expect(article.authors.count == authors)
    #expect(!article[.body].contains("``") && !article[.body].contains("^"))
  }
}
