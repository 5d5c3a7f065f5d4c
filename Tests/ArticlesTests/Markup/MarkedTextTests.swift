import Testing

@testable import Articles

struct MarkedTextTests {
  @Test(arguments: [
    ("<p>One &amp; two.</p><p>Three.</p>", "One & two.\n\nThree."),
    ("One<br/>two<br><br>three", "One two\n\nthree"),
    ("A <b>bold</b> word", "A bold word"),
    ("See <a href=\"https://example.org\">the report</a>.", "See the report."),
    ("fish &amp; chips\n\nwith peas", "fish & chips\n\nwith peas"),
  ])
  func aPieceOfAPageIsItsText(text: String, expected: String) {
    #expect(readableText(text) == expected)
  }

  @Test(arguments: [
    "1 < 2 and 3 > 2", "the <unclear> word", "<pre-war> prices", "a <b c", "<", "</", "<p",
    "</nobody>",
    "First.\n\nSecond  with spaces.",
  ])
  func whatOnlyLooksLikeItStays(text: String) {
    #expect(readableText(text) == text)
  }
}
