/// The statement in its canonical form, which parses to the same tree.
package func printed(_ statement: Statement) -> String {
  switch statement {
  case .empty: ""
  case .command(let command):
    ([".\(command.name.value)"] + command.arguments.map { Printer.argument($0.value) })
      .joined(separator: " ")
  case .query(let query): Printer.query(query)
  }
}

/// The search with every bracket, where AND, OR and NOT mix so that it is not obvious; nil where it is.
package func reading(of node: SearchNode) -> String? {
  guard Printer.mixes(node) else { return nil }
  return Printer.bracketed(node, isTop: true)
}

private enum Printer {
  static func query(_ query: Query) -> String {
    var parts: [String] = []
    if let binding = query.binding { parts.append("$\(binding.value) =") }
    if let search = query.search { parts.append(node(search)) }
    for stage in query.stages { parts.append("| " + self.stage(stage)) }
    return parts.joined(separator: " ")
  }

  static func argument(_ text: String) -> String {
    text.isEmpty || text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\"") })
      ? quoted(text) : text
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  // MARK: Searches

  static func node(_ node: SearchNode) -> String {
    switch node.kind {
    case .every: "*"
    case .word(let text), .pattern(let text): text
    case .exact(let text): "=" + (isPlain(text) ? text : quoted(text))
    case .phrase(let parts): phrase(parts)
    case .field(let name, let words, let inner):
      name.value + (words.map { "[\($0.value)]" } ?? "") + ":" + self.node(inner)
    case .metadata(let name, let match): name.value + ":" + metadata(match)
    case .near(let a, let b, let near):
      self.node(a) + " " + self.near(near) + " " + self.node(b)
    case .and(let parts): parts.map(self.node).joined(separator: " AND ")
    case .or(let parts): parts.map(self.node).joined(separator: " OR ")
    case .not(let inner): "NOT " + self.node(inner)
    case .atLeast(let count, let inner): "ATLEAST/\(count.value) " + self.node(inner)
    case .variable(let name): "$" + name
    case .group(let inner): "(" + self.node(inner) + ")"
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { ByteClass.isName($0) || $0 == UInt8(ascii: "*") }
  }

  private static func phrase(_ parts: [PhrasePart]) -> String {
    let texts = parts.map { part in
      switch part {
      case .text(let text), .pattern(let text): escaped(text)
      case .anyWord: "*"
      case .alternatives(let texts): "(" + texts.map(escaped).joined(separator: "|") + ")"
      }
    }
    return "\"" + texts.joined(separator: " ") + "\""
  }

  private static func escaped(_ text: String) -> String {
    String(quoted(text).dropFirst().dropLast())
  }

  private static func near(_ near: NearOperator) -> String {
    let suffix =
      switch near.scope {
      case .words(let n): String(n)
      case .sentence: "s"
      case .paragraph: "p"
      }
    return (near.negated ? "NOT " : "") + (near.ordered ? "PRE/" : "NEAR/") + suffix
  }

  private static func metadata(_ match: MetadataMatch) -> String {
    switch match {
    case .any: "*"
    case .value(let value, let isQuoted): isQuoted ? quoted(value.value) : value.value
    case .comparison(let comparison, let value): comparison.rawValue + argument(value.value)
    case .range(let lower, let upper, let lowerClosed, let upperClosed):
      (lowerClosed ? "[" : "(") + argument(lower.value) + ", " + argument(upper.value)
        + (upperClosed ? "]" : ")")
    case .last(let count, let unit): "last \(count.value) \(unit.value)"
    case .anyOf(let matches): "(" + matches.map(metadata).joined(separator: " OR ") + ")"
    }
  }

  private static func stage(_ stage: StageCall) -> String {
    var text = stage.name.value
    for argument in stage.arguments {
      switch argument.kind {
      case .comma: text += ","
      case .name(let name), .date(let name): text += " " + name
      case .descending(let name): text += " -" + name
      case .number(let n): text += " " + (Int(exactly: n).map { String($0) } ?? String(n))
      case .text(let value): text += " " + quoted(value)
      case .variable(let name): text += " $" + name
      }
    }
    return text
  }

  // MARK: Readings

  /// Whether the search leaves precedence to be known: AND beside OR, or NOT before OR, without brackets.
  static func mixes(_ node: SearchNode) -> Bool {
    switch node.kind {
    case .or(let parts):
      parts.contains { part in
        switch part.kind {
        case .and, .not: true
        default: mixes(part)
        }
      }
    case .and(let parts): parts.contains(where: mixes)
    case .group(let inner), .not(let inner), .atLeast(_, let inner), .field(_, _, let inner):
      mixes(inner)
    case .near(let a, let b, _): mixes(a) || mixes(b)
    case .every, .word, .exact, .pattern, .phrase, .metadata, .variable: false
    }
  }

  static func bracketed(_ node: SearchNode, isTop: Bool = false) -> String {
    func wrapped(_ text: String) -> String { isTop ? text : "(" + text + ")" }
    switch node.kind {
    case .and(let parts): return wrapped(parts.map { bracketed($0) }.joined(separator: " AND "))
    case .or(let parts): return wrapped(parts.map { bracketed($0) }.joined(separator: " OR "))
    case .not(let inner): return wrapped("NOT " + bracketed(inner))
    case .near(let a, let b, let near):
      return wrapped(bracketed(a) + " " + self.near(near) + " " + bracketed(b))
    case .group(let inner): return bracketed(inner, isTop: isTop)
    case .atLeast(let count, let inner): return "ATLEAST/\(count.value) " + bracketed(inner)
    case .field(let name, let words, let inner):
      return name.value + (words.map { "[\($0.value)]" } ?? "") + ":" + bracketed(inner)
    case .every, .word, .exact, .pattern, .phrase, .metadata, .variable: return self.node(node)
    }
  }
}
