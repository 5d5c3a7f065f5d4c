import Testing

@testable import Articles

struct EntitiesTests {
  @Test(arguments: [
    ("AT&amp;T", "AT&T"), ("&#8220;no&#8221;", "“no”"), ("it&#x2019;s", "it’s"),
    ("caf&eacute;", "café"),
    ("&lt;5&gt;", "<5>"), ("a&nbsp;b", "a\u{A0}b"), ("&quot;&apos;", "\"'"), ("&#146;", "’"),
    ("&amp;#8217;", "’"), ("&amp;amp;", "&"), ("&amp;amp;amp;", "&amp;"), ("&#0039;", "'"),
  ])
  func aNameWithASemicolonIsACharacter(text: String, expected: String) {
    #expect(decodingEntities(text) == expected)
  }

  @Test(arguments: [
    "AT&T", "a && b;", "R&D; more", "&unknown;", "&;", "&", "& amp;", "&#;", "&#xZ;", "&#0;",
    "&#xD800;",
    "&#99999999999;", "&amp", "no entity", "",
  ])
  func anythingElseStays(text: String) {
    #expect(decodingEntities(text) == text)
  }

  @Test func aMillionTakesTimeInProportion() {
    let text = String(repeating: "&amp;", count: 1_000_000)
    #expect(decodingEntities(text).utf8.count == 1_000_000)
    let open = String(repeating: "&", count: 1_000_000)
    #expect(decodingEntities(open) == open)
  }
}
