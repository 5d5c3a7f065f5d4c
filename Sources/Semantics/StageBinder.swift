import Syntax

/// Fits the items written after a stage's name to the parameters of its signature.
struct StageBinder {
  private static let offsetKeys: Set<String> = ["left", "right"]

  let call: StageCall
  let signature: StageSignature
  let input: ResultShape
  let schema: Schema
  private var next = 0
  private var bound = StageArguments()

  init(call: StageCall, signature: StageSignature, input: ResultShape, schema: Schema) {
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
          [signature.name, described(argument), signature.synopsis])
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
    }
  }

  private mutating func keys(
    _ parameter: StageParameter, _ scope: StageParameter.KeyScope
  ) throws(Diagnostic) -> [StageKey] {
    var keys: [StageKey] = []
    while true {
      guard let argument = current else {
        throw missing(parameter, at: call.range.upperBound..<call.range.upperBound)
      }
      var key: StageKey
      switch argument.kind {
      case .name(let name), .text(let name):
        key = StageKey(name.lowercased(), range: argument.range)
      case .descending(let name):
        key = StageKey(name.lowercased(), isDescending: true, range: argument.range)
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
      try check(key, scope, isFirst: keys.isEmpty)
      if keys.contains(where: { $0.title == key.title }) {
        throw Diagnostic(
          .badArgument, key.range, [signature.name, key.title, "each column once"])
      }
      keys.append(key)
      guard case .comma = current?.kind else { return keys }
      next += 1
    }
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

  private func missing(_ parameter: StageParameter, at range: SourceRange) -> Diagnostic {
    let what = parameter.keyword.map { "`\($0)` \(parameter.label)" } ?? parameter.label
    return Diagnostic(.missingArgument, range, [signature.name, what, signature.synopsis])
  }

  private func described(_ argument: StageArgument) -> String {
    switch argument.kind {
    case .name(let text), .date(let text), .text(let text): text
    case .descending(let text): "-" + text
    case .number(let value): Int(exactly: value).map { String($0) } ?? String(value)
    case .variable(let name): "$" + name
    case .comma: ","
    }
  }
}
