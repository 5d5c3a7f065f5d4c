import Foundation
import LedeTestSupport
import Testing

@testable import Articles

struct JSONParserTests {
  private func parse(_ text: String) throws -> RawValue {
    let bytes = Array(text.utf8)
    var value = RawValue.null
    try JSONParser().parse(bytes, 0..<bytes.count) { value = $0.rawValue }
    return value
  }

  @Test func everyKindOfValueIsRead() throws {
    let value = try parse(
      #"{"a":null,"b":true,"c":-7,"d":18446744073709551615,"e":2.5,"f":"x\n\u00e9\ud83d\ude00","g":[1,[]],"h":{}}"#
    )
    let expected: [RawField] = [
      RawField("a", .null), RawField("b", .boolean(true)),
      RawField("c", .number(-7, literal: "-7")),
      RawField("d", .number(0x1p64, literal: "18446744073709551615")),
      RawField("e", .number(2.5, literal: "2.5")), RawField("f", .text("x\né😀")),
      RawField("g", .list([.number(1, literal: "1"), .list([])])), RawField("h", .object([])),
    ]
    #expect(value == .object(expected))
  }

  @Test func aParserServesManyDocuments() throws {
    let parser = JSONParser()
    let bytes = Array("{\"n\":1}\n[2]\n\"\(String(repeating: "long ", count: 5_000))\"".utf8)
    var start = 0
    var kinds: [RawValue] = []
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      try parser.parse(bytes, start..<end) { kinds.append($0.rawValue) }
      start = end + 1
    }
    #expect(kinds.count == 3)
    #expect(kinds[0] == .object([RawField("n", .number(1, literal: "1"))]))
    #expect(kinds[1] == .list([.number(2, literal: "2")]))
    #expect(kinds[2].scalarText?.count == 24_999)
  }

  @Test(arguments: [
    "{", "[1,", "{\"a\":}", "\"open", "tru", "{\"a\":1e999}", "{\"a\" 1}", "", "  ", "[1] 2",
    "{'a':1}",
    #"{"a":"\ud800"}"#, #"{"a":"\x"}"#, "{\"a\":\"\u{1}\"}", "99999999999999999999999",
  ])
  func brokenDocumentsThrowWithWords(text: String) {
    let error = #expect(throws: JSONError.self) { try parse(text) }
    #expect(error?.message.isEmpty == false)
  }

  @Test func nestingIsBounded() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try parse(nested(250)) }
    #expect(throws: JSONError.self) { try parse(nested(300)) }
    #expect(throws: JSONError.self) { try parse(nested(100_000)) }
  }

  @Test func objectsAreCountedInTheOrderOfTheDocument() throws {
    let bytes = Array(#"{"n":{"x":1.5,"y":2},"list":[{"a":{}},{"b":"{"},{"c":1}]}"#.utf8)
    var counts: [Int] = []
    try JSONParser().parse(bytes, 0..<bytes.count) { root in
      root.forEachField { name, value in
        guard name == "list" else { return }
        value.forEachElement { counts.append(root.objectsBefore($0)) }
      }
    }
    // Before the first element open the root and `n`; the first holds another.
    #expect(counts == [2, 4, 5])
  }

  @Test(
    .enabled(if: SharedFolder.isPresent),
    arguments: [
      "wikinews/articles.jsonl", "polnear/articles.jsonl", "giveme5w1h/articles.jsonl",
      "timeml/articles.jsonl", "muc34/templates.jsonl", "time1963/articles.jsonl",
      "gum_news/articles.jsonl", "html_pages/index.jsonl",
    ])
  func valuesAgreeWithFoundation(corpus: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: corpusPath(corpus)))
    let bytes = [UInt8](data)
    let parser = JSONParser()
    var start = 0
    var lines = 0
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      defer { start = end + 1 }
      if start == end { continue }
      lines += 1
      let expected = try JSONSerialization.jsonObject(
        with: data[start..<end], options: .fragmentsAllowed)
      var value = RawValue.null
      try parser.parse(bytes, start..<end) { value = $0.rawValue }
      if !isEqual(value, expected) {
        Issue.record("line \(lines) of \(corpus) differs")
        return
      }
    }
    #expect(lines > 20)
  }

  private func isEqual(_ value: RawValue, _ other: Any) -> Bool {
    switch value {
    case .null: return other is NSNull
    case .boolean(let flag): return (other as? Bool) == flag
    case .number(let number, _): return (other as? NSNumber)?.doubleValue == number
    case .text(let text):
      // Foundation loses U+FEFF inside a string, which JSON allows there.
      let expected = (other as? String)?.unicodeScalars.filter { $0.value != 0xFEFF }
      return expected.map { $0.elementsEqual(text.unicodeScalars.filter { $0.value != 0xFEFF }) }
        ?? false
    case .list(let values):
      guard let others = other as? [Any], others.count == values.count else { return false }
      return zip(values, others).allSatisfy { isEqual($0, $1) }
    case .object(let fields):
      guard let others = other as? [String: Any], others.count == fields.count else { return false }
      return fields.allSatisfy { field in
        others[field.name].map { isEqual(field.value, $0) } ?? false
      }
    }
  }
}
