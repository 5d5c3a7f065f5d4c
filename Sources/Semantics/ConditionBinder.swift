import Syntax

/// Reads a condition from the items of a stage's arguments: `hits > 3 AND NOT (source = "a" OR b ~ /x/)`.
struct ConditionBinder {
  /// How deep brackets and NOT may nest.
  private static let deepest = 100

  private let stage: String
  private let items: ArraySlice<StageArgument>
  private let end: Int
  /// Reads the key that starts at an index and says where it ends.
  private let key: (Int) throws(Diagnostic) -> (StageKey, next: Int)
  private(set) var next: Int

  init(
    _ items: ArraySlice<StageArgument>, of stage: String, end: Int,
    key: @escaping (Int) throws(Diagnostic) -> (StageKey, next: Int)
  ) {
    self.items = items
    self.stage = stage
    self.end = end
    self.key = key
    next = items.startIndex
  }

  mutating func condition() throws(Diagnostic) -> StageCondition {
    let condition = try alternatives(depth: 0)
    if let rest = kind {
      throw unexpected(rest, "`AND` or `OR` between conditions")
    }
    return condition
  }

  private var kind: StageArgument.Kind? { next < items.endIndex ? items[next].kind : nil }

  private var range: SourceRange {
    next < items.endIndex ? items[next].range : end..<end
  }

  private func isWord(_ keyword: String) -> Bool {
    if case .name(let word)? = kind { word.uppercased() == keyword } else { false }
  }

  private func unexpected(_ kind: StageArgument.Kind?, _ expected: String) -> Diagnostic {
    let written = kind.map(StageBinder.described) ?? ""
    return kind == nil
      ? Diagnostic(.missingArgument, range, [stage, expected])
      : Diagnostic(.badArgument, range, [stage, written, expected])
  }

  private mutating func alternatives(depth: Int) throws(Diagnostic) -> StageCondition {
    var parts = [try both(depth)]
    while isWord("OR") {
      next += 1
      parts.append(try both(depth))
    }
    return parts.count == 1 ? parts[0] : .or(parts)
  }

  private mutating func both(_ depth: Int) throws(Diagnostic) -> StageCondition {
    var parts = [try single(depth)]
    while isWord("AND") {
      next += 1
      parts.append(try single(depth))
    }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func single(_ depth: Int) throws(Diagnostic) -> StageCondition {
    guard depth < Self.deepest else {
      throw Diagnostic(.nestingTooDeep, range, [String(Self.deepest)])
    }
    if isWord("NOT") {
      next += 1
      return .not(try single(depth + 1))
    }
    guard kind == .open else { return try comparison() }
    next += 1
    let inner = try alternatives(depth: depth + 1)
    guard kind == .close else { throw unexpected(kind, "`)`") }
    next += 1
    return inner
  }

  private mutating func comparison() throws(Diagnostic) -> StageCondition {
    let (key, after) = try key(next)
    next = after
    if key.name == "empty",
      next >= items.endIndex || kind == .close || isWord("AND") || isWord("OR")
    {
      return .compare(key, .sign(.equal), Located(.number(1), key.range))
    }
    let comparison: StageCondition.Comparison
    if case .sign(let sign)? = kind {
      comparison = .sign(sign)
    } else if isWord("CONTAINS") {
      comparison = .contains
    } else {
      var error = unexpected(
        kind, "`=`, `!=`, `<`, `<=`, `>`, `>=`, `~` or `contains` after a column")
      if isWord("HAS") || isWord("LIKE") || isWord("INCLUDES") { error.nearest = "contains" }
      if isWord("IS") { error.nearest = "=" }
      throw error
    }
    next += 1
    let place = range
    let operand: StageCondition.Operand
    switch (comparison, kind) {
    case (.sign(.matches), .expression(let expression)?): operand = .expression(expression)
    case (.sign(.matches), _):
      throw unexpected(kind, "an expression such as `/rise|fall/` after `~`")
    case (.contains, .text(let text)?), (.contains, .name(let text)?): operand = .text(text)
    case (.contains, _): throw unexpected(kind, "a text in quotes after `contains`")
    case (_, .number(let number)?): operand = .number(number)
    case (_, .date(let text)?): operand = .date(text)
    case (_, .text(let text)?), (_, .name(let text)?): operand = .text(text)
    default: throw unexpected(kind, "a number, a date or a text to compare with")
    }
    next += 1
    return .compare(key, comparison, Located(operand, place))
  }
}
