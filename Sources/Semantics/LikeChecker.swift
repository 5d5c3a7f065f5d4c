import Syntax

/// Checks where a search has `LIKE`: once, alone or under AND.
struct LikeChecker {
  private var hasOne = false

  mutating func check(_ node: SearchNode, _ errors: inout [Diagnostic], under: String? = nil) {
    switch node.kind {
    case .like:
      if let under {
        errors.append(Diagnostic(.badLike, node.range, [Keyword.like.rawValue, under]))
      } else if hasOne {
        errors.append(Diagnostic(.badLike, node.range, [Keyword.like.rawValue, "again"]))
      }
      hasOne = true
    case .group(let inner): check(inner, &errors, under: under)
    case .and(let parts): for part in parts { check(part, &errors, under: under) }
    case .or(let parts): for part in parts { check(part, &errors, under: under ?? "OR") }
    case .not(let inner): check(inner, &errors, under: under ?? "NOT")
    case .atLeast(_, let inner): check(inner, &errors, under: under ?? "ATLEAST")
    case .field(let name, _, let inner): check(inner, &errors, under: under ?? "`\(name.value):`")
    // A proximity refuses it by itself.
    case .near, .window: break
    case .every, .word, .exact, .forms, .pattern, .expression, .edited, .phrase, .metadata,
      .variable:
      break
    }
  }
}
