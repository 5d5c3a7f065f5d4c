import Testing

@testable import Articles

struct FrontMatterTests {
  @Test(arguments: [
    ("---\na: b\n---\n", ["a"]), ("---\r\na: b\r\n---\r\n", ["a"]), ("---\na: b\n...\n", ["a"]),
    ("---\n# c\na:\n  - x\nb: |\n  x\n  y\n---\n", ["a", "b"]), ("---\n---\n", []),
    ("+++\na = 1\n[x]\nb = 2\n+++\n", ["a", "x"]),
  ])
  func fieldsAreFound(text: String, names: [String]) throws {
    let matter = try #require(FrontMatter(Array(text.utf8)))
    #expect(matter.fields.map(\.name) == names)
    #expect(matter.end == text.utf8.count)
  }

  @Test(arguments: ["", "---", "--- a\n---", "---\na: b\n", "+++\na = 1\n---\n"])
  func otherTextsHaveNone(text: String) {
    #expect(FrontMatter(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("x", RawValue.text("x")), ("\"x: y\"", .text("x: y")), ("'it''s'", .text("it's")),
    ("12", .number(12, literal: "12")), ("\"12\"", .text("12")), ("true", .boolean(true)),
    ("x # note", .text("x")), ("[a, \"b, c\"]", .list([.text("a"), .text("b, c")])),
    ("\"a\\nb\"", .text("a\nb")), ("\"open", .text("open")),
  ])
  func valuesAreRead(source: String, value: RawValue) throws {
    let matter = try #require(FrontMatter(Array("---\nk: \(source)\n---\n".utf8)))
    #expect(matter.fields == [RawField("k", value)])
  }
}
