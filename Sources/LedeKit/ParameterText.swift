import Syntax

/// Puts the values of `--let` parameters into a search, each as a phrase of plain text, never read as a query.
struct ParameterText {
  private let values: [String: String]
  private let kept: Set<String>

  /// - Parameter keeping: names of results, which win over parameters.
  init(_ values: [String: String], keeping kept: Set<String>) {
    self.values = values
    self.kept = kept
  }

  func replaced(in node: SearchNode) -> SearchNode {
    var result = node
    switch node.kind {
    case .variable(let name):
      if !kept.contains(name), let text = values[name] { result.kind = .phrase([.text(text)]) }
    case .group(let inner): result.kind = .group(replaced(in: inner))
    case .not(let inner): result.kind = .not(replaced(in: inner))
    case .atLeast(let count, let inner): result.kind = .atLeast(count, replaced(in: inner))
    case .field(let name, let words, let inner):
      result.kind = .field(name, firstWords: words, replaced(in: inner))
    case .and(let parts): result.kind = .and(parts.map(replaced))
    case .or(let parts): result.kind = .or(parts.map(replaced))
    case .near(let a, let b, let near):
      result.kind = .near(replaced(in: a), replaced(in: b), near)
    case .window(let parts, let near): result.kind = .window(parts.map(replaced), near)
    case .every, .word, .exact, .forms, .pattern, .expression, .edited, .phrase, .like,
      .metadata:
      break
    }
    return result
  }
}
