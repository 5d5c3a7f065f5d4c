import Articles
import Bytes
import LedeTestSupport
import Testing

struct EmailFormatTests {
  /// A mail about an invented event, with these lines before its blank line and this body.
  private func mail(
    _ fields: String = "", subject: String = "Ferry runs aground", text: String
  ) -> String {
    "Received: by mx.lantern.example; Sat, 9 Mar 2024 08:20:00 +0000\n"
      + "From: Ann Reed <ann.reed@lantern.example>\nTo: desk@lantern.example\n"
      + "Subject: \(subject)\nDate: Sat, 9 Mar 2024 08:15:00 +0100 (CET)\n"
      + "Message-ID: <ferry-1@lantern.example>\nMIME-Version: 1.0\n" + fields + "\n" + text
  }

  private func article(_ text: String) throws -> Article {
    try #require(try load("mail.eml", text).articles.first)
  }

  @Test func headerFieldsSayWhatTheArticleIs() throws {
    let article = try article(mail(text: "The ferry Nora ran aground on Friday.\n"))
    #expect(article.id == "ferry-1@lantern.example")
    #expect(article[.headline] == "Ferry runs aground")
    #expect(article[.body] == "The ferry Nora ran aground on Friday.")
    #expect(article.authors == ["Ann Reed"])
    #expect(article.source == "lantern.example")
    #expect(article.date == NewsDate(parsing: "2024-03-09T08:15+01:00"))
  }

  @Test(arguments: [
    ("=?utf-8?B?RsOkaHJl?=\n =?utf-8?Q?_l=C3=A4uft?= auf", "Fähre läuft auf"),
    ("=?iso-8859-1?Q?F=E4hre?= =?windows-1251?Q?=EC=E8=F0?=", "Fähreмир"),
    // A character cut in two by a mailer: C3 A4.
    ("=?utf-8?Q?F=C3?=\n =?utf-8?Q?=A4hre?=", "Fähre"),
    ("=?koi8-r*ru?B?zcnS?= now", "мир now"),
    ("=?windows-1252?Q?Port=E2=80=99s_news?=", "Port’s news"),
    ("Re: Fwd: RE[2]: Ferry runs aground", "Ferry runs aground"),
    ("=?utf-8?Q?broken", "=?utf-8?Q?broken"), ("a =?x?= b", "a =?x?= b"),
    ("Ferry:\n  runs\n\taground", "Ferry: runs aground"),
    ("Nähe", "Nähe"),
  ])
  func subjectsAreDecoded(subject: String, expected: String) throws {
    #expect(try article(mail(subject: subject, text: "Text of it.\n"))[.headline] == expected)
  }

  @Test func unknownCharsetsAreSaidAndReadAnyway() throws {
    let text = mail(
      "Content-Type: text/plain; charset=x-klingon\n", text: "The ferry Nora ran aground.\n")
    let loaded = try load("mail.eml", text)
    #expect(loaded.articles.first?[.body] == "The ferry Nora ran aground.")
    #expect(
      loaded.report.notes.contains {
        $0.contains("1 text in a charset") && $0.contains("“x-klingon”")
      })
  }

  @Test func transferEncodingsAreUndone() throws {
    let quoted = mail(
      "Content-Type: text/plain; charset=\"iso-8859-1\"\nContent-Transfer-Encoding: quoted-printable\n",
      text: "The f=EAte in Sk=\narsund =3D fun = here =ZZ.  \n")
    #expect(try article(quoted)[.body] == "The fête in Skarsund = fun = here =ZZ.")
    let base64 = mail(
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: BASE64\n",
      text: "VGhlIGbD\n*!qnRlLg==\n")
    #expect(try article(base64)[.body] == "The fête.")
  }

  @Test func flowedLinesAreJoined() throws {
    let text = mail(
      "Content-Type: text/plain; format=flowed; delsp=yes\n",
      text:
        "The ferry ran agro \nund on Fri \nday.\n Nobody was hurt.\n> It was wet. \n> Very.\n-- \nAnn\n"
    )
    let article = try article(text)
    #expect(article[.body] == "The ferry ran aground on Friday.\n\nNobody was hurt.")
    #expect(article[.boilerplate] == "It was wet.Very.\n\n-- \nAnn")
  }

  @Test func plainTextIsPreferredToItsHTML() throws {
    let parts = """
      --b1
      Content-Type: multipart/alternative; boundary="b2"

      --b2
      Content-Type: text/plain

      The plain text of the story.
      --b2
      Content-Type: text/html

      <p>The HTML of the story.</p>
      --b2--
      --b1
      Content-Type: text/html; name="more.html"
      Content-Disposition: attachment; filename="more.html"

      <p>Attached.</p>
      --b1
      Content-Type: application/pdf; name="a.pdf"
      Content-Transfer-Encoding: base64

      AAAA
      --b1--
      """
    let loaded = try load(
      "a.eml", mail("Content-Type: multipart/mixed; boundary=b1\n", text: parts))
    #expect(loaded.articles.first?[.body] == "The plain text of the story.")
    #expect(
      loaded.report.notes.contains {
        $0.contains("2 attachments were not read, the first is “more.html”")
      })
  }

  @Test func pagesAreReadWhereThereIsNoPlainText() throws {
    let page = """
      <html><body><div style="display:none">Hidden teaser</div><p>The ferry ran&nbsp;aground.</p>
      <p>Nobody was hurt.</p><div class="gmail_quote">Older words</div></body></html>
      """
    let article = try article(mail("Content-Type: text/html; charset=utf-8\n", text: page))
    #expect(article[.body] == "The ferry ran\u{A0}aground.\n\nNobody was hurt.")
    #expect(article[.boilerplate] == "Older words")
  }

  @Test func quotedRepliesAndSignaturesAreBoilerplate() throws {
    let article = try article(
      mail(
        text: """
          The port is open again.

          On Friday, Jo Hall <jo@lantern.example>
          wrote:

          > Is the port open?

          -- 
          Ann Reed, Harbour Desk
          """))
    #expect(article[.body] == "The port is open again.")
    #expect(article[.boilerplate].contains("Is the port open?"))
    #expect(article[.boilerplate].hasSuffix("Ann Reed, Harbour Desk"))
  }

  @Test func aDeskIsASourceAndAListASection() throws {
    let text =
      "From: The Morning Lantern <newsletter@lantern.example>\nSubject: Ferry\n"
      + "Date: Sat, 9 Mar 2024 08:15:00 GMT\nList-Id: Harbour news <harbour.lantern.example>\n\n"
      + "By Ann Reed\n\nThe ferry ran aground on Friday.\n"
    let article = try article(text)
    #expect(article.source == "The Morning Lantern")
    #expect(article.section == "Harbour news")
    #expect(article.authors == ["Ann Reed"])
    #expect(article[.byline] == "By Ann Reed")
    #expect(article[.body] == "The ferry ran aground on Friday.")
  }

  @Test func aFormInJSONIsAnArticle() throws {
    let text = mail(
      subject: "Form",
      text:
        "{\"Headline\":[\"Ferry aground\"],\"Body\":[\"It ran\n aground.\"],\"Category\":[\"\"],\"Desk\":[\"Port\"]}\n"
    )
    let article = try article(text)
    #expect(article[.headline] == "Ferry aground")
    #expect(article[.body] == "It ran  aground.")
    // The category is blank, so that the desk is the section.
    #expect(article.section == "Port")
  }

  @Test(arguments: [
    "From the start, the ferry was late.\nDate: nobody knows.\n\nIt ran aground.",
    "Date: Friday\nHeadline: Ferry\nBy: Ann Reed\n\nThe ferry ran aground.",
    "Subject: ferries\nFrom: the harbour\nDate: Friday\n\nThe ferry ran aground.",
    "From ann@lantern.example Friday\n\nThe ferry ran aground.",
    "To: all\nFrom: me\n\nReceived: nothing.", "Note: one\nNote: two\nNote: three\n\nText.",
  ])
  func articlesThatBeginLikeMailStayText(text: String) throws {
    let file = FileText(Array(text.utf8), ending: "txt")
    #expect(!EmailFormat.recognises(file) && !MboxFormat.recognises(file))
    #expect(try load("a.txt", text).articles.count == 1)
  }

  @Test func truncationAndWrongBytesNeverTrap() throws {
    let folder = try TemporaryFolder()
    let text = mail(
      "Content-Type: multipart/mixed; boundary=b\n",
      text:
        "--b\nContent-Type: text/html; charset=utf-7\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "<p>The f=C3=AAte</p>\n--b\n\n> Quoted\nOwn\n--b--\n")
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      let loaded = try Loaded([folder.write("a.eml", Array(bytes[..<length]))])
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty, "at \(length)")
    }
    for index in bytes.indices {
      var broken = bytes
      broken[index] = [0x00, 0x0A, 0x2D, 0x3D, 0xFF, 0x22][index % 6]
      _ = try Loaded([folder.write("a.eml", broken)])
    }
  }

  @Test(.timeLimit(.minutes(1))) func bombsEndWell() throws {
    let header = mail("X-Long: " + String(repeating: "a", count: 1 << 20) + "\n", text: "Text.\n")
    #expect(try article(header)[.body] == "Text.")
    let fields = mail(String(repeating: "X-A: b\n", count: 20_000), text: "Text.\n")
    #expect(try article(fields)[.body] == "Text.")
    let words = mail(subject: String(repeating: "=?a?q?", count: 20_000), text: "Text.\n")
    #expect(try article(words)[.body] == "Text.")
    let parts = mail(
      "Content-Type: multipart/mixed; boundary=b\n",
      text: String(repeating: "--b\n\nText.\n", count: 20_000))
    #expect(try load("a.eml", parts).report.notes.contains { $0.contains("too many") })
    var nested = ""
    for level in 0..<1_000 {
      nested += "--b\(level)\nContent-Type: multipart/mixed; boundary=b\(level + 1)\n\n"
    }
    let deep = mail("Content-Type: multipart/mixed; boundary=b0\n", text: nested)
    #expect(try load("a.eml", deep).report.notes.contains { $0.contains("too deep") })
    let quotes = mail(text: String(repeating: ">\n", count: 50_000) + "Text.\n")
    #expect(try article(quotes)[.body] == "Text.")
  }

  @Test(
    .enabled(if: SharedFolder.isPresent),
    arguments: [
      ("simple_email.txt", "Test message 1234", "2015-02-19T17:18:40+11:00", "body text"),
      (
        "charset_in_subject_email.txt", "Google Apps News March 2015", "2015-02-19T17:18:40+11:00",
        "body text"
      ),
      (
        "composite_email.txt", "single image test", "2015-03-03T11:27:36+11:00",
        "this is a test of a single image"
      ),
      (
        "odd_charset_email.txt", "TravTalk’s Special for TAAI convention",
        "2015-03-10T14:17:01-07:00", "SDA"
      ),
      ("googleform.txt", "TEST NZ HEADER", "2016-05-05T04:11:45Z", "Prisoners allegedly drunk"),
      (
        "googleform1.txt", "Arnold 'worried' about maroon-clad Roar", "2016-11-17T23:35:10Z",
        "John Aloisi reckons"
      ),
      ("json-email.txt", "Headline-2", "2015-09-14T02:06:01Z", "Lorem ipsum"),
      ("json-email-bad-user.txt", "Headline-2", "2015-09-14T02:06:01Z", "Lorem ipsum"),
    ])
  func realFilesAreRead(name: String, headline: String, date: String, start: String) throws {
    let loaded = try Loaded(corpus: "wireformats/superdesk_fixtures/" + name)
    let article = try #require(loaded.articles.first)
    #expect(article[.headline] == headline)
    #expect(article.date == NewsDate(parsing: date))
    #expect(article[.body].hasPrefix(start))
    #expect(!article.id.isEmpty && article.id.contains("@"))
  }
}
