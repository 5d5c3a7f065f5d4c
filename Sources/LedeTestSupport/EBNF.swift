/// A grammar in ISO 14977 notation, as read from a file.
package struct EBNF: Sendable {
  package indirect enum Node: Sendable {
    case literal(String)
    case rule(String)
    /// What stands between `?` and `?`.
    case special(String)
    case sequence([Node])
    /// Every choice, option and repetition has a number of its own, so that what was taken can be
    /// counted.
    case choice([Node], id: Int)
    case option(Node, id: Int)
    case repetition(Node, id: Int)
    case times(Int, Node)
  }

  package var rules: [String: Node] = [:]
  /// The rules in the order of the file.
  package var names: [String] = []
  /// The rules after the first comment that says "Lexical rules": what tokens are made of.
  package var lexicalNames: Set<String> = []

  package struct Malformed: Error {
    package var message: String
  }

  package init(_ text: String) throws {
    var reader = EBNFReader(text)
    try reader.read(into: &self)
  }

  /// Every part of a node, itself first.
  package static func parts(of node: Node) -> [Node] {
    switch node {
    case .literal, .rule, .special: [node]
    case .sequence(let nodes), .choice(let nodes, _): [node] + nodes.flatMap(parts)
    case .option(let inner, _), .repetition(let inner, _), .times(_, let inner):
      [node] + parts(of: inner)
    }
  }

  /// The names that a rule mentions.
  package func references(of name: String) -> Set<String> {
    guard let node = rules[name] else { return [] }
    return Set(
      EBNF.parts(of: node).compactMap { if case .rule(let name) = $0 { name } else { nil } })
  }

  /// The literals of a rule.
  package func literals(of name: String) -> [String] {
    guard let node = rules[name] else { return [] }
    return EBNF.parts(of: node).compactMap { if case .literal(let text) = $0 { text } else { nil } }
  }
}
