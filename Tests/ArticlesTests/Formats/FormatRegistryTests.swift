import Testing

@testable import Articles

struct FormatRegistryTests {
  @Test func endingsAreOwnedByOneFormat() {
    let endings = FormatRegistry.formats.flatMap { $0.endings }
    #expect(Set(endings).count == endings.count)
    #expect(endings.allSatisfy { $0 == $0.lowercased() })
  }

  @Test(arguments: [
    ("{\"a\":1}\n{\"a\":2}\n", "txt", "JSON Lines"), ("{\n\"a\":1}", "jsonl", "JSON"),
    ("[\n {\"a\":1}]", "", "JSON"), ("garbage\n{\"a\":1}\n{\"a\":2}", "jsonl", "JSON Lines"),
    ("{\"a\":1}", "jsonl", "JSON"), ("title,text\na,b", "", "CSV"),
    ("title;body\na;b", "txt", "CSV"),
    ("x,y\n1,2", "csv", "CSV"), ("x,y\n1,2", "txt", "plain text"),
    ("[TEXT] The army said.", "txt", "plain text"), ("Body count, and more\nx", "", "plain text"),
    ("{curly} words", "json", "plain text"),
  ])
  func textsAreRecognised(text: String, ending: String, name: String) {
    #expect(FormatRegistry.format(of: FileText(Array(text.utf8), ending: ending)).name == name)
  }
}
