/// One cell of a row.
package enum Value: Sendable, Hashable {
  /// Nothing known (an undated article's date), which is not the same as empty text.
  case none
  case text(String)
  /// Text with marked stretches, UTF-8 offsets, ascending and disjoint: hits in a snippet.
  case marked(String, [Range<Int>])
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  /// Days since 1970-01-01.
  case date(Int32)
}

/// What a column holds, which decides its alignment and how it may be sorted and compared.
package enum ColumnType: Sendable, Hashable {
  case text, integer, number, boolean, date
}

/// A column of a result.
package struct Column: Sendable, Hashable {
  package var name: String
  package var type: ColumnType

  package init(_ name: String, _ type: ColumnType) {
    self.name = name
    self.type = type
  }
}

package typealias Row = [Value]
