import Bytes
import Postings
import Rendering
import Semantics
import Syntax

/// Whether a row meets a condition, its values being read by the caller.
///
/// Text is compared with case and accents ignored, dates by whole years, months or days as written. A
/// missing value meets `!=` and nothing else; of several values one has to meet a comparison, and none
/// may equal what `!=` names.
struct ConditionTest {
  private indirect enum Node {
    case numbers(Int, ConditionSign, Double)
    case days(Int, ConditionSign, PartialDate)
    case text(Int, ConditionSign, String)
    case contains(Int, [UInt8])
    case matches(Int, expression: Int)
    case all([Node])
    case any([Node])
    case not(Node)
  }

  /// The keys that the condition reads; a row's values are given in this order.
  private(set) var keys: [StageKey] = []
  private var expressions: [TermAutomaton] = []
  private var root = Node.all([])

  /// - Parameters:
  ///   - stage: what messages call the stage.
  ///   - type: what the column of a key holds.
  /// - Throws: a diagnostic for an operand that the column's type can't be compared with.
  init(
    _ condition: StageCondition, stage: String, type: (StageKey) -> ColumnType
  ) throws(Diagnostic) {
    root = try node(condition, stage, type)
  }

  private mutating func node(
    _ condition: StageCondition, _ stage: String, _ type: (StageKey) -> ColumnType
  ) throws(Diagnostic) -> Node {
    switch condition {
    case .and(let parts): return .all(try nodes(parts, stage, type))
    case .or(let parts): return .any(try nodes(parts, stage, type))
    case .not(let inner): return .not(try node(inner, stage, type))
    case .compare(let key, let comparison, let operand):
      let index = keys.firstIndex { $0.title == key.title } ?? keys.count
      if index == keys.count { keys.append(key) }
      return try comparing(index, comparison, operand, stage, type(key), key.title)
    }
  }

  private mutating func nodes(
    _ parts: [StageCondition], _ stage: String, _ type: (StageKey) -> ColumnType
  ) throws(Diagnostic) -> [Node] {
    var nodes: [Node] = []
    for part in parts { nodes.append(try node(part, stage, type)) }
    return nodes
  }

  private mutating func comparing(
    _ key: Int, _ comparison: StageCondition.Comparison, _ operand: Located<StageCondition.Operand>,
    _ stage: String, _ type: ColumnType, _ title: String
  ) throws(Diagnostic) -> Node {
    func refused(_ written: String, _ expected: String) -> Diagnostic {
      Diagnostic(.badArgument, operand.range, [stage, written, "\(expected) for `\(title)`"])
    }
    switch (comparison, operand.value) {
    case (_, .expression(let expression)):
      do throws(PatternTooLarge) {
        expressions.append(try TermAutomaton(TermPattern(inText: expression)))
      } catch {
        throw Diagnostic(.patternTooLarge, operand.range, [expression.text])
      }
      return .matches(key, expression: expressions.count - 1)
    case (.contains, .text(let text)): return .contains(key, Array(foldText(text).utf8))
    case (.sign(let sign), let value):
      let written = Self.written(value)
      switch type {
      case .date:
        guard let date = PartialDate(parsing: written) else {
          throw refused(written, "a date such as `2024-01-28`")
        }
        return .days(key, sign, date)
      case .integer, .number, .boolean:
        guard case .number(let number) = value else { throw refused(written, "a number") }
        return .numbers(key, sign, number)
      case .text: return .text(key, sign, foldText(written))
      }
    case (.contains, let value): throw refused(Self.written(value), "a text")
    }
  }

  private static func written(_ operand: StageCondition.Operand) -> String {
    switch operand {
    case .number(let number): Int(exactly: number).map { String($0) } ?? String(number)
    case .text(let text), .date(let text): text
    case .expression(let expression): expression.text
    }
  }

  // MARK: Rows

  /// - Parameter values: for each of `keys` its values, at least one, which may be `.none`.
  mutating func holds(_ values: [[Value]]) -> Bool { holds(root, values) }

  private mutating func holds(_ node: Node, _ values: [[Value]]) -> Bool {
    switch node {
    case .all(let parts):
      for part in parts where !holds(part, values) { return false }
      return true
    case .any(let parts):
      for part in parts where holds(part, values) { return true }
      return false
    case .not(let inner): return !holds(inner, values)
    case .numbers(let key, let sign, let number):
      return meets(sign, values[key]) { value in
        switch value {
        case .integer(let n): Self.order(Double(n), number)
        case .number(let n): Self.order(n, number)
        case .boolean(let flag): Self.order(flag ? 1 : 0, number)
        default: nil
        }
      }
    case .days(let key, let sign, let date):
      return meets(sign, values[key]) { value in
        guard case .date(let day) = value else { return nil }
        if day < date.first.daysSinceEpoch { return -1 }
        return day > date.last.daysSinceEpoch ? 1 : 0
      }
    case .text(let key, let sign, let text):
      return meets(sign, values[key]) { value in
        Self.text(value).map { Self.order(foldText($0), text) }
      }
    case .contains(let key, let part):
      return values[key].contains { value in
        Self.text(value).map { Self.contains(Array(foldText($0).utf8), part) } ?? false
      }
    case .matches(let key, let expression):
      for case .some(let text) in values[key].map(Self.text) {
        let folded = Array(foldText(text).utf8)
        if expressions[expression].matches(folded.span) { return true }
      }
      return false
    }
  }

  /// - Parameter order: how a value compares with the operand; nil where it can't.
  private func meets(
    _ sign: ConditionSign, _ values: [Value], _ order: (Value) -> Int?
  ) -> Bool {
    switch sign {
    case .notEqual: !values.contains { order($0) == 0 }
    case .equal: values.contains { order($0) == 0 }
    case .less: values.contains { order($0).map { $0 < 0 } ?? false }
    case .lessOrEqual: values.contains { order($0).map { $0 <= 0 } ?? false }
    case .greater: values.contains { order($0).map { $0 > 0 } ?? false }
    case .greaterOrEqual: values.contains { order($0).map { $0 >= 0 } ?? false }
    case .matches: false
    }
  }

  private static func order<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : a > b ? 1 : 0 }

  private static func text(_ value: Value) -> String? {
    switch value {
    case .text(let text), .marked(let text, _): text
    case .integer(let n): String(n)
    case .number(let n): String(n)
    case .boolean(let flag): String(flag)
    case .date(let day): CivilDate(daysSinceEpoch: day).description
    case .none: nil
    }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      text[start] == first && text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
