import Articles
import LedeTestSupport
import Testing

/// Wire files that mean harm or were made by broken programs.
struct HostileWireTests {
  private func rss(_ text: String, before: String = "") throws -> Loaded {
    try load(
      "a.rss",
      before
        + "<rss><channel><item><title>T</title><description>\(text)</description></item></channel></rss>"
    )
  }

  @Test func entityBombsStaySmall() throws {
    var bomb = "<!DOCTYPE rss [<!ENTITY a0 \"ha\">"
    for level in 1...30 { bomb += "<!ENTITY a\(level) \"&a\(level - 1);&a\(level - 1);\">" }
    let loaded = try rss("x &a30; y", before: bomb + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
    // The parser stops at the bomb, which is said.
    #expect(loaded.articles.map { $0[.body] } == ["x"])
    #expect(loaded.report.notes.count == 1)
    let file = try rss(
      "x &f; y", before: "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
    #expect(file.articles.map { $0[.body] } == ["x y"])
  }

  @Test(arguments: ["rss", "feed", "nitf", "newsMessage", "newsItem", "NewsML", "RBNews"])
  func deepNestingEnds(root: String) throws {
    for inner in ["item", "entry", "body", "itemSet", "newsItem", "NewsItem", "NewsComponent", "p"]
    {
      let text = "<\(root)>" + String(repeating: "<\(inner)>", count: 20_000) + "text"
      let loaded = try load("a.xml", text)
      #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty)
    }
  }

  @Test func deepJSONEnds() throws {
    let deep = String(repeating: "{\"uri\": \"a\", \"bodies\": [", count: 20_000)
    #expect(try !load("a.json", deep).report.skipped.isEmpty)
    let item = #"{"uri": "a", "versioncreated": "x", "associations": "#
    let nested = String(repeating: item, count: 200) + "null" + String(repeating: "}", count: 200)
    let loaded = try load("a.json", nested)
    #expect(!loaded.report.skipped.isEmpty)
  }

  @Test func breadthTakesLinearTime() throws {
    func many(_ text: (Int) -> String) -> String { (0..<30_000).map(text).joined() }
    let contents = many { "<ContentItem><DataContent>Text \($0).</DataContent></ContentItem>" }
    let head = "<NewsLines><HeadLine>H</HeadLine></NewsLines>"
    let newsML =
      "<NewsML><NewsItem><NewsComponent>\(head)\(contents)</NewsComponent></NewsItem></NewsML>"
    #expect(try load("a.xml", newsML).articles.count == 1)
    let stories = many { _ in "<NewsComponent>\(head)</NewsComponent>" }
    #expect(
      !(try load("a.xml", "<NewsML><NewsItem>\(stories)</NewsItem></NewsML>").articles.isEmpty))
    let captions = many { "<media><media-caption>Mole \($0)</media-caption></media>" }
    let nitf = "<nitf><body><body.content><p>x</p>\(captions)</body.content></body></nitf>"
    #expect(try load("a.xml", nitf).articles.count == 1)
    let lines = "margin\n" + many { $0 % 2 == 0 ? "  in \($0)\n" : "   in\n" }
    #expect(try rss("<![CDATA[<p>" + lines + "</p>]]>").articles.count == 1)
    let fields = many { "\"f\($0)\": 1, " }
    let ninjs = "{\"uri\": \"a\", \"pubstatus\": \"usable\", \(fields)\"headline\": \"H\"}"
    #expect(try load("a.json", ninjs).articles.first?.metadata.count == 30_001)
    let categories = many { "<category>c\($0)</category>" }
    let feed = "<rss><channel><item><title>T</title>\(categories)</item></channel></rss>"
    #expect(try load("a.xml", feed).articles.count == 1)
  }

  @Test func captionsInsideCaptionsAreReadOnce() throws {
    let nested = String(repeating: "<media><media-caption>", count: 5_000)
    let loaded = try load("a.xml", "<nitf><body><body.content><p>x</p>" + nested + "y")
    #expect(loaded.articles.map { $0[.body] } == ["x"])
  }

  @Test func controlCharactersAndHalfTagsCostLittle() throws {
    #expect(try rss("a \u{0} \u{1} b").articles.count <= 1)
    #expect(try rss("<![CDATA[a < b <c]]>").articles.count == 1)
    #expect(try rss("<![CDATA[<p>open]]>").articles.map { $0[.body] } == ["open"])
  }

  @Test func aWronglyDeclaredEncodingIsRead() throws {
    let body = "<rss><channel><item><title>Caf\u{E9} “x”</title></item></channel></rss>"
    let declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
    #expect(try load("a.rss", declared + body).articles.map { $0[.headline] } == ["Café “x”"])
    let latin = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + body
    #expect(try load("a.rss", latin).articles.map { $0[.headline] } == ["Café “x”"])
    // Windows-1252 that says it is UTF-8.
    let bytes =
      Array("<?xml version='1.0' encoding='UTF-8'?><rss><channel><item><title>Caf".utf8) + [
        0xE9, 0x20, 0x93,
      ]
    let loaded = try load("a.rss", bytes + Array("</title></item></channel></rss>".utf8))
    #expect(loaded.articles.map { $0[.headline] } == ["Café “"])
  }

  @Test func randomDamageNeverTraps() throws {
    let folder = try TemporaryFolder()
    var random = SplitMix64(seed: 7)
    for sample in WireSamples.all {
      for _ in 0..<60 {
        var bytes = Array(sample.text.utf8)
        for _ in 0..<Int.random(in: 1...12, using: &random) {
          let at = Int.random(in: 0..<bytes.count, using: &random)
          let length = min(bytes.count - at, Int.random(in: 0..<40, using: &random))
          switch Int.random(in: 0..<3, using: &random) {
          case 0: bytes.removeSubrange(at..<at + length)
          case 1: bytes.insert(contentsOf: Array(bytes[at..<at + length]), at: 0)
          default: bytes[at] = UInt8.random(in: 0...255, using: &random)
          }
          if bytes.isEmpty { bytes = [0x3C] }
        }
        let loaded = try Loaded([folder.write(sample.name, bytes)])
        #expect(!loaded.articles.isEmpty || !loaded.report.skipped.isEmpty)
      }
    }
  }

  @Test(arguments: [
    ("<sports-content/>", "SportsML (results), which holds no running text"),
    ("<urlset/>", "a site map, which lists addresses and holds no article"),
    ("<books/>", "XML with the outermost element “books” is of no news format that Lede reads"),
    ("<?xml version='1.0'?><!-- only -->", "XML without an element"),
  ])
  func otherXMLIsRefusedByItsElement(text: String, reason: String) throws {
    #expect(try load("a.xml", text).report.skipped.map(\.reason) == [reason])
  }
}
