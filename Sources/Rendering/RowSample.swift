/// The first rows of a result, held back until its columns are measured.
struct RowSample {
  /// So many rows are measured; the memory held is bounded by them.
  static let limit = 1_000

  private(set) var rows: [Row] = []

  var isFull: Bool { rows.count >= Self.limit }

  /// Moves rows from the front of `batch` until the sample is full.
  mutating func take(_ batch: inout ArraySlice<Row>) {
    let taken = batch.prefix(Self.limit - rows.count)
    rows.append(contentsOf: taken)
    batch = batch.dropFirst(taken.count)
  }

  /// Hands over the rows and keeps none.
  mutating func release() -> [Row] {
    defer { rows = [] }
    return rows
  }
}
