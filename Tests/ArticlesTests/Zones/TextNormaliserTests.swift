import Testing

@testable import Articles

struct TextNormaliserTests {
  @Test(arguments: [
    ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\r\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"),
    ("a\u{0}b\u{1F}c", "a b c"), ("a\tb\n", "a\tb\n"),
    ("so\u{AD}ft \u{A0}é\u{7F}", "so\u{AD}ft \u{A0}é\u{7F}"),
    ("", ""),
  ])
  func normalised(text: String, expected: String) {
    #expect(Array(normalisedText(text).utf8) == Array(expected.utf8))
  }

  @Test(arguments: [
    (" a b \n", "a b"), ("\u{A0}a\u{A0}", "a"), ("", ""), (" \u{A0}\t", ""), ("à", "à"),
  ])
  func trimmed(text: String, expected: String) {
    #expect(text.trimmedText == expected)
  }

  @Test func onOneLine() {
    #expect(" a\n\tb  c ".onOneLine == "a b c")
    #expect("a  b".onOneLine == "a  b")
  }
}
