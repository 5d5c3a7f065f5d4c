import Foundation
import LedeTestSupport
import Testing

/// What signals and a new size do to the prompt of the built `lede`.
@Suite(.serialized) struct SignalTests {
  @Test func controlCClearsTheLineAndNeverEnds() throws {
    let session = try ShellSession()
    for _ in 0..<3 {
      try session.type("headline:ferry")
      try session.process.send("\u{03}")
      try session.process.wait(forRow: ShellSession.prompt)
    }
    #expect(session.process.screen.text.contains("headline:ferry^C"))
    try session.type("* | count")
    try session.enter()
    #expect(try session.history == ["* | count"])
    #expect(try session.quit() == 0)
  }

  @Test func controlCInAContinuationDropsTheStatement() throws {
    let session = try ShellSession()
    try session.type("(ferry")
    try session.goOn()
    try session.process.send("port\u{03}")
    try session.process.wait(forRow: ShellSession.prompt)
    #expect(try session.quit() == 0)
  }

  @Test func controlCInTheMiddleOfALongLineLeavesItWhole() throws {
    let session = try ShellSession(columns: 20)
    try session.process.send("(one two three four five six\u{1B}[H")
    try session.process.wait(for: "the cursor at the start") {
      $0.text.contains("lede> (one two three\n four five six") && $0.column == 6
    }
    try session.process.send("\u{03}")
    try session.process.wait(forRow: ShellSession.prompt)
    #expect(session.process.screen.text.contains("lede> (one two three\n four five six^C\nlede>"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func endingSignalLeavesTheTerminalAsItWas(signal: Int32) throws {
    let session = try ShellSession()
    try session.type("head")
    #expect(session.process.modes != session.process.initialModes)
    session.process.signal(signal)
    #expect(try session.process.waitForExit() == 128 + signal)
    #expect(session.process.modes == session.process.initialModes)
    #expect(!session.process.screen.isPasteBracketed)
  }

  @Test func interruptFromOutsideClearsTheLine() throws {
    let session = try ShellSession()
    try session.type("ferry")
    session.process.signal(SIGINT)
    try session.process.wait(forRow: ShellSession.prompt)
    #expect(try session.quit() == 0)
  }

  @Test func newSizeKeepsTheText() throws {
    let session = try ShellSession()
    let text = "headline:ferry AND (port OR harbour) AND date:2024"
    try session.type(text)
    session.process.resize(rows: 24, columns: 30)
    // 6 columns of prompt, so the rows hold 24, 30 and the rest.
    try session.process.wait(
      forText: "lede> headline:ferry AND (port\n OR harbour) AND date:2024")
    session.process.resize(rows: 24, columns: 80)
    try session.process.wait(forRow: ShellSession.prompt + text)
    try session.enter()
    #expect(try session.history == [text])
  }
}
