import Syntax

/// Checks the names in a search and what its operators are given.
struct SearchChecker {
  let schema: Schema
  let variables: [String: ResultShape]
  let lists: Set<String>
  /// The whole statement.
  let text: [UInt8]

  func check(_ node: SearchNode, _ errors: inout [Diagnostic]) {
    switch node.kind {
    case .every, .word, .exact, .forms, .pattern, .expression, .edited, .phrase, .like: break
    case .group(let inner), .not(let inner), .atLeast(_, let inner): check(inner, &errors)
    case .and(let parts), .or(let parts):
      for part in parts { check(part, &errors) }
    case .near(let left, let right, let near): check([left, right], of: near, &errors)
    case .window(let operands, let near):
      if operands.count > windowLimit {
        errors.append(Diagnostic(.badWindow, node.range, [near.written]))
      }
      check(operands, of: near, &errors)
    case .field(let name, _, let inner):
      if let field = known(name, &errors), field.kind != .text {
        errors.append(Diagnostic(.notAFieldValue, inner.range, [field.name]))
      }
      check(inner, &errors)
    case .metadata(let name, let match):
      // Text fields are told apart by their names as they stand, so `Headline:x` was read as a value.
      guard let field = known(name, &errors) else { return }
      if field.kind == .date {
        errors += DateSpelling(text).errors(match)
      } else if field.kind == .text, match != .any {
        errors.append(
          Diagnostic(
            .unknownField, name.range, [name.value] + schema.names, nearest: field.name))
      }
    case .variable(let name):
      if lists.contains(name) {
        return
      } else if let shape = variables[name] {
        if shape.kind == .table || shape.kind == .plot {
          errors.append(
            Diagnostic(
              .operandNotAllowed, node.range, ["search", "\(shape.kind.described) ($\(name))"]))
        }
      } else if name == "_" {
        errors.append(Diagnostic(.noLastResult, node.range))
      } else {
        let names = (Array(lists) + variables.keys).sorted()
        errors.append(
          Diagnostic(
            .unknownVariable, node.range, [name] + names,
            nearest: nearestName(to: name, among: names).map { "$" + $0 }))
      }
    }
  }

  private func check(
    _ operands: [SearchNode], of near: NearOperator, _ errors: inout [Diagnostic]
  ) {
    for operand in operands {
      if let kind = refused(operand) {
        errors.append(Diagnostic(.operandNotAllowed, operand.range, [near.written, kind]))
      }
      check(operand, &errors)
    }
  }

  /// What other tools call a field is nearer than what is spelt alike.
  private func nearest(to name: String) -> String? {
    if let field = ForeignNames.field(name),
      schema.field(named: field) != nil || field.contains(":")
    {
      return field
    }
    return nearestName(to: name, among: schema.names)
  }

  private func known(_ name: Located<String>, _ errors: inout [Diagnostic]) -> SchemaField? {
    if let field = schema.field(named: name.value) { return field }
    errors.append(
      Diagnostic(
        .unknownField, name.range, [name.value] + schema.names,
        nearest: nearest(to: name.value)))
    return nil
  }

  /// Why a proximity can't take this operand, in the words of the message; nil when it can.
  private func refused(_ node: SearchNode) -> String? {
    switch node.kind {
    case .every: "`*` (every article)"
    case .and: "AND"
    case .not: "NOT"
    case .like: "LIKE (a ranking of articles)"
    case .metadata(let name, _): "`\(name.value):` (a choice of articles)"
    case .group(let inner), .field(_, _, let inner): refused(inner)
    case .or(let parts): firstRefused(parts)
    case .word, .exact, .forms, .pattern, .expression, .edited, .phrase, .near, .window, .atLeast,
      .variable:
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
}
