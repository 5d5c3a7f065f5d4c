import CLineEdit
import Testing

@testable import Shell

@Suite struct HistorySearchTests {
  private let statements = ["ferry", "count", "Ferry port", "ferry", "ferry", "ÉLAN"]

  private func type(_ text: String, in search: inout HistorySearch) {
    for scalar in text.unicodeScalars { #expect(search.press(Int32(scalar.value)) == .goOn) }
  }

  @Test func newestMatchComesFirstAndRepeatsAreSkipped() {
    var search = HistorySearch(statements: statements)
    #expect(search.found == nil)
    type("ferry", in: &search)
    #expect(search.found == "ferry")
    #expect(search.press(0x12) == .goOn)
    #expect(search.found == "Ferry port")
    #expect(search.press(0x12) == .goOn)
    #expect(search.found == "ferry")
    #expect(search.press(0x12) == .goOn)
    #expect(search.found == "ferry")
    #expect(search.prompt == "(no older `ferry`) ")
  }

  @Test func takingALetterBackSearchesAnew() {
    var search = HistorySearch(statements: statements)
    type("ferry p", in: &search)
    #expect(search.found == "Ferry port")
    #expect(search.matchOffset == 0)
    for _ in 0..<2 { #expect(search.press(0x7F) == .goOn) }
    #expect(search.found == "ferry")
    for _ in 0..<9 { #expect(search.press(0x08) == .goOn) }
    #expect(search.found == nil)
  }

  @Test func caseDoesNotMatterAndThePlaceIsInScalars() {
    var search = HistorySearch(statements: ["é PORT"])
    type("port", in: &search)
    #expect(search.found == "é PORT")
    #expect(search.matchOffset == 2)
  }

  @Test func otherKeysEndIt() {
    var search = HistorySearch(statements: statements)
    #expect(search.press(0x07) == .restore)
    #expect(search.press(0x1B) == .take)
    #expect(search.press(0x0D) == .takeAndType)
    #expect(search.press(Int32(CLE_KEY | CLE_KEY_HOME)) == .takeAndType)
    #expect(search.press(-1) == .stop)
  }
}
