import Syntax

/// What `where` and `assert` ask of a row.
package indirect enum StageCondition: Sendable, Equatable {
  package enum Operand: Sendable, Equatable {
    case number(Double)
    case text(String)
    /// `2024-01` or `2024-01-15`, as written.
    case date(String)
    case expression(WordExpression)
  }

  package enum Comparison: Sendable, Equatable {
    case sign(ConditionSign)
    case contains
  }

  case compare(StageKey, Comparison, Located<Operand>)
  case and([StageCondition])
  case or([StageCondition])
  case not(StageCondition)
}
