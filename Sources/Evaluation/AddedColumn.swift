import Rendering

/// A column that a stage gave to articles: what it found out about each of them.
package struct AddedColumn: Sendable {
  package var column: Column
  /// By document number.
  package var values: [UInt32: Value]

  package init(_ column: Column, _ values: [UInt32: Value]) {
    self.column = column
    self.values = values
  }
}
