extension Parser {
  /// Grammar: operand
  /// Grammar: placed-term
  mutating func parseOperand(_ depth: Int) -> Tree {
    switch kind {
    case .textField(let name, let firstWords):
      let field = take().range
      guard startsTerm else { return emptyField(name, field) }
      let inner = parseTerm(depth)
      return Tree(
        .field(name, firstWords: firstWords, inner.node),
        field.lowerBound..<inner.node.range.upperBound, height: inner.height)
    case .metadataField(let name):
      let field = take().range
      if case .match(let match)? = kind {
        return Tree(.metadata(name, match), field.lowerBound..<take().range.upperBound)
      }
      guard kind == .open, range.lowerBound == field.upperBound else {
        return emptyField(name, field)
      }
      let inner = parseGroup(depth)
      return Tree(
        .field(name, firstWords: nil, inner.node),
        field.lowerBound..<inner.node.range.upperBound, height: inner.height)
    case .like(let likeness): return Tree(.like(likeness), take().range)
    default: return parseTerm(depth)
    }
  }

  private mutating func emptyField(_ name: Located<String>, _ field: SourceRange) -> Tree {
    report(
      Finding(.emptyField, field, [name.value], edits: [Edit(range: field, replacement: "")]))
    return Tree(.every, field)
  }

  /// What a field may hold, and everything else that is one thing.
  ///
  /// Grammar: term
  private mutating func parseTerm(_ depth: Int) -> Tree {
    let range = range
    let leaf: SearchNode.Kind
    switch kind {
    case .word(let text): leaf = .word(text)
    case .exact(let text): leaf = .exact(text)
    case .forms(let text): leaf = .forms(text)
    case .pattern(let text): leaf = .pattern(text)
    case .expression(let expression): leaf = .expression(expression)
    case .edited(let text, let edits): leaf = .edited(text, edits: edits)
    case .phrase(let parts): leaf = .phrase(parts)
    case .variable(let name): leaf = .variable(name)
    case .every, .broken: leaf = .every
    case .open: return parseGroup(depth)
    case .proximity where startsWindow: return parseWindow(depth)
    default: return missingOperand()
    }
    index += 1
    return Tree(leaf, range)
  }

  private var startsTerm: Bool {
    switch kind {
    case .textField, .metadataField, .like: false
    default: startsClause
    }
  }

  /// Grammar: group
  private mutating func parseGroup(_ depth: Int) -> Tree {
    let first = index
    let open = take().range
    if depth >= Parser.depthLimit { return skipGroup(open) }
    if kind == .close {
      let whole = open.lowerBound..<take().range.upperBound
      report(
        Finding(.missingOperand, whole, ["("], edits: [Edit(range: whole, replacement: "")]))
      return Tree(.every, whole)
    }
    let inner = parseDisjunction(depth: depth + 1)
    if kind == .comma {
      refuseList(from: first)
      return Tree(.every, open.lowerBound..<lastEnd)
    }
    closeGroup(open)
    guard inner.height < Parser.depthLimit else {
      reportTooDeep(open)
      return Tree(.every, open.lowerBound..<lastEnd)
    }
    return Tree(.group(inner.node), open.lowerBound..<lastEnd, height: inner.height + 1)
  }

  mutating func closeGroup(_ open: SourceRange) {
    if kind == .close {
      index += 1
    } else if !endsOpen {
      report(
        Finding(
          .unclosedBracket, open, ["("],
          edits: [Edit(range: lastEnd..<lastEnd, replacement: ")")]))
    }
  }

  /// Passes over a bracket and what it holds.
  mutating func skipBrackets() {
    var open = 1
    while let kind, kind != .pipe, open > 0 {
      if kind == .open { open += 1 }
      if kind == .close { open -= 1 }
      index += 1
    }
    if open > 0 { endsOpen = true }
  }

  mutating func skipGroup(_ open: SourceRange) -> Tree {
    reportTooDeep(open)
    skipBrackets()
    return Tree(.every, open.lowerBound..<lastEnd)
  }

  /// Reports what is missing where an operand should stand; the operator without it goes when the
  /// text is mended.
  private mutating func missingOperand() -> Tree {
    let here = range
    let before = index > 0 ? tokens[index - 1] : nil
    var dangling = before
    if isBinaryOperator || isNegatedProximity { dangling = tokens[index] }
    let place = isBinaryOperator || isNegatedProximity ? here.lowerBound..<near(here) : here
    let edits = dangling.map { token in
      [Edit(range: token.range == here ? place : token.range, replacement: "")]
    }
    let name = dangling?.kind.written
    report(Finding(.missingOperand, place, name.map { [$0] } ?? [], edits: edits))
    return Tree(.every, here.lowerBound..<here.lowerBound)
  }

  /// The end of the operator at hand, `NOT NEAR/5` being one.
  private func near(_ here: SourceRange) -> Int {
    isNegatedProximity ? tokens[index + 1].range.upperBound : here.upperBound
  }
}
