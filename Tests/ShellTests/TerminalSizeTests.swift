import Bytes
import Testing

@testable import Shell

@Suite struct TerminalSizeTests {
  @Test func isNeverEmpty() {
    let size = TerminalSize(rows: 0, columns: -3)
    #expect((size.rows, size.columns) == (1, 1))
  }

  @Test(
    .enabled(if: !isTerminal(1)),
    arguments: [
      (["LINES": "50", "COLUMNS": "132"], 50, 132), ([:], 24, 80), (["LINES": "0"], 24, 80),
      (["COLUMNS": "99999999999999999999"], 24, 80), (["COLUMNS": "x"], 24, 80),
    ])
  func environmentSpeaksWhereNoTerminalDoes(variables: [String: String], rows: Int, columns: Int) {
    let size = TerminalSize.current { variables[$0] }
    #expect(size == TerminalSize(rows: rows, columns: columns))
  }
}
