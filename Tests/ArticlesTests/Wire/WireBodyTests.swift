import Testing

@testable import Articles

struct WireBodyTests {
  @Test func tablesAreLinesUnlessTheyArrangeParagraphs() {
    let data = WireBody(html: "<p>A</p><table><tr><th>x<th>y<tr><td>1<td>2</table>")
    #expect(data.paragraphs == ["A", "x  y\n1  2"])
    let layout = WireBody(html: "<table><tr><td><p>One.</p><p>Two.</p><p>Three.</p></table>")
    #expect(layout.paragraphs == ["One.", "Two.", "Three."])
    let nested = WireBody(html: "<table><tr><td><table><tr><td>In</table></table>")
    #expect(nested.paragraphs == ["In"])
  }

  @Test func preformattedTextKeepsItsLines() {
    #expect(WireBody(html: "<pre>A v B\nC v D\n\nE</pre>").paragraphs == ["A v B\nC v D", "E"])
  }

  @Test func captionsAreNoParagraphs() {
    let body = WireBody(
      html: "<p>A</p><figure><img><figcaption>The <i>mole</i></figcaption></figure><p>B</p>")
    #expect(body.paragraphs == ["A", "B"])
    #expect(body.captions == ["The mole"])
  }

  @Test func breaksPartWordsAndTwoPartParagraphs() {
    #expect(WireBody(html: "one<br>two<br/> <br>three").paragraphs == ["one two", "three"])
    #expect(WireBody(html: "few days the <br />fire").paragraphs == ["few days the fire"])
  }

  @Test(arguments: [
    ("Oslo", "Rain fell.", "Oslo – Rain fell."),
    ("OSLO, May 2 (X) -", "Rain fell.", "OSLO, May 2 (X) - Rain fell."),
    ("Oslo", "OSLO (X) - Rain fell.", "OSLO (X) - Rain fell."),
    ("20240301", "Rain fell.", "Rain fell."),
    ("Oslo", "Rome, May 2 (X).- Rain fell.", "Rome, May 2 (X).- Rain fell."),
    ("", "Rain fell.", "Rain fell."),
  ])
  func aDatelineOpensTheTextOnce(dateline: String, text: String, result: String) {
    var body = WireBody(html: "<h2>Weather</h2><p>\(text)</p>")
    body.begin(with: dateline)
    #expect(body.paragraphs == ["Weather", result])
  }

  @Test func aBylineThatOpensTheTextIsTakenOut() {
    var body = WireBody(html: "<p>By Ann Reed</p><p>Rain fell.</p>")
    #expect(body.takeByline() == "By Ann Reed")
    #expect(body.paragraphs == ["Rain fell."])
    var alone = WireBody(html: "<p>By Ann Reed</p>")
    #expect(alone.takeByline() == nil)
  }

  @Test func depthAndBreadthAreBounded() {
    let deep = WireBody(html: String(repeating: "<div>", count: 50_000) + "end")
    #expect(deep.paragraphs.count <= 1)
    let tables = WireBody(html: String(repeating: "<table><tr><td>", count: 2_000) + "end")
    #expect(tables.paragraphs.count <= 1)
    let wide = WireBody(html: String(repeating: "<p>x", count: 50_000))
    #expect(wide.paragraphs.count == 50_000)
  }
}
