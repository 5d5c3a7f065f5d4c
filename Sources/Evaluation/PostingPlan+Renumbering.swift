import Postings

extension PostingPlan {
  /// The same plan with its verifiers moved up by `offset`.
  func renumbered(by offset: Int) -> PostingPlan {
    switch self {
    case .all, .none, .documents, .places, .word, .phrase: self
    case .near(let a, let b, let p): .near(a.renumbered(by: offset), b.renumbered(by: offset), p)
    case .notNear(let a, let b, let p):
      .notNear(a.renumbered(by: offset), b.renumbered(by: offset), p)
    case .window(let parts, let p): .window(parts.map { $0.renumbered(by: offset) }, p)
    case .and(let parts): .and(parts.map { $0.renumbered(by: offset) })
    case .or(let parts): .or(parts.map { $0.renumbered(by: offset) })
    case .not(let inner): .not(inner.renumbered(by: offset))
    case .atLeast(let n, let inner): .atLeast(n, inner.renumbered(by: offset))
    case .within(let inner, let zones, let first):
      .within(inner.renumbered(by: offset), zones, firstWords: first)
    case .verified(let inner, let n): .verified(inner.renumbered(by: offset), n + offset)
    }
  }
}
