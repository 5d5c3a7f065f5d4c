/// The words of the language that are operators when they stand alone, in capitals.
package enum Keyword: String, Sendable, CaseIterable {
  case and = "AND"
  case or = "OR"
  case not = "NOT"
  case near = "NEAR"
  case pre = "PRE"
  /// Another spelling of `NEAR`.
  case within = "W"
  case atLeast = "ATLEAST"
  case like = "LIKE"
}
