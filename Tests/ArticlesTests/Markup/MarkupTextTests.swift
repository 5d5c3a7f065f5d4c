import Articles
import Testing

struct MarkupTextTests {
  @Test func blocksAreParagraphs() {
    let html =
      "<div>One <b>bold</b>\nword.<p>Two words.</p><ul><li>Three<li>Four</ul>Five</div>"
    #expect(
      MarkupText.paragraphs(fragment: html)
        == ["One bold word.", "Two words.", "Three", "Four", "Five"])
  }

  @Test func twoBreaksEndAParagraphAndOneDoesNot() {
    #expect(MarkupText.paragraphs(fragment: "One<br>two<br/><br>three") == ["One two", "three"])
  }

  @Test func whatIsNotReadIsLeftOut() {
    let html = "<p>One</p><script>var p = '<p>';</script><style>p{}</style><form><p>Name</form>Two"
    #expect(MarkupText.paragraphs(fragment: html) == ["One", "Two"])
    let root = MarkupDocument.html(fragment: "<p>One</p><aside><p>Two</p></aside><p>Three</p>").root
    let paragraphs = root.map { MarkupText.paragraphs(of: $0) { $0.name == "aside" } }
    #expect(paragraphs == ["One", "Three"])
  }

  @Test func plainTextStaysAsItIs() {
    #expect(
      MarkupText.paragraphs(fragment: "Fish & chips < 5 pounds") == ["Fish & chips < 5 pounds"])
    #expect(MarkupText.paragraphs(fragment: "") == [])
  }
}
