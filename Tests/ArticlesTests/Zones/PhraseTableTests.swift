import Testing

@testable import Articles

struct PhraseTableTests {
  private let table = PhraseTable([
    (.block, ["read more", "à lire", "foto :"]), (.agency, ["read more:"]), (.section, ["©"]),
  ])

  private func match(_ text: String, at index: Int = 0) -> (ZonePhrase, Int)? {
    let bytes = Array(text.utf8)
    return table.match(bytes.span, at: index, limit: bytes.count)
  }

  @Test func theLongestPhraseIsFound() throws {
    let long = try #require(match("READ more: floods"))
    #expect(long.1 == 10)
    let short = try #require(match("Read more floods"))
    #expect(short.1 == 9)
    #expect(match("x Read more", at: 2)?.1 == 11)
  }

  @Test func lettersOfLatin1AndNoBreakSpacesMatch() {
    #expect(match("À lire aussi")?.1 == 7)
    #expect(match("Foto\u{A0}: Ann")?.1 == 7)
    #expect(match("Foto\u{202F}: Ann")?.1 == 8)
    #expect(match("© 2020")?.1 == 2)
  }

  @Test(arguments: [
    "", "r", "Read", "Read moreover", "Reading more", "Bread more", "É lire", "\u{A0}",
  ])
  func othersDoNotMatch(text: String) {
    #expect(match(text) == nil)
  }
}
