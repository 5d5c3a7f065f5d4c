import Syntax

/// Checks the names in a search and what its operators are given.
struct SearchChecker {
  let schema: Schema
  let variables: [String: ResultShape]

  func check(_ node: SearchNode, _ errors: inout [Diagnostic]) {
    switch node.kind {
    case .every, .word, .exact, .forms, .pattern, .expression, .edited, .phrase: break
    case .group(let inner), .not(let inner), .atLeast(_, let inner): check(inner, &errors)
    case .and(let parts), .or(let parts):
      for part in parts { check(part, &errors) }
    case .near(let left, let right, let near):
      for operand in [left, right] {
        if let kind = refused(operand) {
          errors.append(
            Diagnostic(.operandNotAllowed, operand.range, [name(of: near), kind]))
        }
        check(operand, &errors)
      }
    case .field(let name, _, let inner):
      if let field = known(name, &errors), field.kind != .text {
        errors.append(Diagnostic(.notAFieldValue, inner.range, [field.name]))
      }
      check(inner, &errors)
    case .metadata(let name, let match):
      // Text fields are told apart by their names as they stand, so `Headline:x` was read as a value.
      if let field = known(name, &errors), field.kind == .text, match != .any {
        errors.append(
          Diagnostic(
            .unknownField, name.range, [name.value] + schema.names, nearest: field.name))
      }
    case .variable(let name):
      if let shape = variables[name] {
        if shape.kind == .table {
          errors.append(
            Diagnostic(.operandNotAllowed, node.range, ["search", "a table ($\(name))"]))
        }
      } else if name == "_" {
        errors.append(Diagnostic(.noLastResult, node.range))
      } else {
        let names = variables.keys.sorted()
        errors.append(
          Diagnostic(
            .unknownVariable, node.range, [name] + names,
            nearest: nearestName(to: name, among: names).map { "$" + $0 }))
      }
    }
  }

  private func known(_ name: Located<String>, _ errors: inout [Diagnostic]) -> SchemaField? {
    if let field = schema.field(named: name.value) { return field }
    errors.append(
      Diagnostic(
        .unknownField, name.range, [name.value] + schema.names,
        nearest: nearestName(to: name.value, among: schema.names)))
    return nil
  }

  /// Why a proximity can't take this operand, in the words of the message; nil when it can.
  private func refused(_ node: SearchNode) -> String? {
    switch node.kind {
    case .every: "`*`, every article"
    case .and: "AND"
    case .not: "NOT"
    case .metadata(let name, _): "`\(name.value):`, which chooses articles"
    case .group(let inner), .field(_, _, let inner): refused(inner)
    case .or(let parts): firstRefused(parts)
    case .word, .exact, .forms, .pattern, .expression, .edited, .phrase, .near, .atLeast, .variable:
      nil
    }
  }

  /// A loop, as a lazy search works the found one out twice, and so doubles with each bracket.
  private func firstRefused(_ parts: [SearchNode]) -> String? {
    for part in parts {
      if let reason = refused(part) { return reason }
    }
    return nil
  }

  private func name(of near: NearOperator) -> String {
    let suffix =
      switch near.scope {
      case .words(let n): String(n)
      case .sentence: "s"
      case .paragraph: "p"
      }
    return (near.negated ? "NOT " : "") + (near.ordered ? "PRE/" : "NEAR/") + suffix
  }
}
