/// What is right but may not be meant: lower-case operators between words, a stage call without its `|`.
///
/// - Parameters:
///   - text: the statement that was parsed.
///   - stageNames: the stages there are.
package func notes(
  for statement: Statement, in text: String, stageNames: [String]
) -> [Diagnostic] {
  guard case .query(let query) = statement, let search = query.search else { return [] }
  var notes: [Diagnostic] = []
  collect(search, &notes)
  if query.stages.isEmpty, case .and(let parts) = search.kind,
    let stage = stageCall(parts, stageNames)
  {
    var bytes = Array(text.utf8)
    bytes.insert(contentsOf: "| ".utf8, at: stage.lowerBound)
    let mended = String(decoding: bytes, as: UTF8.self)
    if (try? parse(mended)) != nil {
      let name = String(decoding: Array(text.utf8)[stage], as: UTF8.self)
      notes.append(Diagnostic(.stageWithoutPipe, stage, [name], mended: mended))
    }
  }
  return notes
}

private func collect(_ node: SearchNode, _ notes: inout [Diagnostic]) {
  switch node.kind {
  case .and(let parts):
    for (index, part) in parts.enumerated() {
      if index > 0, index + 1 < parts.count, case .word(let word) = part.kind,
        word == "and" || word == "or" || word == "not"
      {
        notes.append(Diagnostic(.lowercaseOperator, part.range, [word, word.uppercased()]))
      }
      collect(part, &notes)
    }
  case .or(let parts): for part in parts { collect(part, &notes) }
  case .group(let inner), .not(let inner), .atLeast(_, let inner), .field(_, _, let inner):
    collect(inner, &notes)
  case .near(let a, let b, _):
    collect(a, &notes)
    collect(b, &notes)
  case .every, .word, .exact, .pattern, .phrase, .metadata, .variable: break
  }
}

/// The range of a stage's name among words that read like its call: `ferry count by source`.
private func stageCall(_ parts: [SearchNode], _ names: [String]) -> SourceRange? {
  for index in parts.indices.dropFirst() {
    guard case .word(let word) = parts[index].kind, names.contains(word), index + 1 < parts.count,
      case .word(let next) = parts[index + 1].kind
    else { continue }
    let isNumber = next.utf8.allSatisfy(ByteClass.isDigit)
    if next == "by" || (isNumber && index + 2 == parts.count) { return parts[index].range }
  }
  return nil
}
