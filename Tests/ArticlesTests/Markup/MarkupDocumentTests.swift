import Articles
import Testing

struct MarkupDocumentTests {
  private func xml(_ text: String) -> MarkupDocument { .xml(FileText(Array(text.utf8))) }

  @Test func theTreeIsReadInOrder() throws {
    let document = xml(
      "<a xmlns='urn:x' b='1 &amp; 2'><n:c xmlns:n='urn:y'>one</n:c>two<c>three</c></a>")
    let root = try #require(document.root)
    #expect(root.name == "a")
    #expect(root.namespace == "urn:x")
    #expect(root.attribute("b") == "1 & 2")
    #expect(root.attribute("c") == nil)
    #expect(root.elements.map(\.name) == ["c", "c"])
    #expect(root.elements.map(\.namespace) == ["urn:y", "urn:x"])
    #expect(root.text == "onetwothree")
    #expect(document.problem == nil)
  }

  @Test func aDeclaredEncodingIsFollowed() {
    let cyrillic =
      Array("<?xml version='1.0' encoding='windows-1251'?><a>".utf8) + [0xCC, 0xE8, 0xF0]
    #expect(MarkupDocument.xml(FileText(cyrillic + Array("</a>".utf8))).root?.text == "Мир")
    let page = Array("<html><meta charset=\"ISO-8859-1\"><p>".utf8) + [0x93, 0xE9, 0x94]
    #expect(MarkupDocument.html(FileText(page)).root?.text == "“é”")
  }

  @Test func aFalseOrUnknownDeclarationCostsNothing() {
    let latin =
      Array("<?xml version='1.0' encoding='utf-8'?><a>caf".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(MarkupDocument.xml(FileText(latin)).root?.text == "café")
    #expect(xml("<?xml version='1.0' encoding='x-none'?><a>é</a>").root?.text == "é")
    let wide = Array("<?xml version='1.0' encoding='UTF-16'?><a>é</a>".utf16)
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in wide { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(MarkupDocument.xml(FileText(bytes)).root?.text == "é")
  }

  @Test func whatIsBrokenIsReadAsFarAsItGoes() throws {
    let document = xml("<a>\n<b>one</b>\n<b>two</a>")
    #expect(try #require(document.root).elements.map(\.lineText) == ["one", "two"])
    #expect(try #require(document.problem).line == 3)
    #expect(xml("no markup").root == nil)
    #expect(MarkupDocument.xml(FileText([])).root == nil)
  }

  @Test func entitiesOfADocumentAreNotExpanded() throws {
    let bomb = """
      <!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
      <a>x&c;&f;y</a>
      """
    #expect(try #require(xml(bomb).root).text == "xy")
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(xml(deep).problem != nil)
    let page = MarkupDocument.html(fragment: String(repeating: "<div>", count: 100_000) + "end")
    #expect(
      MarkupText.paragraphs(fragment: String(repeating: "<p>x", count: 3)) == ["x", "x", "x"])
    #expect(page.root.map { MarkupText.paragraphs(of: $0) } != nil)
  }
}
