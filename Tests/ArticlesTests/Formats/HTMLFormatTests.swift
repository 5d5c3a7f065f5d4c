import Articles
import Testing

/// Small pages of invented news, in the manner of different ways to build a site.
struct HTMLFormatTests {
  private static let first =
    "The ferry Maren Light sank off Hollen Island early on Friday after its bow door gave way in heavy seas, the coastguard said."
  private static let second =
    "Rescuers found ten survivors on a rock no larger than a tennis court, and took them to the hospital in Skarsund."
  private static let third =
    "“We heard a bang, and then the floor was gone,” said Lucia Ferri, a passenger who had been asleep on the car deck."

  private static let blog = """
    <!DOCTYPE html><html lang="en-GB"><head><title>Ferry sinks off Hollen – Harbour Post</title>
    <meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="article">
    <meta property="article:published_time" content="2024-03-08T09:30:00+01:00">
    <meta property="article:modified_time" content="2024-03-09T10:00:00+01:00">
    <meta name="author" content="Ann Reed"><meta property="article:section" content="Sea"></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
    <article class="post"><h1 class="entry-title">Ferry sinks off Hollen</h1>
    <div class="share-buttons"><a href="#">Share on Facebook</a> <a href="#">Tweet this</a></div>
    <div class="entry-content"><p>\(first)</p>
    <figure class="wp-caption"><img src="a.jpg"><figcaption>The quay at Hollen on Friday</figcaption></figure>
    <p>\(second)</p><h2>“The floor was gone”</h2><p>\(third)</p></div>
    <div class="related-posts"><h3>Related</h3><ul><li><a href="/b">Owner knew of worn seals</a></li></ul></div>
    <div id="comments"><p>I was on that ferry in 2019, and the door rattled even then, as everybody who sailed on it knows.</p></div>
    </article><footer><p>© 2024 Harbour Post. All rights reserved, whoever you may be and wherever you read this.</p></footer>
    </body></html>
    """

  @Test func aBlogsPageGivesItsArticleAndNothingElse() throws {
    let article = try #require(try load("a.html", Self.blog).articles.first)
    #expect(article[.headline] == "Ferry sinks off Hollen")
    #expect(
      article[.body]
        == [Self.first, Self.second, "“The floor was gone”", Self.third].joined(separator: "\n\n"))
    #expect(article[.caption] == "The quay at Hollen on Friday")
    #expect(article.authors == ["Ann Reed"])
    #expect(article.date?.description == "2024-03-08T09:30:00+01:00")
    #expect(article.source == "Harbour Post")
    #expect(article.section == "Sea")
    #expect(article.language == "en")
  }

  @Test func linkedDataIsReadThoughItIsBroken() throws {
    let page = """
      <html><head><title>Bank closes branches | The Meridian</title><script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Meridian"},
      {"@type":["NewsArticle"],"headline":"Bank closes\nbranches","datePublished":"2024-03-19",
      "author":[{"@type":"Person","name":"Harriet Lisle-Oduya"},{"@type":"Person","name":"Tom Aske"},],
      "publisher":{"@type":"Organization","name":"The Meridian"}}]}
      </script></head><body><main><h1>Bank closes branches</h1><p>\(Self.first)</p><p>\(Self.second)</p></main></body></html>
      """
    let article = try #require(try load("a.html", page).articles.first)
    #expect(article[.headline] == "Bank closes branches")
    #expect(article.authors == ["Harriet Lisle-Oduya", "Tom Aske"])
    #expect(article.date?.description == "2024-03-19")
    #expect(article.source == "The Meridian")
    #expect(article[.body] == Self.first + "\n\n" + Self.second)
  }

  @Test func anOldPageOfTablesInItsOwnEncodingIsRead() throws {
    let text =
      "Паром «Марен» затонул у острова Холлен рано утром в пятницу, сообщила береговая охрана; десять человек спасены."
    let page = """
      <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>Паром затонул</title></head>
      <body><table><tr><td><a href="/">Новости</a></td><td><h1>Паром затонул</h1><p>\(text)</p><p>\(text.replacing("десять", with: "двадцать"))</p>
      <p>\(text.replacing("десять", with: "тридцать"))</p></td></tr></table></body></html>
      """
    // Windows-1251 has the Cyrillic letters А to я from 0xC0 on, and « and » as Latin-1 does.
    let bytes = page.unicodeScalars.map { scalar -> UInt8 in
      0x410...0x44F ~= scalar.value
        ? UInt8(scalar.value - 0x410 + 0xC0) : UInt8(truncatingIfNeeded: scalar.value)
    }
    let article = try #require(try load("a.html", bytes).articles.first)
    #expect(article[.headline] == "Паром затонул")
    #expect(article[.body].hasPrefix(text))
    #expect(article.language == "ru")
  }

  @Test(arguments: [
    "<html></html>", "<html><body></body></html>",
    "<html><head><title>News</title></head><body><ul><li><a href='/1'>One headline of many</a></li><li><a href='/2'>Another headline</a></li></ul></body></html>",
  ])
  func aPageWithoutAnArticleIsRefusedWithAReason(page: String) throws {
    let loaded = try load("a.html", page)
    #expect(loaded.articles.isEmpty)
    #expect(loaded.report.skipped.count == 1)
  }

  @Test func hostilePagesTakeTimeInProportion() throws {
    let nested = "<html><body>" + String(repeating: "<div>", count: 100_000) + Self.first
    let breaks = "<html><body><p>" + String(repeating: "a<br>", count: 200_000)
    let links = "<html><body>" + String(repeating: "<a href='/x'>link</a> ", count: 50_000)
    let attribute =
      "<html><body class='\(String(repeating: "x ", count: 500_000))'><p>\(Self.first)"
    for page in [nested, breaks, links, attribute] {
      let loaded = try load("a.html", page)
      #expect(loaded.articles.count + loaded.report.skipped.count == 1)
    }
  }

  @Test func truncationNeverTraps() throws {
    let bytes = Array(Self.blog.utf8)
    for length in stride(from: 0, to: bytes.count, by: 37) {
      let loaded = try load("a.html", Array(bytes[..<length]))
      #expect(loaded.articles.count + loaded.report.skipped.count == 1, "\(length)")
    }
  }
}
