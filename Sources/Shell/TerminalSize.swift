import CLineEdit

/// Rows and columns of a terminal, each at least 1.
package struct TerminalSize: Equatable, Sendable {
  package let rows: Int
  package let columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(1, rows)
    self.columns = max(1, columns)
  }

  /// The size of the terminal on standard output; else what LINES and COLUMNS say; else 24 × 80.
  package static func current(environment: (String) -> String?) -> TerminalSize {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if cle_terminal_size(1, &rows, &columns) {
      return TerminalSize(rows: Int(rows), columns: Int(columns))
    }
    return TerminalSize(
      rows: positive(environment("LINES")) ?? 24, columns: positive(environment("COLUMNS")) ?? 80)
  }

  private static func positive(_ text: String?) -> Int? {
    guard let text, let number = Int(text), (1...10_000).contains(number) else { return nil }
    return number
  }
}
