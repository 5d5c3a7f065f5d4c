/// A token of a statement, with its value worked out and its place.
package struct Token: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    // A search
    case word(String)
    case exact(String)
    case forms(String)
    case pattern(String)
    case expression(WordExpression)
    case edited(String, edits: Located<Int>)
    case phrase([PhrasePart])
    case like(Likeness)
    case every
    case variable(String)
    /// `headline:`, `body[50]:`; a search operand follows.
    case textField(Located<String>, firstWords: Located<Int>?)
    /// `source:`; a `match` or a bracket follows.
    case metadataField(Located<String>)
    case match(MetadataMatch)
    case and, or, not, minus
    case proximity(NearOperator.Scope, ordered: Bool)
    case atLeast(Located<Int>)
    case open, close, pipe
    /// `$name =` at the start of a statement.
    case binding(Located<String>)
    // A stage
    case name(String)
    case descending(String)
    case number(Double)
    case date(String)
    case text(String)
    case sign(ConditionSign)
    case comma
    // A command
    case command(Located<String>)
    case commandArgument(String)
    /// Something already reported; it stands where an operand may stand, so that nothing else is
    /// reported for it.
    case broken
  }

  package var kind: Kind
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
