import Syntax

/// Fits the items written after a stage's name to the parameters of its signature.
struct StageBinder {
  private static let offsetKeys: Set<String> = ["left", "right"]

  let call: StageCall
  let signature: StageSignature
  let input: ResultShape
  let schema: Schema
  /// Kept results by name without `$`.
  let variables: [String: ResultShape]
  /// Names of word lists without `$`.
  let lists: Set<String>
  private var next = 0
  private var bound = StageArguments()

  init(
    call: StageCall, signature: StageSignature, input: ResultShape, schema: Schema,
    variables: [String: ResultShape], lists: Set<String>
  ) {
    self.lists = lists
    self.variables = variables
    self.call = call
    self.signature = signature
    self.input = input
    self.schema = schema
  }

  mutating func bind() throws(Diagnostic) -> StageArguments {
    while let argument = current {
      if case .name(let word) = argument.kind,
        let parameter = signature.parameters.first(where: { $0.keyword == word.lowercased() }),
        bound.values[parameter.label] == nil
      {
        next += 1
        try take(parameter, after: argument.range)
      } else if let parameter = signature.parameters.first(where: {
        $0.keyword == nil && bound.values[$0.label] == nil
      }) {
        try take(parameter, after: call.name.range)
      } else {
        throw Diagnostic(
          .unexpectedArgument, argument.range,
          [signature.name, described(argument), signature.synopsis],
          nearest: introduced(argument))
      }
    }
    for parameter in signature.parameters
    where parameter.isRequired && bound.values[parameter.label] == nil {
      throw missing(parameter, at: call.range.upperBound..<call.range.upperBound)
    }
    return bound
  }

  private var current: StageArgument? {
    next < call.arguments.count ? call.arguments[next] : nil
  }

  private mutating func take(
    _ parameter: StageParameter, after range: SourceRange
  ) throws(Diagnostic) {
    guard let argument = current else {
      throw missing(parameter, at: range.upperBound..<range.upperBound)
    }
    switch parameter.kind {
    case .count(let words):
      if case .number(let value) = argument.kind, let n = Int(exactly: value), n >= 1 {
        bound.values[parameter.label] = .count(n)
      } else if case .name(let name) = argument.kind, words.contains(name.lowercased()) {
        bound.values[parameter.label] = .word(name.lowercased())
      } else {
        let expected = (["a whole number of 1 or more"] + words.map { "`\($0)`" })
          .joined(separator: " or ")
        throw Diagnostic(
          .badArgument, argument.range, [signature.name, described(argument), expected])
      }
      next += 1
    case .date:
      switch argument.kind {
      case .date(let text), .text(let text):
        bound.values[parameter.label] = .date(Located(text, argument.range))
      case .number(let value) where Int(exactly: value) != nil:
        bound.values[parameter.label] = .date(Located(String(Int(value)), argument.range))
      default:
        throw Diagnostic(
          .badArgument, argument.range,
          [signature.name, described(argument), "a date such as `2024-01-28`"])
      }
      next += 1
    case .id:
      switch argument.kind {
      case .name, .text, .date, .number:
        bound.values[parameter.label] = .id(Located(described(argument), argument.range))
      default:
        throw Diagnostic(
          .badArgument, argument.range,
          [signature.name, described(argument), "the id of an article"])
      }
      next += 1
    case .keys(let scope):
      bound.values[parameter.label] = .keys(try keys(parameter, scope))
    case .number(let range):
      guard case .number(let value) = argument.kind, range.contains(value) else {
        throw Diagnostic(
          .badArgument, argument.range,
          [
            signature.name, Self.described(argument.kind),
            "a number from \(written(range.lowerBound)) to \(written(range.upperBound))",
          ])
      }
      bound.values[parameter.label] = .number(value)
      next += 1
    case .word(let words):
      guard case .name(let name) = argument.kind, words.contains(name.lowercased()) else {
        throw Diagnostic(
          .badArgument, argument.range,
          [
            signature.name, Self.described(argument.kind),
            words.map { "`\($0)`" }.joined(separator: " or "),
          ])
      }
      bound.values[parameter.label] = .word(name.lowercased())
      next += 1
    case .texts: bound.values[parameter.label] = .texts(try texts(parameter))
    case .variable:
      guard case .variable(let name) = argument.kind else {
        throw Diagnostic(
          .badArgument, argument.range,
          [signature.name, Self.described(argument.kind), "a kept result such as `$a`"])
      }
      guard let shape = variables[name] else {
        let names = variables.keys.sorted()
        throw Diagnostic(
          .unknownVariable, argument.range, [name] + names,
          nearest: nearestName(to: name, among: names).map { "$" + $0 })
      }
      guard shape.kind == .articles || shape.kind == .hits else {
        throw Diagnostic(
          .badArgument, argument.range,
          [signature.name, "$" + name, "a kept search, not \(shape.kind.rawValue)"])
      }
      bound.values[parameter.label] = .variable(Located(name, argument.range))
      next += 1
    case .condition(let scope):
      let arguments = call.arguments
      let reader = self
      var binder = ConditionBinder(
        arguments[next...], of: signature.name, end: call.range.upperBound
      ) { (index) throws(Diagnostic) in
        var copy = reader
        copy.next = index
        let key = try copy.key(parameter, scope, isFirst: true)
        return (key, copy.next)
      }
      bound.values[parameter.label] = .condition(try binder.condition())
      next = arguments.count
    }
  }

  private mutating func texts(
    _ parameter: StageParameter
  ) throws(Diagnostic) -> [Located<String>] {
    var texts: [Located<String>] = []
    while true {
      switch current?.kind {
      case .name(let text), .text(let text), .date(let text):
        texts.append(Located(text, current?.range ?? 0..<0))
      case .number(let value):
        texts.append(Located(written(value), current?.range ?? 0..<0))
      case let kind?:
        throw Diagnostic(
          .badArgument, current?.range ?? 0..<0,
          [signature.name, Self.described(kind), "a text in quotes"])
      case nil: throw missing(parameter, at: call.range.upperBound..<call.range.upperBound)
      }
      next += 1
      guard case .comma = current?.kind else { return texts }
      next += 1
    }
  }

  private func written(_ number: Double) -> String { Self.described(.number(number)) }

  private mutating func keys(
    _ parameter: StageParameter, _ scope: StageParameter.KeyScope
  ) throws(Diagnostic) -> [StageKey] {
    var keys: [StageKey] = []
    while true {
      let key = try key(parameter, scope, isFirst: keys.isEmpty)
      if keys.contains(where: { $0.title == key.title }) {
        throw Diagnostic(
          .badArgument, key.range, [signature.name, key.title, "each column once"])
      }
      keys.append(key)
      guard case .comma = current?.kind else { return keys }
      next += 1
    }
  }

  /// One column, field or part of a hit.
  private mutating func key(
    _ parameter: StageParameter, _ scope: StageParameter.KeyScope, isFirst: Bool
  ) throws(Diagnostic) -> StageKey {
    guard let argument = current else {
      throw missing(parameter, at: call.range.upperBound..<call.range.upperBound)
    }
    var key: StageKey
    switch argument.kind {
    case .name(let name), .text(let name):
      key = StageKey(name.lowercased(), range: argument.range)
    case .descending(let name):
      key = StageKey(name.lowercased(), isDescending: true, range: argument.range)
    case .variable(let name) where scope == .groups && input.kind != .table:
      try checkList(name, argument.range)
      next += 1
      return StageKey(name, isList: true, range: argument.range)
    default:
      throw Diagnostic(
        .badArgument, argument.range,
        [signature.name, described(argument), "the name of a column"])
    }
    next += 1
    if Self.offsetKeys.contains(key.name), input.kind != .table {
      key.offset = 1
      if case .number(let value) = current?.kind {
        guard let n = Int(exactly: value), (1...20).contains(n), let here = current else {
          throw Diagnostic(
            .badArgument, current?.range ?? key.range,
            [signature.name, current.map(described) ?? "", "a number of words from 1 to 20"])
        }
        key.offset = n
        key.range = key.range.lowerBound..<here.range.upperBound
        next += 1
      }
    }
    try check(key, scope, isFirst: isFirst)
    return key
  }

  private func checkList(_ name: String, _ range: SourceRange) throws(Diagnostic) {
    guard !lists.contains(name) else { return }
    guard variables[name] == nil else {
      throw Diagnostic(
        .badArgument, range, [signature.name, "$" + name, "a word list that `.list` made"])
    }
    throw Diagnostic(
      .unknownVariable, range, [name] + lists.sorted(),
      nearest: nearestName(to: name, among: lists.sorted()).map { "$" + $0 })
  }

  private func check(
    _ key: StageKey, _ scope: StageParameter.KeyScope, isFirst: Bool
  ) throws(Diagnostic) {
    let known = KeyNames.known(scope, input: input, schema: schema, isFirst: isFirst)
    guard !known.contains(key.name) else { return }
    throw Diagnostic(
      .unknownColumn, key.range, [key.name] + known,
      nearest: nearestName(to: key.name, among: known))
  }

  /// `by source` for a key that lacks its `by`.
  private func introduced(_ argument: StageArgument) -> String? {
    guard case .name(let name) = argument.kind else { return nil }
    for parameter in signature.parameters {
      guard let keyword = parameter.keyword, case .keys(let scope) = parameter.kind,
        bound.values[parameter.label] == nil
      else { continue }
      let known = KeyNames.known(scope, input: input, schema: schema, isFirst: true)
      let key = known.contains(name) ? name : nearestName(to: name, among: known)
      if let key { return keyword + " " + key }
    }
    return nil
  }

  private func missing(_ parameter: StageParameter, at range: SourceRange) -> Diagnostic {
    let kind =
      switch parameter.kind {
      case .count, .number: "a number"
      case .keys: "a column or field"
      case .date: "a date"
      case .id: "the id of an article"
      case .word(let words): words.map { "`\($0)`" }.joined(separator: " or ")
      case .texts: "a text"
      case .variable: "a kept result such as `$a`"
      case .condition: "a condition"
      }
    let what = parameter.keyword.map { "`\($0)` and \(kind) after it" } ?? kind
    return Diagnostic(.missingArgument, range, [signature.name, what, signature.synopsis])
  }

  private func described(_ argument: StageArgument) -> String { Self.described(argument.kind) }

  static func described(_ kind: StageArgument.Kind) -> String {
    switch kind {
    case .name(let text), .date(let text), .text(let text): text
    case .descending(let text): "-" + text
    case .number(let value): Int(exactly: value).map { String($0) } ?? String(value)
    case .variable(let name): "$" + name
    case .sign(let sign): sign.rawValue
    case .expression(let expression): "/" + expression.text + "/"
    case .open: "("
    case .close: ")"
    case .comma: ","
    }
  }
}
