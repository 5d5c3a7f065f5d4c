import Articles
import Testing

struct PlainTextFormatTests {
  @Test func zonesOfAPage() throws {
    let article = try #require(try load("ferry.txt", Samples.plainText).articles.first)
    #expect(article.id == "ferry")
    #expect(article[.headline] == "Ferry runs aground")
    #expect(article[.byline] == "By Ann Reed, Harbour Correspondent")
    #expect(article.authors == ["Ann Reed"])
    #expect(article[.body] == "The ferry ran aground on Friday. Nobody was hurt.")
    #expect(article[.caption] == "The ferry Nora (pictured) was built in 1974.")
    #expect(article[.boilerplate] == "Read more: all about ferries")
    #expect(article.date == nil)
  }

  @Test func controlCharactersBecomeSpaces() throws {
    let text =
      "Rain\u{1} fell.\r\nSnow\u{AD}flakes\tfell.\r" + String(repeating: "It was wet. ", count: 900)
    let article = try #require(try load("rain.txt", text + "\u{0}Done.").articles.first)
    #expect(article[.body].hasPrefix("Rain  fell."))
    #expect(article[.body].contains("Snow\u{AD}flakes\tfell."))
    #expect(article[.body].hasSuffix("It was wet.  Done."))
    #expect(!article[.body].contains("\r"))
  }
}
