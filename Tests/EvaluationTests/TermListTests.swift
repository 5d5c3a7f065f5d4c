import Bytes
import LedeKit
import Testing

@testable import Evaluation

struct TermListTests {
  private func list(_ text: String) throws -> TermList {
    try TermList(Array(text.utf8), cancellation: Cancellation())
  }

  @Test func emptyLinesAndCommentsArePassedOver() throws {
    let list = try list("\u{FEFF}# people\r\n\r\n  Rask \r\n#metoo\n#\n\ncoast guard")
    #expect(list.lines.map(\.text) == ["Rask", "#metoo", "coast guard"])
    #expect(list.lines.map(\.number) == [3, 4, 7])
    #expect(list.bad.isEmpty)
  }

  @Test func badLinesAreToldAndTheRestIsKept() throws {
    let list = try list(
      "ferry\n---\n=\n/(/\nboat\n(a a|b b|c c|d d) (a a|b b|c c|d d) (a a|b b|c c|d d) (a a|b b|c c|d d) (a a|b b)\n=x | open"
    )
    #expect(list.lines.map(\.text) == ["ferry", "boat"])
    #expect(list.bad.map(\.number) == [2, 3, 4, 6, 7])
    #expect(list.bad.allSatisfy { !$0.reason.isEmpty })
  }

  /// A line can't break out of its quotation marks, and one that only looks like a search is a phrase.
  @Test(arguments: [
    "a\" OR \"b", "x | count", "say \\\" so", "a\\", "NOT ferry", "source:Wire", "$other", "(one",
    "ferry NEAR/3 bank", "LIKE ferry", ".quit", "“quoted”", "O'Brien",
  ])
  func aLineIsOnePhrase(_ line: String) throws {
    let list = try list(line)
    #expect(list.bad.isEmpty)
    guard case .phrase? = list.lines.first?.search.kind else {
      Issue.record("no phrase: \(line)")
      return
    }
  }

  @Test func anyEncodingIsRead() throws {
    let list = try TermList([0x4A, 0xE4, 0x67, 0x65, 0x72], cancellation: Cancellation())
    #expect(list.lines.map(\.text) == ["Jäger"])
    #expect(try self.list("").lines.isEmpty)
  }
}
