import Testing

@testable import Shell

struct TerminalCharsetTests {
  @Test(arguments: [
    (["LANG": "C.UTF-8"], true), (["LANG": "de_DE.utf8"], true), (["LANG": "C"], false),
    ([:], false),
    (["LC_ALL": "C", "LANG": "C.UTF-8"], false), (["LC_ALL": "", "LANG": "C.UTF-8"], true),
    (["LC_CTYPE": "en_GB.UTF-8", "LANG": "C"], true), (["LANG": "de_DE.ISO-8859-1"], false),
  ])
  func theFirstLocaleThatIsSetDecides(environment: [String: String], isUTF8: Bool) {
    #expect(TerminalCharset.isUTF8 { environment[$0] } == isUTF8)
  }
}
