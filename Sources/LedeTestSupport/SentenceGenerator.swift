/// Makes sentences of a grammar at random, taking what was taken least, until all of it was taken.
package struct SentenceGenerator {
  /// A token of a sentence: the literal or the lexical rule it is, and its text.
  package struct Piece: Sendable, Equatable {
    package var terminal: String
    package var text: String
  }

  /// A branch of the grammar: a choice's alternative, an option or repetition taken 0, 1 or 2
  /// times.
  package struct Branch: Hashable, Sendable {
    var id: Int
    var taken: Int
  }

  private let grammar: EBNF
  /// Texts for each thing that the grammar says in words only.
  private let samples: [String: [String]]
  private var random: SplitMix64
  private var counts: [Branch: Int] = [:]
  private var costs: [String: Int] = [:]
  private let deepest = 14

  package init(_ grammar: EBNF, samples: [String: [String]], seed: UInt64) {
    self.grammar = grammar
    self.samples = samples
    random = SplitMix64(seed: seed)
    for name in grammar.names { costs[name] = 1_000 }
    for _ in grammar.names {
      for name in grammar.names { costs[name] = grammar.rules[name].map { cost($0) + 1 } }
    }
  }

  /// The shortest way through a node, counted in rules and literals.
  private func cost(_ node: EBNF.Node) -> Int {
    switch node {
    case .literal, .special: 1
    case .rule(let name): costs[name] ?? 1_000
    case .sequence(let nodes): min(nodes.map(cost).reduce(0, +), 1_000)
    case .choice(let nodes, _): nodes.map(cost).min() ?? 1_000
    case .option, .repetition: 0
    case .times(let count, let inner): min(count * cost(inner), 1_000)
    }
  }

  /// The rules from which no sentence can be made.
  package var unproductive: [String] { grammar.names.filter { (costs[$0] ?? 1_000) >= 1_000 } }

  /// The branches that a rule and what it mentions have and that were not taken yet.
  package func untaken(from root: String) -> Set<Branch> {
    var names: Set<String> = []
    var next = [root]
    while let name = next.popLast() {
      guard names.insert(name).inserted else { continue }
      next += grammar.references(of: name)
    }
    var branches: Set<Branch> = []
    for name in names {
      guard let node = grammar.rules[name] else { continue }
      for part in EBNF.parts(of: node) {
        switch part {
        case .choice(let nodes, let id):
          for taken in nodes.indices { branches.insert(Branch(id: id, taken: taken)) }
        case .option(_, let id):
          for taken in 0...1 { branches.insert(Branch(id: id, taken: taken)) }
        case .repetition(_, let id):
          for taken in 0...2 { branches.insert(Branch(id: id, taken: taken)) }
        default: break
        }
      }
    }
    return branches.filter { counts[$0] == nil }
  }

  package mutating func sentence(from root: String) -> [Piece] {
    var pieces: [Piece] = []
    generate(.rule(root), depth: 0, into: &pieces)
    return pieces
  }

  private mutating func generate(_ node: EBNF.Node, depth: Int, into pieces: inout [Piece]) {
    switch node {
    case .literal(let text), .special(let text):
      pieces.append(Piece(terminal: text, text: text))
    case .rule(let name):
      if grammar.lexicalNames.contains(name) {
        pieces.append(Piece(terminal: name, text: text(node, depth: 0)))
      } else if let rule = grammar.rules[name] {
        generate(rule, depth: depth + 1, into: &pieces)
      }
    case .sequence(let nodes):
      for node in nodes { generate(node, depth: depth, into: &pieces) }
    default:
      for node in unfold(node, depth: depth) { generate(node, depth: depth, into: &pieces) }
    }
  }

  /// The text of a token.
  private mutating func text(_ node: EBNF.Node, depth: Int) -> String {
    switch node {
    case .literal(let text): return text
    case .special(let words):
      return samples[words]?.randomElement(using: &random) ?? "\u{FFFD}"
    case .rule(let name):
      return grammar.rules[name].map { text($0, depth: depth + 1) } ?? ""
    case .sequence(let nodes):
      var result = ""
      for node in nodes { result += text(node, depth: depth) }
      return result
    default:
      var result = ""
      for node in unfold(node, depth: depth) { result += text(node, depth: depth) }
      return result
    }
  }

  /// What a choice, an option or a repetition becomes this time.
  private mutating func unfold(_ node: EBNF.Node, depth: Int) -> [EBNF.Node] {
    switch node {
    case .choice(let nodes, let id):
      if depth > deepest, let cheapest = nodes.min(by: { cost($0) < cost($1) }) {
        return [cheapest]
      }
      return [nodes[take(id, among: nodes.count)]]
    case .option(let inner, let id):
      return depth > deepest || take(id, among: 2) == 0 ? [] : [inner]
    case .repetition(let inner, let id):
      return depth > deepest
        ? [] : Array(repeating: inner, count: take(id, among: 3, isRepetition: true))
    case .times(let count, let inner): return Array(repeating: inner, count: count)
    default: return [node]
    }
  }

  /// A branch never taken first, else any.
  private mutating func take(_ id: Int, among count: Int, isRepetition: Bool = false) -> Int {
    let fresh = (0..<count).filter { counts[Branch(id: id, taken: $0)] == nil }
    // Once a repetition was taken in every way, it is mostly left out: sentences stay short.
    let usual = fresh.isEmpty && isRepetition ? [0, 0, 0, 1, 2] : fresh
    let taken = usual.randomElement(using: &random) ?? Int.random(in: 0..<count, using: &random)
    counts[Branch(id: id, taken: taken), default: 0] += 1
    return taken
  }
}
