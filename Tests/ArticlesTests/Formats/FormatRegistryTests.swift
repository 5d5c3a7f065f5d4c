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
    ("{curly} words", "json", "plain text"), ("A title\n\nText.", "md", "Markdown"),
    ("---\ntitle: A\n---\nText.", "txt", "Markdown"), ("---\n\nText.", "txt", "plain text"),
    ("From: a@b.example\nSubject: x\nDate: y\n\nText.", "txt", "e-mail"),
    ("From a@b.example Sat Mar  9 08:15:00 2024\nFrom: a\n\nText.", "txt", "mbox"),
    ("From the start it rained.\n\nDate: never.", "eml", "plain text"),
    ("\u{1}V1234\u{1F}-----\nu i\u{13}\u{11} BC-Ferry 03-09 0140\n\u{2}^x<", "", "ANPA 1312"),
    ("\u{1}eca0117 3 i 96  dpa 0421\n\u{2}x =\n", "", "IPTC 7901"),
    ("\u{1}x\u{2}Text.", "txt", "plain text"),
    ("<!DOCTYPE lewis SYSTEM \"l\">\n<REUTERS NEWID=\"1\">", "", "Reuters-21578"),
  ])
  func textsAreRecognised(text: String, ending: String, name: String) {
    #expect(FormatRegistry.format(of: FileText(Array(text.utf8), ending: ending)).name == name)
  }
}
