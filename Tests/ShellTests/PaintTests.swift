import Foundation
import LedeTestSupport
import Testing

/// Colours of a statement and suggestions behind it, at the prompt of the built `lede`.
@Suite(.serialized) struct PaintTests {
  private static let (operators, field, value, fault) = ("1", "36", "32", "4;31")
  private static let suggestion = "2"

  private func session(
    columns: Int = 80, _ environment: [String: String] = [:], in folder: TemporaryFolder? = nil
  ) throws -> ShellSession {
    try ShellSession(
      in: folder, columns: columns, environment: ["NO_COLOR": ""].merging(environment) { $1 })
  }

  private func wait(_ session: ShellSession, _ style: String, _ pieces: [String]) throws {
    try session.process.wait(for: "\(pieces) in \(style)") {
      $0.pieces(styled: style).suffix(pieces.count) == pieces[...]
    }
  }

  @Test func statementIsColouredWhereItStands() throws {
    let session = try session()
    try session.process.send("headline:ferry AND \"coast guard\"")
    try wait(session, Self.field, ["headline:"])
    try wait(session, Self.value, ["\"coast guard\""])
    try session.process.wait(forRow: "lede> headline:ferry AND \"coast guard\"")
    try session.process.send("\u{1B}[H\u{1B}[1;5C\u{7F}\u{1B}[F")
    try wait(session, Self.fault, ["headlin"])
    try session.process.send("\u{03}")
    #expect(session.process.screen.unknown == [])
  }

  @Test func colouredRowsWrapAsTheyDoWithout() throws {
    let session = try session(columns: 15)
    try session.process.send("\"x漢字新聞検索\" OR \"éa\" | count")
    try wait(session, Self.value, ["\"x漢字新", "聞検索\"", "\"éa\""])
    try session.process.wait(forText: "lede> \"x漢字新\n聞検索\" OR \"éa\"\n | count")
    try session.process.send("\u{1B}[H\u{1B}[3~\u{1B}[3~y\u{1B}[F")
    try session.process.wait(forText: "lede> y漢字新聞\n検索\" OR \"éa\" |\n count")
  }

  @Test func rowsOfAStatementAreColoured() throws {
    let session = try session()
    try session.process.send("* |\rcount by source")
    try session.process.wait(forRow: "  count by source")
    try wait(session, "1;35", ["count"])
    #expect(session.process.screen.text.contains("lede> * |\n  count by source"))
  }

  @Test func suggestionIsShownTakenAndWipedOff() throws {
    let session = try session()
    try session.process.send("har")
    try wait(session, Self.suggestion, ["bour"])
    #expect(session.process.screen.column == 9)
    try session.process.send("\u{1B}[C")
    try session.process.wait(forRow: "lede> harbour")
    #expect(session.process.screen.pieces(styled: Self.suggestion).last != "bour")
    try session.process.send(" fe")
    try wait(session, Self.suggestion, ["rry"])
    try session.process.send("x")
    try session.process.wait(forRow: "lede> harbour fex")
    #expect(!session.process.screen.text.contains("fexry"))
    try session.process.send("\u{7F}")
    try wait(session, Self.suggestion, ["rry"])
    try session.process.send("\u{03}")
    try session.process.wait(forRow: ShellSession.prompt)
    #expect(session.process.screen.text.contains("harbour fe^C"))
  }

  @Test func statementsFromBeforeAreSuggestedWordByWord() throws {
    let session = try session()
    try session.process.send("harbour | count by source\r")
    try session.process.wait(forRow: ShellSession.prompt)
    try session.process.send("ha")
    try wait(session, Self.suggestion, ["rbour | count by source"])
    try session.process.send("\u{1B}[1;5C")
    try wait(session, Self.suggestion, [" | count by source"])
    try session.process.send("\u{1B}f")
    try wait(session, Self.suggestion, [" count by source"])
    try session.process.send("\u{05}\r")
    try session.process.wait(forRow: ShellSession.prompt)
    #expect(try session.history == ["harbour | count by source"])
  }

  @Test func suggestionStaysInItsRow() throws {
    let session = try session(columns: 14)
    try session.process.send("(harbour AND ferry)\r")
    try session.process.wait(forRow: ShellSession.prompt)
    try session.process.send("(ha")
    try wait(session, Self.suggestion, ["rbou"])
  }

  @Test func textTallerThanTheScreenIsLeftToLibedit() throws {
    let session = try session()
    let rows = (1...30).map { "word\($0) OR" }
    try session.process.send("\u{1B}[200~\(rows.joined(separator: "\n"))\u{1B}[201~")
    try session.process.wait(for: "the last row") { $0.lines[$0.row] == "word30 OR" }
    try session.process.send(" x")
    try session.process.wait(forRow: "word30 OR x")
    #expect(session.process.screen.lines[22] == "word29 OR")
  }

  @Test func resizedTextIsColouredAnew() throws {
    let session = try session()
    try session.process.send("headline:ferry OR headline:harbour")
    try wait(session, Self.field, ["headline:", "headline:"])
    session.process.resize(rows: 24, columns: 30)
    try session.process.wait(for: "two rows") {
      $0.lines[$0.row] == "ne:harbour" && $0.pieces(styled: Self.field).last == "ne:"
    }
  }

  @Test func lightBackgroundHasItsOwnColours() throws {
    let session = try session()
    try session.process.wait(for: "the question") { $0.questions == ["11;?"] }
    try session.process.send("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\headline:x")
    try wait(session, "34", ["headline:"])
    let told = try self.session(["COLORFGBG": "0;15", "TERM": "vt220"])
    try told.process.send("headline:x")
    try wait(told, "34", ["headline:"])
    #expect(told.process.screen.questions == [])
  }

  @Test(arguments: [["NO_COLOR": "1"], ["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], ["TERM": "dumb"]])
  func nothingIsPaintedWhereColoursAreNotWanted(environment: [String: String]) throws {
    let session = try session(environment)
    try session.process.send("headline:har")
    try session.process.wait(for: "the text") { $0.text.contains("lede> headline:har") }
    try session.process.send("x")
    try session.process.wait(for: "the next letter") { $0.text.contains("lede> headline:harx") }
    for style in [Self.field, Self.suggestion] {
      #expect(session.process.screen.pieces(styled: style) == [])
    }
    #expect(session.process.screen.questions == [])
  }
}
