import Foundation
import LedeTestSupport
import Testing

/// Keys at the prompt of the built `lede`.
@Suite(.serialized) struct EditingTests {
  @Test func tabCompletesFieldsAndStages() throws {
    let session = try ShellSession()
    try session.process.send("headl\t")
    try session.process.wait(for: "headline:") {
      $0.lines[$0.row].hasPrefix(ShellSession.prompt + "headline:")
    }
    try session.process.send("\u{03}")
    try session.process.wait(forRow: ShellSession.prompt)
    try session.process.send("* | cou\t")
    try session.process.wait(for: "count") {
      $0.lines[$0.row].hasPrefix(ShellSession.prompt + "* | count")
    }
    try session.enter()
    #expect(session.process.screen.text.contains("hits"))
  }

  @Test func secondTabListsWhatFits() throws {
    let session = try ShellSession()
    try session.process.send("h\t\t")
    try session.process.wait(for: "two fields below the prompt") { screen in
      screen.lines[screen.row].hasPrefix(ShellSession.prompt + "h")
        && screen.lines[..<screen.row].contains { $0.hasPrefix("headline:") }
        && screen.text.contains("highlights:")
    }
    try session.process.send("eadline:ferry")
    try session.process.wait(forRow: ShellSession.prompt + "headline:ferry")
  }

  @Test func keysOfTheTerminalMoveAndDelete() throws {
    let session = try ShellSession()
    try session.type("ferry port")
    try session.process.send("\u{1B}[H(\u{1B}[F)")
    try session.process.wait(forRow: "lede> (ferry port)")
    try session.process.send("\u{1B}[1;5D\u{1B}[3~b")
    try session.process.wait(forText: "lede> (ferry bort)")
    try session.process.send("\u{1B}OH\u{1B}[1;5C\u{1B}bold \u{1B}OF!\u{7F}")
    try session.process.wait(forRow: "lede> (old ferry bort)")
    try session.process.send("\u{1B}\u{7F}")
    try session.process.wait(for: "the last word gone") { !$0.text.contains("bort") }
  }

  @Test func unknownKeysTypeNothing() throws {
    let session = try ShellSession()
    try session.process.send(
      "a\u{1B}[20~\u{1B}[5~\u{1B}[15;2~\u{1B}[I\u{1B}OP\u{1B}[[Ab\u{18}\u{00}c")
    try session.process.wait(forRow: "lede> abc")
  }

  @Test(arguments: [["LANG": "C.UTF-8"], ["LANG": "C"], ["LC_ALL": "xx_YY.UTF-8"], ["LANG": ""]])
  func textArrivesAsTyped(locale: [String: String]) throws {
    let session = try ShellSession(environment: locale)
    let text = "“war cabinet” OR é OR Straße"
    try session.type(text)
    try session.process.send("\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}à\u{1B}[F")
    try session.process.wait(forRow: "lede> “war cabinet” OR é OR Stàaße")
    try session.enter()
    #expect(try session.history == ["“war cabinet” OR é OR Stàaße"])
  }

  @Test func wideTextWrapsAtTheMargin() throws {
    let session = try ShellSession(columns: 15)
    try session.process.send("x漢字新聞検索")
    // 7 columns are taken; four characters fill the row, the fifth begins the next.
    try session.process.wait(forText: "lede> x漢字新聞\n検索")
    try session.process.send("\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}")
    try session.process.wait(forText: "lede> x漢字聞検\n索")
    try session.enter()
    #expect(try session.history == ["x漢字聞検索"])
  }

  @Test func historyIsKeptAcrossRuns() throws {
    let first = try ShellSession()
    for statement in ["headline:ferry", "* | count", "* | count", " secret"] {
      try first.type(statement)
      try first.enter()
    }
    #expect(try first.quit() == 0)
    let second = try ShellSession(in: first.folder)
    try second.process.send("\u{1B}[A")
    try second.process.wait(forRow: "lede> * | count")
    try second.process.send("\u{1B}[A")
    try second.process.wait(forRow: "lede> headline:ferry")
    try second.process.send("\u{1B}OB")
    try second.process.wait(forRow: "lede> * | count")
    try second.enter()
    #expect(try second.history == ["headline:ferry", "* | count"])
  }

  @Test func statementOfTwoLinesIsRecalledWhole() throws {
    let session = try ShellSession()
    try session.type("* |")
    try session.goOn()
    try session.process.send("count")
    try session.process.wait(forRow: "  count")
    try session.enter()
    try session.process.send("\u{1B}[A")
    try session.process.wait(forText: "lede> * |\n  count")
    try session.enter()
    #expect(try session.history == ["* |\n  count"])
  }

  @Test func searchFindsOlderStatements() throws {
    let session = try ShellSession()
    for statement in ["headline:ferry", "body:ferry", "* | count"] {
      try session.type(statement)
      try session.enter()
    }
    try session.process.send("\u{12}ferry")
    try session.process.wait(forText: "`ferry`) body:ferry")
    try session.process.send("\u{12}")
    try session.process.wait(forText: "`ferry`) headline:ferry")
    try session.process.send("\u{1B}[F!")
    try session.process.wait(forRow: "lede> headline:ferry!")
    try session.process.send("\u{12}x\u{07}")
    try session.process.wait(forRow: "lede> headline:ferry!")
    try session.process.send("\u{12}f\u{03}")
    try session.process.wait(forRow: ShellSession.prompt)
    #expect(try session.quit() == 0)
  }

  @Test func viKeysWorkWhereEditrcAsksForThem() throws {
    let folder = try TemporaryFolder()
    try "bind -v\n".write(toFile: folder.path + "/.editrc", atomically: true, encoding: .utf8)
    let session = try ShellSession(in: folder)
    try session.type("ferry port")
    try session.process.send("\u{1B}[D\u{1B}[H(\u{1B}")
    try session.process.wait(for: "command mode, the cursor on the bracket") {
      $0.lines[$0.row] == "lede> (ferry port" && $0.column == ShellSession.prompt.count
    }
    try session.process.send("x\u{1B}[F\u{1B}[15~A, 漢é\u{1B}[20~")
    try session.process.wait(forText: "lede> ferry port, 漢é")
  }

  @Test func enterGoesOnInViCommandModeToo() throws {
    let folder = try TemporaryFolder()
    try "bind -v\n".write(toFile: folder.path + "/.editrc", atomically: true, encoding: .utf8)
    let session = try ShellSession(in: folder)
    try session.type("(ferry")
    try session.process.send(" p\u{1B}")
    try session.process.wait(for: "command mode") {
      $0.lines[$0.row] == "lede> (ferry p" && $0.column == 13
    }
    try session.process.send("\r")
    try session.process.wait(for: "another row") {
      $0.column == 2 && $0.lines[$0.row] == "  p"
    }
    try session.process.send("Aort)\u{1B}")
    try session.process.wait(for: "command mode") {
      $0.lines[$0.row] == "  port)" && $0.column == 6
    }
    try session.enter()
    #expect(try session.history == ["(ferry \n  port)"])
  }

  @Test func endKeyOnAnEmptyLineDoesNoHarmInViMode() throws {
    let folder = try TemporaryFolder()
    try "bind -v\n".write(toFile: folder.path + "/.editrc", atomically: true, encoding: .utf8)
    let session = try ShellSession(in: folder)
    try session.process.send("\u{1B}[F\u{15}\u{1B}\u{7F}ab\u{1B}[H\u{1B}[Fc")
    try session.process.wait(forRow: "lede> abc")
    #expect(try session.quitAfterClearing() == 0)
  }
}
