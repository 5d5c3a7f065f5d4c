import Bytes
import Rendering

/// Rows made as they are asked for, so many at a time.
package struct RowStream {
  package static let usualBatch = 128

  private let produce: (Int, Int) throws(Cancelled) -> [Row]
  private let count: Int
  private let batch: Int
  private let cancellation: Cancellation
  private var position = 0

  /// - Parameter produce: makes the rows from one number up to and without another.
  init(
    count: Int, batch: Int, cancellation: Cancellation,
    produce: @escaping (_ from: Int, _ to: Int) throws(Cancelled) -> [Row]
  ) {
    self.count = count
    self.batch = batch
    self.cancellation = cancellation
    self.produce = produce
  }

  /// How many rows there are in all.
  package var total: Int { count }

  /// The next rows, at least one; nil at the end, and again at every later call.
  package mutating func next() throws(Cancelled) -> [Row]? {
    guard position < count else { return nil }
    try cancellation.check(position, of: count)
    let end = min(count, position + batch)
    defer { position = end }
    return try produce(position, end)
  }
}

extension ResultSet {
  /// The rows of the result in order.
  ///
  /// - Parameters:
  ///   - batch: rows made at a time, 1...; it never changes the rows.
  ///   - wanted: how many rows will be asked for, which saves ordering the others; more may be.
  /// - Complexity: finding the order costs a search; each row is made only when it is reached.
  package func rows(
    _ cancellation: Cancellation, batch: Int = RowStream.usualBatch, wanted: Int = .max
  ) throws(Cancelled) -> RowStream {
    switch self {
    case .articles(let result):
      var (order, total) = try result.beginning(wanted, cancellation)
      let rows = ArticleRows(result)
      return RowStream(
        count: total, batch: min(batch, max(wanted, 1)), cancellation: cancellation
      ) { (from: Int, to: Int) throws(Cancelled) in
        if to > order.count { order = try result.ordered(cancellation) }
        return try rows.rows(order[from..<to], cancellation)
      }
    case .hits(let result):
      let places = try result.all(cancellation)
      let rows = HitRows(result)
      return RowStream(count: places.count, batch: batch, cancellation: cancellation) {
        (from: Int, to: Int) throws(Cancelled) in
        try rows.rows(places[from..<to], cancellation)
      }
    case .table(let result):
      return RowStream(count: result.rows.count, batch: batch, cancellation: cancellation) {
        (from: Int, to: Int) throws(Cancelled) in Array(result.rows[from..<to])
      }
    case .plot(let result):
      return try ResultSet.table(result.table).rows(cancellation, batch: batch)
    case .text(let result):
      let hits = try result.source.hits(of: result.documents, cancellation)
      let rows = result.documents.flatMap { TextRows(result).rows($0, hits[$0] ?? []) }
      return RowStream(count: rows.count, batch: batch, cancellation: cancellation) {
        (from: Int, to: Int) throws(Cancelled) in Array(rows[from..<to])
      }
    }
  }
}
