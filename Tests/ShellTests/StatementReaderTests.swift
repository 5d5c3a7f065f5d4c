import Testing

@testable import Shell

@Suite struct StatementReaderTests {
  /// Hands out what it is given, and notes how it was asked.
  private final class Script: LineSource {
    let isInteractive: Bool
    var results: [ReadResult]
    var asked: [String] = []

    init(isInteractive: Bool, _ results: [ReadResult]) {
      self.isInteractive = isInteractive
      self.results = results
    }

    func readLine(prompt: String) -> ReadResult {
      asked.append(prompt)
      return results.isEmpty ? .endOfInput : results.removeFirst()
    }
  }

  private func read(_ script: Script) -> [ReadResult] {
    let reader = StatementReader(
      source: script, prompt: "> ", continuation: "+ ",
      isComplete: { !$0.hasSuffix("|") })
    var results: [ReadResult] = []
    while results.last != .endOfInput { results.append(reader.next()) }
    return results
  }

  @Test func linesGoOnUntilTheStatementIsComplete() {
    let script = Script(isInteractive: true, [.line("a |"), .line("b |"), .line("c"), .line("d")])
    #expect(read(script) == [.line("a |\nb |\nc"), .line("d"), .endOfInput])
    #expect(script.asked == ["> ", "+ ", "+ ", "> ", "> "])
  }

  @Test func emptyLineOrEndGivesUpWhereSomebodyTypes() {
    let script = Script(
      isInteractive: true, [.line("a |"), .line(" "), .line("b |"), .endOfInput, .line("c")])
    #expect(read(script) == [.abandoned("a |"), .abandoned("b |"), .line("c"), .endOfInput])
  }

  @Test func pipeHandsOverWhatIsIncomplete() {
    let script = Script(isInteractive: false, [.line("a |"), .line(""), .line("b |")])
    #expect(read(script) == [.line("a |"), .line("b |"), .endOfInput])
  }

  @Test func interruptDropsTheLinesBefore() {
    let script = Script(isInteractive: true, [.line("a |"), .interrupted, .line("b")])
    #expect(read(script) == [.interrupted, .line("b"), .endOfInput])
  }
}
