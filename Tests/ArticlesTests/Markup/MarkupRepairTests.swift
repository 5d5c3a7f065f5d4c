import Testing

@testable import Articles

struct MarkupRepairTests {
  private func numbered(_ text: String) -> String {
    String(decoding: numberedEntities(Array(text.utf8)), as: UTF8.self)
  }

  @Test func namedEntitiesBecomeNumbersAndXMLsOwnStay() {
    #expect(numbered("a&eacute;&nbsp;b") == "a&#233;&#160;b")
    #expect(
      numbered("&amp;&lt;&gt;&quot;&apos;&#233;&x;&") == "&amp;&lt;&gt;&quot;&apos;&#233;&x;&")
  }

  @Test func damagedUTF8IsToldFromOtherEncodings() {
    func mostly(_ bytes: [UInt8]) -> String? {
      mostlyUTF8(FileText(bytes)).map { String(decoding: $0, as: UTF8.self) }
    }
    // A stray byte among characters is mended as the text is decoded.
    #expect(mostly(Array("<a>é und ü".utf8) + [0xFF]) == nil)
    #expect(mostly(Array("<a>plain".utf8) + [0xE2, 0x80]) == "<a>plain\u{FFFD}")
    #expect(mostly(Array("<a>caf".utf8) + [0xE9] + Array("</a>".utf8)) == nil)
    #expect(mostly(Array("<a>café</a>".utf8)) == nil)
  }
}
