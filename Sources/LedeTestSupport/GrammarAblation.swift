/// A grammar with one thing left out: an alternative, an optional part, a repetition, or the
/// permission to leave such a part away.
package struct GrammarAblation: Sendable {
  /// The rule, what is left out of it, and the part it is left out of.
  package var name: String
  package var rule: String
  package var grammar: EBNF

  /// Every grammar that lacks one thing of another, in the order of its rules.
  package static func all(of grammar: EBNF) -> [GrammarAblation] {
    grammar.names.flatMap { rule -> [GrammarAblation] in
      guard let node = grammar.rules[rule] else { return [] }
      return lesser(node).map { change in
        var changed = grammar
        changed.rules[rule] = change.node
        return GrammarAblation(name: "\(rule): \(change.what)", rule: rule, grammar: changed)
      }
    }
  }

  private typealias Change = (what: String, node: EBNF.Node)

  /// A node with one thing less, in every way.
  private static func lesser(_ node: EBNF.Node) -> [Change] {
    let empty = EBNF.Node.sequence([])
    let written = text(of: node)
    switch node {
    case .literal, .rule, .special: return []
    case .sequence(let nodes):
      return within(nodes) { .sequence($0) }
    case .choice(let nodes, let id):
      let fewer = nodes.indices.map { index -> Change in
        var rest = nodes
        let gone = rest.remove(at: index)
        let left = rest.count == 1 ? rest[0] : .choice(rest, id: id)
        return ("without alternative \(text(of: gone))", left)
      }
      return fewer + within(nodes) { .choice($0, id: id) }
    case .option(let inner, let id):
      return [("never \(written)", empty), ("always \(written)", inner)]
        + lesser(inner).map { ($0.what, .option($0.node, id: id)) }
    case .repetition(let inner, let id):
      return [
        ("never \(written)", empty), ("at most one of \(written)", .option(inner, id: id)),
        ("at least one of \(written)", .sequence([inner, node])),
      ] + lesser(inner).map { ($0.what, .repetition($0.node, id: id)) }
    case .times(let count, let inner):
      return lesser(inner).map { ($0.what, .times(count, $0.node)) }
    }
  }

  private static func within(
    _ nodes: [EBNF.Node], _ whole: ([EBNF.Node]) -> EBNF.Node
  ) -> [Change] {
    nodes.indices.flatMap { index in
      lesser(nodes[index]).map { change in
        var changed = nodes
        changed[index] = change.node
        return (change.what, whole(changed))
      }
    }
  }

  /// A node as it is written in a grammar.
  private static func text(of node: EBNF.Node) -> String {
    switch node {
    case .literal(let text): text.contains("\"") ? "'\(text)'" : "\"\(text)\""
    case .rule(let name): name
    case .special(let words): "? \(words) ?"
    case .sequence(let nodes): nodes.map(text).joined(separator: " , ")
    case .choice(let nodes, _): "( " + nodes.map(text).joined(separator: " | ") + " )"
    case .option(let inner, _): "[ \(text(of: inner)) ]"
    case .repetition(let inner, _): "{ \(text(of: inner)) }"
    case .times(let count, let inner): "\(count) * \(text(of: inner))"
    }
  }
}
