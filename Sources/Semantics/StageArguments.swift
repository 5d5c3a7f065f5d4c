import Syntax

/// The arguments of a stage call, checked against its signature, by parameter label.
package struct StageArguments: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case count(Int)
    case word(String)
    case keys([StageKey])
    case date(Located<String>)
    case id(Located<String>)
    case number(Double)
    case texts([Located<String>])
    case variable(Located<String>)
    case condition(StageCondition)
  }

  package var values: [String: Value] = [:]

  package init() {}

  package func count(_ label: String) -> Int? {
    if case .count(let n) = values[label] { n } else { nil }
  }

  package func word(_ label: String) -> String? {
    if case .word(let word) = values[label] { word } else { nil }
  }

  /// Empty when the parameter was not given.
  package func keys(_ label: String) -> [StageKey] {
    if case .keys(let keys) = values[label] { keys } else { [] }
  }

  package func number(_ label: String) -> Double? {
    if case .number(let number) = values[label] { number } else { nil }
  }

  /// Empty when the parameter was not given.
  package func texts(_ label: String) -> [Located<String>] {
    if case .texts(let texts) = values[label] { texts } else { [] }
  }

  /// The name without its `$`.
  package func variable(_ label: String) -> Located<String>? {
    if case .variable(let name) = values[label] { name } else { nil }
  }

  package func condition(_ label: String) -> StageCondition? {
    if case .condition(let condition) = values[label] { condition } else { nil }
  }

  package func id(_ label: String) -> Located<String>? {
    if case .id(let id) = values[label] { id } else { nil }
  }

  package func date(_ label: String) -> Located<String>? {
    if case .date(let date) = values[label] { date } else { nil }
  }
}

/// A column, field or part of a hit that rows are ordered, chosen or counted by.
package struct StageKey: Sendable, Equatable {
  /// In lower case.
  package var name: String
  /// The N of `left N` and `right N`, 1...
  package var offset: Int?
  package var isDescending: Bool
  /// Whether the name is a word list's, whose lines are counted.
  package var isList: Bool
  package var range: SourceRange

  package init(
    _ name: String, offset: Int? = nil, isDescending: Bool = false, isList: Bool = false,
    range: SourceRange
  ) {
    self.name = name
    self.offset = offset
    self.isDescending = isDescending
    self.isList = isList
    self.range = range
  }

  /// How its column is called: `left 1`, `source`.
  package var title: String { offset.map { "\(name) \($0)" } ?? name }
}
