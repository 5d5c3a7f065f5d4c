import Bytes
import Rendering

/// One row of an answer, its cells asked for by column name and type.
public struct AnswerRow: Sendable, Equatable {
  final class Columns: Sendable, Equatable {
    let names: [String]
    let indices: [String: Int]

    init(_ columns: [Column]) {
      names = columns.map(\.name)
      indices = Dictionary(
        names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    static func == (a: Columns, b: Columns) -> Bool { a.names == b.names }
  }

  private let layout: Columns
  package let values: Row

  init(columns: Columns, values: Row) {
    layout = columns
    self.values = values
  }

  /// The names of the columns, in their order.
  public var columns: [String] { layout.names }

  /// The cell as text: dates as `2024-01-28`; nil where the cell is empty or there is no such column.
  public func text(_ column: String) -> String? {
    switch value(column) {
    case .none: nil
    case .text(let text), .marked(let text, _): text
    case .integer(let n): String(n)
    case .number(let n): String(n)
    case .boolean(let flag): String(flag)
    case .date(let day): CivilDate(daysSinceEpoch: day).description
    }
  }

  /// The cell as a whole number; nil where it is none.
  public func integer(_ column: String) -> Int? {
    switch value(column) {
    case .integer(let n): n
    case .number(let n): Int(exactly: n)
    default: nil
    }
  }

  /// The cell as a number; nil where it is none.
  public func number(_ column: String) -> Double? {
    switch value(column) {
    case .integer(let n): Double(n)
    case .number(let n): n
    default: nil
    }
  }

  /// UTF-8 ranges of the hits in the cell's text; empty where it has none.
  public func marks(_ column: String) -> [Range<Int>] {
    if case .marked(_, let marks) = value(column) { marks } else { [] }
  }

  private func value(_ column: String) -> Value {
    layout.indices[column].map { values[$0] } ?? .none
  }
}
