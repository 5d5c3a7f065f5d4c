/// UTF-8 offsets into the text of a statement.
package typealias SourceRange = Range<Int>

/// A name or value with the place it was written.
package struct Located<Value: Sendable & Equatable>: Sendable, Equatable {
  package var value: Value
  package var range: SourceRange

  package init(_ value: Value, _ range: SourceRange) {
    self.value = value
    self.range = range
  }
}
