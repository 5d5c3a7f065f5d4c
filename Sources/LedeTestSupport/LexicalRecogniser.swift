/// Says whether a text is one of those that a lexical rule of a grammar describes, character by
/// character. What the grammar says in words only, `GrammarPredicates` decides.
///
/// The rules may call each other in any way but at their own left end.
package struct LexicalRecogniser {
  private struct Place: Hashable {
    var rule: String
    var start: Int
  }

  private let grammar: EBNF
  private let text: [Unicode.Scalar]
  private var known: [Place: Set<Int>] = [:]

  private init(_ grammar: EBNF, _ text: String) {
    self.grammar = grammar
    self.text = Array(text.unicodeScalars)
  }

  package static func accepts(_ text: String, as rule: String, of grammar: EBNF) -> Bool {
    var recogniser = LexicalRecogniser(grammar, text)
    return recogniser.ends(.rule(rule), 0).contains(recogniser.text.count)
  }

  /// Where what a node describes may end if it starts here.
  private mutating func ends(_ node: EBNF.Node, _ start: Int) -> Set<Int> {
    switch node {
    case .literal(let literal):
      let scalars = Array(literal.unicodeScalars)
      return text[start...].starts(with: scalars) ? [start + scalars.count] : []
    case .special(let words):
      guard let holds = GrammarPredicates.all[words] else { return [] }
      return Set((start...text.count).filter { holds(text, start..<$0) })
    case .rule(let name):
      let place = Place(rule: name, start: start)
      if let ends = known[place] { return ends }
      let found = grammar.rules[name].map { ends($0, start) } ?? []
      known[place] = found
      return found
    case .sequence(let nodes):
      var reached: Set<Int> = [start]
      for node in nodes { reached = after(reached, node) }
      return reached
    case .choice(let nodes, _):
      return nodes.reduce(into: []) { $0.formUnion(ends($1, start)) }
    case .option(let inner, _):
      return ends(inner, start).union([start])
    case .repetition(let inner, _):
      var reached: Set<Int> = [start]
      var fresh = reached
      while !fresh.isEmpty {
        fresh = after(fresh, inner).subtracting(reached)
        reached.formUnion(fresh)
      }
      return reached
    case .times(let count, let inner):
      var reached: Set<Int> = [start]
      for _ in 0..<count { reached = after(reached, inner) }
      return reached
    }
  }

  private mutating func after(_ places: Set<Int>, _ node: EBNF.Node) -> Set<Int> {
    var reached: Set<Int> = []
    for place in places { reached.formUnion(ends(node, place)) }
    return reached
  }
}
