extension Parser {
  /// Grammar: search
  mutating func searchExpression() -> SearchNode {
    orExpression()
  }

  /// Grammar: or-expression
  private mutating func orExpression() -> SearchNode {
    var parts = [andExpression()]
    while token.kind == .or {
      advance()
      parts.append(andExpression())
    }
    return joined(parts, SearchNode.Kind.or)
  }

  /// Grammar: and-expression
  private mutating func andExpression() -> SearchNode {
    var parts = [notExpression()]
    while true {
      if token.kind == .and {
        advance()
        parts.append(notExpression())
      } else if startsOperand || token.kind == .not || token.kind == .minus {
        parts.append(notExpression())
      } else {
        return joined(parts, SearchNode.Kind.and)
      }
    }
  }

  /// Grammar: not-expression
  private mutating func notExpression() -> SearchNode {
    guard token.kind == .not || token.kind == .minus else { return nearExpression() }
    let start = token.range.lowerBound
    guard enter() else { return placeholder }
    defer { depth -= 1 }
    advance()
    let inner = notExpression()
    return SearchNode(.not(inner), start..<inner.range.upperBound)
  }

  /// Grammar: near-expression
  private mutating func nearExpression() -> SearchNode {
    var left = operand()
    while let near = nearOperator() {
      let right = operand()
      left = SearchNode(
        .near(left, right, near), left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  /// Grammar: near-operator
  private mutating func nearOperator() -> NearOperator? {
    if case .near(let near) = token.kind {
      advance()
      return near
    }
    guard token.kind == .not else { return nil }
    var probe = lexer
    let start = token.range.lowerBound
    guard case .near(var near) = probe.next().kind else { return nil }
    near.negated = true
    near.range = start..<near.range.upperBound
    advance()
    advance()
    return near
  }

  private var startsOperand: Bool {
    switch token.kind {
    case .word, .exact, .pattern, .star, .phrase, .field, .variable, .atLeast, .openBracket,
      .comma:
      true
    default: false
    }
  }

  /// Grammar: operand
  private mutating func operand() -> SearchNode {
    let range = token.range
    let kind: SearchNode.Kind
    switch token.kind {
    case .word(let text): kind = .word(text)
    case .exact(let text): kind = .exact(text)
    case .pattern(let text): kind = .pattern(text)
    case .phrase(let parts): kind = .phrase(parts)
    case .variable(let name): kind = .variable(name)
    case .star: kind = .every
    case .atLeast(let count): return atLeast(count, range)
    case .field(let name, let firstWords): return field(name, firstWords, range)
    case .openBracket: return group()
    case .comma:
      report(.unexpectedToken, range, [","])
      advance()
      return startsOperand ? operand() : placeholder
    case .and, .or, .near, .not, .minus, .closeBracket, .pipe, .end:
      return missingOperand()
    }
    advance()
    return unsupported(SearchNode(kind, range))
  }

  /// Grammar: atleast-expression
  private mutating func atLeast(_ count: Located<Int>, _ range: SourceRange) -> SearchNode {
    guard enter() else { return placeholder }
    defer { depth -= 1 }
    advance()
    let inner = operand()
    return SearchNode(.atLeast(count, inner), range.lowerBound..<inner.range.upperBound)
  }

  /// Grammar: group
  private mutating func group() -> SearchNode {
    let open = token.range
    guard enter() else { return placeholder }
    defer { depth -= 1 }
    advance()
    let inner = searchExpression()
    guard token.kind == .closeBracket else {
      report(.unclosedBracket, open)
      return SearchNode(.group(inner), open.lowerBound..<inner.range.upperBound)
    }
    let end = token.range.upperBound
    advance()
    return SearchNode(.group(inner), open.lowerBound..<end)
  }

  // MARK: Fields

  /// Grammar: field-expression
  private mutating func field(
    _ name: String, _ firstWords: Located<Int>?, _ range: SourceRange
  ) -> SearchNode {
    let nameEnd = firstWords.map { $0.range.lowerBound - 1 } ?? range.upperBound - 1
    let located = Located(name, range.lowerBound..<nameEnd)
    let isText = FieldKinds.text.contains(name.lowercased())
    if !isText, firstWords == nil {
      var reader = MetadataReader(lexer.source)
      do {
        if let match = try reader.match() {
          lexer.offset = reader.end
          advance()
          return SearchNode(.metadata(located, match), range.lowerBound..<reader.end)
        }
      } catch {
        ownErrors.append(error)
        lexer.offset = reader.end
        advance()
        return placeholder
      }
    }
    guard enter() else { return placeholder }
    defer { depth -= 1 }
    advance()
    if isText, token.kind == .star {
      let end = token.range.upperBound
      advance()
      return SearchNode(.metadata(located, .any), range.lowerBound..<end)
    }
    guard startsOperand else {
      report(.emptyField, range, [name])
      return placeholder
    }
    let inner = operand()
    return SearchNode(
      .field(located, firstWords: firstWords, inner), range.lowerBound..<inner.range.upperBound)
  }

  // MARK: What is wrong

  private var placeholder: SearchNode { SearchNode(.every, token.range) }

  /// One level deeper; at the limit says so and gives up the rest of the statement.
  private mutating func enter() -> Bool {
    depth += 1
    guard depth > Self.deepest else { return true }
    depth -= 1
    report(.nestingTooDeep, token.range, [String(Self.deepest)])
    lexer.offset = lexer.source.bytes.count
    advance()
    return false
  }

  private mutating func missingOperand() -> SearchNode {
    if ownErrors.contains(where: { $0.code == .nestingTooDeep }) { return placeholder }
    let isEnd = token.kind == .end
    let range = isEnd ? endOfText : token.range
    report(.missingOperand, range, isEnd ? [] : [lexer.source.text(token.range)])
    switch token.kind {
    case .closeBracket, .pipe, .end: break
    default:
      advance()
      if startsOperand { return operand() }
    }
    return placeholder
  }

  /// Forms of the language that this parser knows by sight only: searched as words they would mislead.
  private mutating func unsupported(_ node: SearchNode) -> SearchNode {
    guard case .word(let text) = node.kind else { return node }
    if text == "forms" || text == "NEAR" || text == "LIKE" || text.hasPrefix("LIKE/") {
      if token.kind == .openBracket, text == "forms" {
        report(.formNotSupported, node.range, ["`forms(…)`"])
      } else if text.hasPrefix("LIKE") {
        report(.formNotSupported, node.range, ["`LIKE`"])
      }
    } else if text.utf8.first == UInt8(ascii: "/"), text.utf8.count > 2 {
      report(.formNotSupported, node.range, ["a regular expression"])
    } else if let tilde = text.lastIndex(of: "~"), tilde > text.startIndex,
      text[text.index(after: tilde)...].utf8.allSatisfy(ByteClass.isDigit),
      text.utf8.last != UInt8(ascii: "~")
    {
      report(.formNotSupported, node.range, ["`~`, a search with edits"])
    }
    return node
  }

  private func joined(
    _ parts: [SearchNode], _ kind: ([SearchNode]) -> SearchNode.Kind
  ) -> SearchNode {
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return parts[0] }
    return SearchNode(kind(parts), first.range.lowerBound..<last.range.upperBound)
  }
}
