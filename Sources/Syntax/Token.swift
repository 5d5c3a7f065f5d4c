/// A piece of a statement with the place it was written.
struct Token: Equatable {
  enum Kind: Equatable {
    /// Text without spaces, to be cut into words later.
    case word(String)
    /// `=text` or `="text"`.
    case exact(String)
    /// A word with `*` or `?` in it.
    case pattern(String)
    /// `*` alone.
    case star
    case phrase([PhrasePart])
    /// `name:`, and `name[50]:` with the number.
    case field(String, firstWords: Located<Int>?)
    case variable(String)
    case and, or, not, minus
    case near(NearOperator)
    case atLeast(Located<Int>)
    case openBracket, closeBracket, pipe, comma
    case end
  }

  var kind: Kind
  var range: SourceRange
}

/// Operators that are words in capitals.
enum Keyword: String, CaseIterable {
  case and = "AND"
  case or = "OR"
  case not = "NOT"
  case near = "NEAR"
  case pre = "PRE"
  case within = "W"
  case atLeast = "ATLEAST"
}
