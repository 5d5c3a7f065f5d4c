/// What is worth knowing about a statement that is no error: operators written small, and a stage
/// without its `|`.
///
/// - Parameters:
///   - statement: what `parse` gave for the text.
///   - stageNames: the stages there are.
/// - Complexity: O(n) in the length of the text.
package func notes(
  for statement: Statement, in text: String, stageNames: [String]
) -> [Diagnostic] {
  guard case .query(let query) = statement, let search = query.search else { return [] }
  var notes = lowercaseOperators(search, text)
  if query.stages.isEmpty, let note = stageWithoutPipe(search, text, stageNames) {
    notes.append(note)
  }
  return notes.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

/// `and`, `or` between two operands, and `not` before one.
private func lowercaseOperators(_ node: SearchNode, _ text: String) -> [Diagnostic] {
  switch node.kind {
  case .and(let clauses):
    var notes: [Diagnostic] = []
    for (index, clause) in clauses.enumerated() {
      if index + 1 < clauses.count, case .word(let word) = clause.kind,
        word == "not" || (index > 0 && (word == "and" || word == "or"))
      {
        let capital = word.uppercased()
        notes.append(
          Diagnostic(
            .lowercaseOperator, clause.range, [word, capital],
            mended: mended(text, clause.range, capital)))
      }
      notes += lowercaseOperators(clause, text)
    }
    return notes
  case .or(let nodes): return nodes.flatMap { lowercaseOperators($0, text) }
  case .not(let inner), .group(let inner), .atLeast(_, let inner), .field(_, _, let inner):
    return lowercaseOperators(inner, text)
  case .near(let left, let right, _):
    return lowercaseOperators(left, text) + lowercaseOperators(right, text)
  case .window(let nodes, _): return nodes.flatMap { lowercaseOperators($0, text) }
  default: return []
  }
}

/// Words at the end that are shaped like a call of a stage: `ferry count by source`, `ferry head
/// 5`, `ferry count`.
private func stageWithoutPipe(
  _ search: SearchNode, _ text: String, _ stageNames: [String]
) -> Diagnostic? {
  let clauses: [SearchNode]
  if case .and(let list) = search.kind { clauses = list } else { clauses = [search] }
  let names = Set(stageNames)
  for (index, clause) in clauses.enumerated() {
    guard case .word(let name) = clause.kind, names.contains(name) else { continue }
    let arguments = clauses[(index + 1)...]
    guard arguments.allSatisfy(isShapedLikeArgument) else { continue }
    if let first = arguments.first {
      guard case .word(let word) = first.kind, word == "by" || Double(word) != nil else { continue }
    } else if index == 0 {
      continue
    }
    let start = clause.range.lowerBound
    let candidate = mended(text, start..<start, "| ")
    guard candidate != nil else { continue }
    return Diagnostic(.stageWithoutPipe, clause.range, [name], mended: candidate)
  }
  return nil
}

private func isShapedLikeArgument(_ node: SearchNode) -> Bool {
  switch node.kind {
  case .word, .phrase, .variable: true
  case .not(let inner): if case .word = inner.kind { true } else { false }
  default: false
  }
}

/// The text with a part replaced; nil where that does not parse.
private func mended(_ text: String, _ range: SourceRange, _ replacement: String) -> String? {
  let bytes = Array(text.utf8)
  let result =
    String(decoding: bytes[..<range.lowerBound], as: UTF8.self) + replacement
    + String(decoding: bytes[range.upperBound...], as: UTF8.self)
  return Parser.read(result).1.isEmpty ? result : nil
}
