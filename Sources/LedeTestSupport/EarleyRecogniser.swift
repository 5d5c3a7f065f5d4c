/// Says whether a list of terminals is a sentence of a grammar's syntactic part. Literals and
/// lexical rules are its terminals.
///
/// Source: Earley, "An efficient context-free parsing algorithm", CACM 13(2), 1970, with the
/// treatment of empty rules by Aycock and Horspool, "Practical Earley parsing", The Computer
/// Journal 45(6), 2002.
package struct EarleyRecogniser {
  private enum Symbol: Hashable {
    case terminal(String)
    case rule(Int)
  }

  private struct Item: Hashable {
    var production: Int
    var dot: Int
    var start: Int
  }

  private var productions: [(rule: Int, symbols: [Symbol])] = []
  private var byRule: [[Int]] = []
  private var nullable: Set<Int> = []
  private var numbers: [String: Int] = [:]
  private let root: Int

  package init(_ grammar: EBNF, root: String) {
    self.root = 0
    _ = newRule()
    numbers[root] = 0
    for name in grammar.names where !grammar.lexicalNames.contains(name) && name != root {
      numbers[name] = newRule()
    }
    for (name, number) in numbers {
      if let node = grammar.rules[name] { add(number, expand(node)) }
    }
    findNullable()
  }

  private mutating func newRule() -> Int {
    byRule.append([])
    return byRule.count - 1
  }

  private mutating func add(_ rule: Int, _ symbols: [Symbol]) {
    byRule[rule].append(productions.count)
    productions.append((rule, symbols))
  }

  /// A node as symbols; choices, options and repetitions become rules of their own.
  private mutating func expand(_ node: EBNF.Node) -> [Symbol] {
    switch node {
    case .literal(let text), .special(let text): return [.terminal(text)]
    case .rule(let name): return [numbers[name].map(Symbol.rule) ?? .terminal(name)]
    case .sequence(let nodes): return nodes.flatMap { expand($0) }
    case .times(let count, let inner):
      return (0..<count).flatMap { _ in expand(inner) }
    case .choice(let nodes, _):
      let rule = newRule()
      for node in nodes { add(rule, expand(node)) }
      return [.rule(rule)]
    case .option(let inner, _):
      let rule = newRule()
      add(rule, [])
      add(rule, expand(inner))
      return [.rule(rule)]
    case .repetition(let inner, _):
      let rule = newRule()
      add(rule, [])
      add(rule, [.rule(rule)] + expand(inner))
      return [.rule(rule)]
    }
  }

  private mutating func findNullable() {
    var count = -1
    while count != nullable.count {
      count = nullable.count
      for (rule, symbols) in productions where symbols.allSatisfy(isNullable) {
        nullable.insert(rule)
      }
    }
  }

  private func isNullable(_ symbol: Symbol) -> Bool {
    if case .rule(let rule) = symbol { return nullable.contains(rule) }
    return false
  }

  package func accepts(_ sentence: [String]) -> Bool {
    var sets = [Set<Item>](repeating: [], count: sentence.count + 1)
    var lists = [[Item]](repeating: [], count: sentence.count + 1)
    func put(_ item: Item, _ at: Int) {
      if sets[at].insert(item).inserted { lists[at].append(item) }
    }
    for production in byRule[root] { put(Item(production: production, dot: 0, start: 0), 0) }
    for position in 0...sentence.count {
      var index = 0
      while index < lists[position].count {
        var item = lists[position][index]
        index += 1
        let (rule, symbols) = productions[item.production]
        guard item.dot < symbols.count else {
          for waiting in lists[item.start] {
            let wanted = productions[waiting.production].symbols
            guard waiting.dot < wanted.count, wanted[waiting.dot] == .rule(rule) else { continue }
            put(
              Item(production: waiting.production, dot: waiting.dot + 1, start: waiting.start),
              position)
          }
          continue
        }
        let symbol = symbols[item.dot]
        item.dot += 1
        switch symbol {
        case .terminal(let name):
          if position < sentence.count, sentence[position] == name { put(item, position + 1) }
        case .rule(let next):
          for production in byRule[next] {
            put(Item(production: production, dot: 0, start: position), position)
          }
          if nullable.contains(next) { put(item, position) }
        }
      }
    }
    return lists[sentence.count].contains { item in
      item.start == 0 && productions[item.production].rule == root
        && item.dot == productions[item.production].symbols.count
    }
  }
}
