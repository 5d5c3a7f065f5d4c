import Bytes
import Rendering

extension ResultSet {
  /// How many rows there are.
  func rowCount(_ cancellation: Cancellation) throws(Cancelled) -> Int {
    switch self {
    case .articles(let result): try result.ordered(cancellation).count
    case .hits(let result): try result.all(cancellation).count
    case .table(let result): result.rows.count
    case .text(let result): result.documents.count
    case .plot(let result): result.table.rows.count
    }
  }

  /// The same result with only the rows of these numbers, in this order.
  func choosing(_ rows: [Int], _ cancellation: Cancellation) throws(Cancelled) -> ResultSet {
    switch self {
    case .articles(let result):
      let order = try result.ordered(cancellation)
      return .articles(result.keeping(rows.map { order[$0] }))
    case .hits(var result):
      let places = try result.all(cancellation)
      result.places = rows.map { places[$0] }
      return .hits(result)
    case .table(var result):
      result.rows = rows.map { result.rows[$0] }
      return .table(result)
    case .text, .plot: return self
    }
  }

  /// What the column or part of a row holds that a key names.
  func type(of key: String) -> ColumnType {
    if let column = columns.first(where: { $0.name == key }) { return column.type }
    return switch self {
    case .articles(let result): FieldColumns.type(of: key, result.corpus)
    case .hits(let result): FieldColumns.type(of: key, result.source.corpus)
    case .table, .text, .plot: .text
    }
  }
}
