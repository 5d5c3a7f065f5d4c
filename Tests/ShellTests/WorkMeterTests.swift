import LedeTestSupport
import Testing

@testable import Shell

@Suite(.serialized) struct WorkMeterTests {
  @Test(arguments: [
    (0.0, nil, 80, nil), (0.49, nil, 80, nil), (0.5, nil, 80, "running: Ctrl-C stops it"),
    (1.2, nil, 80, "running: 1 s · Ctrl-C stops it"),
    (59.9, "5 of 10 · 5/s", 80, "running: 59 s · 5 of 10 · 5/s · Ctrl-C stops it"),
    (125, "5 of 10 · 5/s", 40, "running: 2 min 5 s · Ctrl-C stops it"),
  ])
  func saysHowLongItTakes(seconds: Double, pace: String?, width: Int, expected: String?) {
    #expect(WorkMeter.text(seconds: seconds, pace: pace, width: width) == expected)
  }

  /// A search with so many parts that it takes a while, whatever the machine.
  private static let long =
    "(" + (0..<2_000).map { "a*\($0 % 10) NEAR/p *e" }.joined(separator: " OR ") + ") | kwic"

  @Test func longQueriesSayHowLongAndStop() throws {
    let session = try ShellSession()
    try session.process.send("\u{1B}[200~\(Self.long)\u{1B}[201~\r")
    try session.process.wait(for: "the meter", timeout: 60) {
      $0.lines[$0.row].hasPrefix("running: ")
    }
    // What is typed meanwhile is kept.
    try session.process.send("\u{03}* | count\r")
    try session.process.wait(for: "the next answer") { screen in
      screen.lines.contains { $0.contains(" 66 ") } && screen.lines[screen.row] == "lede>"
    }
    #expect(session.process.screen.lines.contains("Cancelled."))
    #expect(!session.process.screen.text.contains("running:"))
    #expect(session.process.screen.lines.contains("lede> * | count"))
    #expect(try session.quit() == 0)
    #expect(session.process.modes == session.process.initialModes)
  }
}
