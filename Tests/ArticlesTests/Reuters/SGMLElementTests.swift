import Testing

@testable import Articles

struct SGMLElementTests {
  private func element(_ text: String) -> SGMLElement {
    let bytes = Array(text.utf8)
    return SGMLElement(bytes, 0..<bytes.count)
  }

  @Test func elementsAndAttributesAreFound() {
    let story = element(
      "<R A=\"1\" B=\"x y\"><T><D>a</D><D>b</D></T><TITLE>1 < 2 &lt; &#3;3</TITLE></R>")
    #expect(story.attribute("A") == "1")
    #expect(story.attribute("B") == "x y")
    #expect(story.attribute("C") == nil)
    #expect(story.first("T")?.all("D").map(\.text) == ["a", "b"])
    #expect(story.first("TITLE")?.text == "1 < 2 &lt;  3")
    #expect(story.first("BODY") == nil)
  }

  @Test func anUnclosedElementGoesOnToTheEnd() {
    #expect(element("<R><D>a<D>b").all("D").map(\.text) == ["a<D>b"])
    #expect(element("<R").text == "")
    #expect(element("<R><T").first("T") == nil)
  }

  @Test func whatStandsAroundAnElementIsKept() {
    #expect(element("<R>a<T>b</T>c").textOutside("T") == "a\nc")
    #expect(element("<R>a").textOutside("T") == "a")
  }
}
