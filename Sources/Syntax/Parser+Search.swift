/// A node with the height of its tree, counted in brackets, prefixes and proximities: flat lists
/// and fields add to these only a fixed number of levels each.
struct Tree {
  var node: SearchNode
  var height: Int

  init(_ kind: SearchNode.Kind, _ range: SourceRange, height: Int = 0) {
    node = SearchNode(kind, range)
    self.height = height
  }
}

extension Parser {
  /// A search up to `|` or the end; closing brackets that close nothing are reported and left out.
  ///
  /// Grammar: search
  mutating func parseSearch() -> SearchNode {
    var tree = parseDisjunction(depth: 0)
    while kind == .close {
      let bracket = take().range
      report(
        Finding(
          .unexpectedClosingBracket, bracket, [],
          edits: [Edit(range: bracket, replacement: "")]))
      if isBinaryOperator { index += 1 }
      if startsClause { tree = parseDisjunction(depth: 0) }
    }
    return tree.node
  }

  /// Grammar: disjunction
  mutating func parseDisjunction(depth: Int) -> Tree {
    let first = parseConjunction(depth)
    guard kind == .or else { return first }
    var alternatives = [first.node]
    var height = first.height
    while kind == .or {
      index += 1
      let next = parseConjunction(depth)
      alternatives.append(next.node)
      height = max(height, next.height)
    }
    return Tree(.or(alternatives), span(alternatives), height: height)
  }

  /// Clauses joined by `AND` or by nothing.
  ///
  /// Grammar: conjunction
  /// Grammar: joined-clause
  private mutating func parseConjunction(_ depth: Int) -> Tree {
    let first = parseClause(depth)
    guard kind == .and || startsClause else { return first }
    var clauses = [first.node]
    var height = first.height
    while kind == .and || startsClause {
      if kind == .and { index += 1 }
      let next = parseClause(depth)
      clauses.append(next.node)
      height = max(height, next.height)
    }
    return Tree(.and(clauses), span(clauses), height: height)
  }

  /// `NOT`, `-` and `ATLEAST/n` before a proximity.
  ///
  /// Grammar: clause
  private mutating func parseClause(_ depth: Int) -> Tree {
    var prefixes: [Token] = []
    while isPrefix { prefixes.append(take()) }
    var tree = parseProximity(depth)
    if tree.height + prefixes.count > Parser.depthLimit {
      reportTooDeep(prefixes.first?.range ?? tree.node.range)
      return tree
    }
    for prefix in prefixes.reversed() {
      let range = prefix.range.lowerBound..<tree.node.range.upperBound
      if case .atLeast(let count) = prefix.kind {
        tree = Tree(.atLeast(count, tree.node), range, height: tree.height + 1)
      } else {
        tree = Tree(.not(tree.node), range, height: tree.height + 1)
      }
    }
    return tree
  }

  /// `a NEAR/5 b NOT PRE/s c`, from the left.
  ///
  /// Grammar: proximity
  private mutating func parseProximity(_ depth: Int) -> Tree {
    var left = parseOperand(depth)
    var isTooDeep = false
    while let near = takeNearOperator() {
      reportPrefixes(after: near)
      let right = parseOperand(depth)
      let height = max(left.height, right.height) + 1
      if height > Parser.depthLimit {
        if !isTooDeep { reportTooDeep(near.range) }
        isTooDeep = true
        continue
      }
      let range =
        left.node.range.lowerBound..<max(near.range.upperBound, right.node.range.upperBound)
      left = Tree(.near(left.node, right.node, near), range, height: height)
    }
    return left
  }

  /// Grammar: near-operator
  private mutating func takeNearOperator() -> NearOperator? {
    var negated: SourceRange?
    if isNegatedProximity { negated = take().range }
    guard case .proximity(let scope, let ordered)? = kind else { return nil }
    let range = take().range
    return NearOperator(
      scope: scope, ordered: ordered, negated: negated != nil,
      range: (negated ?? range).lowerBound..<range.upperBound)
  }

  /// A whole article cannot stand near a word: `a NEAR/5 NOT b`.
  private mutating func reportPrefixes(after near: NearOperator) {
    while isPrefix {
      let prefix = take()
      let name: String
      var edits: [Edit]?
      switch prefix.kind {
      case .atLeast: name = Keyword.atLeast.rawValue
      default:
        name = Keyword.not.rawValue
        if !near.negated {
          edits = [
            Edit(range: near.range, replacement: "NOT " + near.written),
            Edit(range: prefix.range, replacement: ""),
          ]
        }
      }
      report(Finding(.operandNotAllowed, prefix.range, [near.written, name], edits: edits))
    }
  }

  // MARK: What may stand where

  /// `NOT`, unless it belongs to a proximity and not to a window, `-` and `ATLEAST/n`.
  private var isPrefix: Bool {
    switch kind {
    case .minus, .atLeast: return true
    case .not: return !isNegatedProximity || isOpen(index + 2)
    default: return false
    }
  }

  var startsClause: Bool {
    switch kind {
    case .word, .exact, .forms, .pattern, .expression, .edited, .phrase, .every, .variable,
      .like, .textField, .metadataField, .open, .broken:
      true
    default: isPrefix || startsWindow
    }
  }

  private func isOpen(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .open
  }

  /// `NOT` that belongs to the proximity after it.
  var isNegatedProximity: Bool {
    guard kind == .not, case .proximity? = nextKind else { return false }
    return true
  }

  var isBinaryOperator: Bool {
    switch kind {
    case .and, .or, .proximity: true
    default: false
    }
  }

  private func span(_ nodes: [SearchNode]) -> SourceRange {
    let start = nodes.first?.range.lowerBound ?? lastEnd
    return start..<max(start, nodes.last?.range.upperBound ?? lastEnd)
  }

  mutating func reportTooDeep(_ range: SourceRange) {
    report(Finding(.nestingTooDeep, range, [String(Parser.depthLimit)]))
  }
}
