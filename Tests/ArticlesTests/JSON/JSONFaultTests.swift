import Foundation
import LedeTestSupport
import Testing

@testable import Articles

struct JSONFaultTests {
  private func fault(_ text: String) -> JSONFault? { JSONFault(Array(text.utf8)) }

  @Test(arguments: [
    ("{\"a\":1,\n\"b\" 2}", 2, false), ("[1,\n2,\n,3]", 3, false), ("[\n\"a\nb\"]", 2, false),
    ("{\"a\":\n  tru}", 2, false), ("[1,\n2", 2, true), ("{\"a\":\n\"open", 2, true), ("", 1, true),
    ("{'a':1}", 1, false), ("[1]\n\n[2]", 3, false), ("[01]", 1, false), ("[1.]", 1, false),
    ("{\"a\":1,}", 1, false), ("[1,]", 1, false), ("[}", 1, false), ("{]", 1, false),
    ("[-]", 1, false), ("[1e]", 1, false),
  ])
  func theFirstFaultHasItsLine(text: String, line: Int, isTruncated: Bool) {
    #expect(fault(text)?.line == line)
    #expect(fault(text)?.isTruncated == isTruncated)
  }

  @Test(arguments: [
    "{}", "[]", " [1, -2.5e+3, \"\\\"\", true, null, {\"a\": [[]]}] ", "0", "\"x\"",
    "{\"a\":{\"b\":\"]\"}}",
  ])
  func aWholeDocumentHasNone(text: String) { #expect(fault(text) == nil) }

  @Test func whatIsWholeBeforeIsKept() throws {
    let broken = #"{"n":1,"docs":[{"a":[{"x":1}]},{"b":2},{"c":"#
    let whole = try #require(fault(broken)?.whole)
    #expect(String(decoding: whole, as: UTF8.self) == #"{"n":1,"docs":[{"a":[{"x":1}]},{"b":2}]}"#)
    #expect(fault("{\"a\":")?.whole == nil)
  }

  @Test func brokenDocumentsAgreeWithFoundation() {
    var random = SplitMix64(seed: 5)
    let good = Array(#"{"a":[1,2.5,{"b":"x\"y"},true],"c":null,"d":-3e2}"#.utf8)
    let bytes = Array(#"{}[],:"0-.etx "#.utf8)
    for _ in 0..<5_000 {
      var text = good
      for _ in 0..<Int(random.next() % 2 + 1) {
        let place = Int(random.next() % UInt64(text.count))
        if random.next() % 3 == 0 {
          text.remove(at: place)
        } else {
          text[place] = bytes[Int(random.next() % UInt64(bytes.count))]
        }
      }
      let parsed = try? JSONSerialization.jsonObject(
        with: Data(text), options: [.fragmentsAllowed])
      // An escape's letter is none of this scan's business.
      let escapes = text.indices.dropLast().filter { text[$0] == UInt8(ascii: "\\") }
      if escapes.contains(where: { text[$0 + 1] != UInt8(ascii: "\"") }) { continue }
      #expect(
        (JSONFault(text) == nil) == (parsed != nil), "\(String(decoding: text, as: UTF8.self))")
    }
  }
}
