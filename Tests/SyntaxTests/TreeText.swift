import Syntax

/// A tree in a form that can be written by hand: `(and ferry (not church))`, places left out,
/// brackets kept as `[ ]`.
enum TreeText {
  static func of(_ text: String) -> String {
    do {
      return statement(try parse(text))
    } catch {
      return "error " + error.diagnostics.map(\.code.rawValue).joined(separator: " ")
    }
  }

  static func statement(_ statement: Statement) -> String {
    switch statement {
    case .empty: "empty"
    case .command(let command):
      ([".\(command.name.value)"] + command.arguments.map { "<\($0.value)>" })
        .joined(separator: " ")
    case .query(let query):
      ([query.binding.map { "$\($0.value) =" }, query.search.map(node)].compactMap { $0 }
        + query.stages.map(stage)).joined(separator: " ")
    }
  }

  static func stage(_ call: StageCall) -> String {
    (["| \(call.name.value)"]
      + call.arguments.map { argument in
        switch argument.kind {
        case .name(let text): text
        case .descending(let text): "desc:\(text)"
        case .number(let value): "num:\(value + 0)"
        case .date(let text): "date:\(text)"
        case .text(let text): "text<\(text)>"
        case .variable(let name): "$\(name)"
        case .sign(let sign): sign.rawValue
        case .expression(let expression): "re<\(expression.text)>"
        case .open: "("
        case .close: ")"
        case .comma: ","
        }
      }).joined(separator: " ")
  }

  static func node(_ node: SearchNode) -> String {
    switch node.kind {
    case .every: "*"
    case .word(let text): text
    case .exact(let text): "=<\(text)>"
    case .forms(let text): "forms<\(text)>"
    case .pattern(let text): "pat<\(text)>"
    case .expression(let expression): "re<\(expression.text)>"
    case .edited(let text, let edits): "edit<\(text) \(edits.value)>"
    case .phrase(let parts):
      "{" + parts.map(part).joined(separator: " ") + "}"
    case .like(let likeness):
      switch likeness.source {
      case .text(let text): "(like \(likeness.most) <\(text)>)"
      case .article(let id): "(like \(likeness.most) \(id.value))"
      }
    case .field(let name, let words, let inner):
      "(field \(name.value)\(words.map { "[\($0.value)]" } ?? "") \(self.node(inner)))"
    case .metadata(let name, let match): "(meta \(name.value) \(self.match(match)))"
    case .near(let left, let right, let near):
      "(\(near.written) \(self.node(left)) \(self.node(right)))"
    case .window(let nodes, let near):
      "(window \(near.written) " + nodes.map(self.node).joined(separator: " ") + ")"
    case .and(let nodes): "(and " + nodes.map(self.node).joined(separator: " ") + ")"
    case .or(let nodes): "(or " + nodes.map(self.node).joined(separator: " ") + ")"
    case .not(let inner): "(not \(self.node(inner)))"
    case .atLeast(let count, let inner): "(atleast \(count.value) \(self.node(inner)))"
    case .variable(let name): "$\(name)"
    case .group(let inner): "[\(self.node(inner))]"
    }
  }

  static func part(_ part: PhrasePart) -> String {
    switch part {
    case .text(let text): text
    case .pattern(let text): "pat<\(text)>"
    case .anyWord: "*"
    case .alternatives(let list): "alt<\(list.joined(separator: "/"))>"
    }
  }

  static func match(_ match: MetadataMatch) -> String {
    switch match {
    case .any: "any"
    case .value(let value, let quoted): quoted ? "<\(value.value)>" : value.value
    case .comparison(let comparison, let value): "\(comparison.rawValue) \(value.value)"
    case .range(let lower, let upper, let lowerClosed, let upperClosed):
      "\(lowerClosed ? "[" : "(")\(lower.value) to \(upper.value)\(upperClosed ? "]" : ")")"
    case .last(let count, let unit): "last \(count.value)\(unit.value)"
    case .anyOf(let list): "any-of " + list.map(self.match).joined(separator: " ")
    }
  }
}
