import Foundation
import LedeTestSupport
import Testing

/// The prompt of the built `lede`, on a terminal.
@Suite(.serialized) struct PromptTests {
  @Test func welcomesAnswersAndEndsWithControlD() throws {
    let session = try ShellSession()
    #expect(session.process.screen.text.contains("articles"))
    try session.type("* | count")
    try session.enter()
    #expect(
      session.process.screen.lines.contains { $0.contains("hits") && $0.contains("articles") })
    #expect(try session.quit() == 0)
    #expect(session.process.modes == session.process.initialModes)
    #expect(!session.process.screen.isPasteBracketed)
    #expect(session.process.screen.unknown == [])
  }

  @Test func quitCommandEndsIt() throws {
    let session = try ShellSession()
    try session.type(".quit")
    try session.process.send("\r")
    #expect(try session.process.waitForExit() == 0)
  }

  @Test func emptyLinesAreNoStatements() throws {
    let session = try ShellSession()
    for _ in 0..<3 { try session.enter() }
    #expect(try session.quit() == 0)
    #expect(throws: (any Error).self) { try session.history }
  }

  @Test func openBracketGoesOnInAnotherRow() throws {
    let session = try ShellSession()
    try session.type("(ferry")
    try session.goOn()
    try session.process.send(")")
    try session.process.wait(forRow: "  )")
    try session.enter()
    #expect(try session.history == ["(ferry\n  )"])
    #expect(try session.quit() == 0)
  }

  @Test func everyRowOfAStatementCanBeEdited() throws {
    let session = try ShellSession()
    try session.type("(ferry")
    try session.goOn()
    try session.process.send("port)\u{1B}[A\u{1B}[H")
    try session.process.wait(for: "cursor before the first row") {
      $0.lines[$0.row] == "lede> (ferry" && $0.column == ShellSession.prompt.count
    }
    try session.process.send("old \u{1B}[B")
    try session.process.wait(for: "cursor in the second row") { $0.lines[$0.row] == "  port)" }
    try session.process.send("\u{1B}[A")
    try session.process.wait(forText: "lede> old (ferry\n  port)")
    // Enter ends a statement that is complete, wherever the cursor is.
    try session.enter()
    #expect(try session.history == ["old (ferry\n  port)"])
  }

  @Test func enterInTheMiddlePartsTheRow() throws {
    let session = try ShellSession()
    try session.type("(ferry port")
    try session.process.send("\u{1B}b\r")
    try session.process.wait(for: "two rows") {
      $0.text.contains("lede> (ferry\n  port") && $0.column == 2
    }
    try session.process.send("\u{1B}[F)")
    try session.process.wait(forRow: "  port)")
    try session.enter()
    #expect(try session.history == ["(ferry \n  port)"])
  }

  @Test func emptyRowGivesUpAStatementAndUpBringsItBack() throws {
    let session = try ShellSession()
    try session.type("(ferry")
    try session.goOn()
    try session.enter()
    #expect(session.process.screen.text.contains("not complete"))
    try session.process.send("\u{1B}[A")
    try session.process.wait(forRow: "lede> (ferry")
    try session.process.send(")")
    try session.process.wait(forRow: "lede> (ferry)")
    try session.enter()
    #expect(try session.history == ["(ferry", "(ferry)"])
  }

  @Test func pasteOfTwoLinesIsOneStatement() throws {
    let session = try ShellSession()
    try session.process.send("\u{1B}[200~* |\r\n\tcount\n\u{1B}[201~")
    try session.process.wait(forRow: "  count")
    #expect(!session.process.screen.text.contains("hits"))
    try session.enter()
    #expect(session.process.screen.text.contains("hits"))
    #expect(try session.history == ["* |\n  count"])
  }

  @Test func typedAheadLinesAreKept() throws {
    let session = try ShellSession()
    try session.process.send("* | count\r* | count\r\u{04}")
    #expect(try session.process.waitForExit() == 0)
    let tables = session.process.screen.lines.filter {
      $0.contains("hits") && $0.contains("articles")
    }
    #expect(tables.count == 2)
  }

  @Test func dumbTerminalGetsNoSequences() throws {
    let folder = try TemporaryFolder()
    let session = try ShellSession(in: folder, environment: ["TERM": "dumb"])
    try session.process.send("(ferry\n")
    try session.process.wait(for: "the continuation") { screen in
      screen.text.contains("  ...>")
    }
    try session.process.send(")\n* | count\n")
    try session.process.wait(for: "a table") { screen in
      screen.lines.contains { $0.contains("hits") && $0.contains("articles") }
    }
    #expect(try session.quit() == 0)
    #expect(!session.process.output.contains(0x1B))
  }

  @Test func pipeGetsNoSequencesAndItsLastLineRuns() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PtyProcess.lede)
    process.arguments = ["--no-rc"]
    process.environment = ShellSession.environment(home: folder.path)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("* | count".utf8))
    try input.fileHandleForWriting.close()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(!text.contains(0x1B))
    #expect(String(decoding: text, as: UTF8.self).contains("hits"))
    #expect(!String(decoding: text, as: UTF8.self).contains("lede>"))
  }
}

/// The file of first statements.
struct RCFileTests {
  @Test func itsStatementsRunBeforeThePrompt() throws {
    let folder = try TemporaryFolder()
    let settings = folder.path + "/config/lede"
    try FileManager.default.createDirectory(atPath: settings, withIntermediateDirectories: true)
    try "$ferries = ferry\n".write(
      toFile: settings + "/rc", atomically: true, encoding: .utf8)
    let process = try PtyProcess(
      PtyProcess.lede, [], environment: ShellSession.environment(home: folder.path))
    try process.wait(forRow: ShellSession.prompt)
    try process.send("$ferries | count\r")
    try process.wait(for: "the kept result") { screen in
      screen.lines.contains { $0.contains("30") && $0.contains(" 12 ") }
    }
    try process.send(".quit\r")
    #expect(try process.waitForExit() == 0)
  }
}
