import LedeKit
import Testing

@testable import Shell

@Suite struct HighlighterTests {
  /// One letter a byte: what each is.
  private func letters(_ text: String, cursor: Int? = nil) -> String {
    let highlighter = Highlighter(session: Session(.sample))
    let letters: [Highlight: Character] = [
      .plain: ".", .operator: "o", .field: "f", .value: "v", .name: "n", .stage: "s",
      .comment: "c", .fault: "!",
    ]
    return String(
      highlighter.highlights(text, cursor: cursor ?? text.utf8.count).compactMap { letters[$0] })
  }

  @Test(arguments: [
    ("", ""),
    ("ferry", "....."),
    ("a AND b", "..ooo.."),
    ("a -b", "..o."),
    (#"headline:"é b" | count"#, "fffffffffvvvvvv.o.sssss"),
    ("source:Wire", "fffffffvvvv"),
    ("$a = x", "nnnn.."),
    ("=US ferr* /a+/", "vvv.vvvvv.vvvv"),
    ("LIKE \"storm\"", "oooovvvvvvvv"),
    ("* | head 5 # few", "o.o.ssss.v.c.ccc"),
    (".help near", "sssss....."),
  ])
  func saysWhatEachByteIs(text: String, expected: String) throws {
    #expect(letters(text) == expected)
  }

  @Test(arguments: [
    ("headlin:ferry x", "!!!!!!!fvvvvv.."), ("* | coun | head", "o.o.!!!!.o.ssss"),
    ("* | count by sourc | head", "o.o.sssss....!!!!!.o.ssss"), (".lod x", ".!!!.."),
  ])
  func faultsAreMarkedOnceTheCursorHasLeftThem(text: String, expected: String) throws {
    let marked = letters(text)
    #expect(marked.filter { $0 == "!" }.count == expected.filter { $0 == "!" }.count)
    let fault = try #require(expected.firstIndex(of: "!"))
    let place = expected.distance(from: expected.startIndex, to: fault)
    #expect(marked[marked.index(marked.startIndex, offsetBy: place)] == "!")
    #expect(!letters(text, cursor: place).contains("!"))
  }

  @Test func longStatementsStayPlain() throws {
    let text = String(repeating: "a AND ", count: 3_000)
    #expect(letters(text).allSatisfy { $0 == "." })
  }
}
