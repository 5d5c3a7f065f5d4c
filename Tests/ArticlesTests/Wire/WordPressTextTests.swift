import Testing

@testable import Articles

struct WordPressTextTests {
  @Test(arguments: [
    ("[caption id=\"1\"]The mole[/caption]", "<figure><figcaption>The mole</figcaption></figure>"),
    ("[dropcap]T[/dropcap]he", "The"), ("a [sic] b [1] [...] [", "a [sic] b [1] [...] ["),
    ("x[gallery ids=\"1,2\"]y[contact_form]", "xy"), ("[Editor's note]", "[Editor's note]"),
    ("", ""),
  ])
  func marksAreRead(text: String, html: String) {
    #expect(WordPressText.html(text) == html)
  }

  @Test func manyMarksTakeLittleTime() {
    let text = (0..<20_000).map { "[m\($0 % 3_000)] x" }.joined()
    #expect(WordPressText.html(text) == text)
  }
}
