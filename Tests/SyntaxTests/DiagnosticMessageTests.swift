import Syntax
import Testing

@Suite struct DiagnosticMessageTests {
  @Test func everyCodeHasWordsOfItsOwn() {
    var seen: [String: DiagnosticCode] = [:]
    for code in DiagnosticCode.allCases {
      let message = Diagnostic(code, 0..<1, ["aa", "bb", "cc"]).message
      #expect(message != code.rawValue && !message.isEmpty)
      #expect(seen[message] == nil, "\(code) and \(String(describing: seen[message]))")
      #expect(!message.lowercased().split(separator: " ").contains("you"))
      seen[message] = code
    }
  }

  @Test func helpNamesTheNearestTheMendedAndTheKnown() {
    let diagnostic = Diagnostic(
      .unknownField, 0..<7, ["headlne", "headline", "body"], nearest: "headline",
      mended: "headline:ferry")
    #expect(diagnostic.message == "there is no field `headlne`")
    #expect(diagnostic.help == ["did you mean `headline`?", "try: headline:ferry"])
    let strange = Diagnostic(.unknownField, 0..<3, ["foo", "headline", "body"])
    #expect(strange.help == ["fields: headline, body"])
  }
}
