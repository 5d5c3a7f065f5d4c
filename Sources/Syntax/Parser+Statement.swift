extension Parser {
  /// Grammar: statement
  mutating func parseStatement() -> Statement {
    switch kind {
    case nil: .empty
    case .command(let name): parseCommand(name)
    default: .query(parseQuery())
    }
  }

  /// Grammar: command
  private mutating func parseCommand(_ name: Located<String>) -> Statement {
    index += 1
    var arguments: [Located<String>] = []
    while case .commandArgument(let argument)? = kind {
      arguments.append(Located(argument, take().range))
    }
    return .command(Command(name: name, arguments: arguments))
  }

  /// Grammar: query
  private mutating func parseQuery() -> Query {
    let start = range.lowerBound
    var binding: Located<String>?
    var search: SearchNode?
    if case .binding(let name)? = kind {
      index += 1
      binding = name
    }
    if kind != .pipe || binding != nil { search = parseSearch() }
    var stages: [StageCall] = []
    while kind == .pipe { stages.append(parseStage()) }
    return Query(binding: binding, search: search, stages: stages, range: start..<lastEnd)
  }

  /// Grammar: stage
  private mutating func parseStage() -> StageCall {
    let pipe = take().range
    var name = Located("", lastEnd..<lastEnd)
    switch kind {
    case .name(let text):
      name = Located(text, take().range)
    case nil, .pipe:
      report(
        Finding(
          .missingStage, range.isEmpty ? range : pipe, [],
          edits: [Edit(range: pipe, replacement: "")]))
    case .broken:
      index += 1
    default:
      report(Finding(.missingStageName, range))
    }
    let start = name.range.lowerBound
    var arguments: [StageArgument] = []
    while let kind, kind != .pipe {
      let range = take().range
      if let argument = argument(kind) { arguments.append(StageArgument(argument, range)) }
    }
    return StageCall(name: name, arguments: arguments, range: start..<max(start, lastEnd))
  }

  /// Grammar: argument
  private func argument(_ kind: Token.Kind) -> StageArgument.Kind? {
    switch kind {
    case .name(let text): .name(text)
    case .descending(let text): .descending(text)
    case .number(let value): .number(value)
    case .date(let text): .date(text)
    case .text(let text): .text(text)
    case .variable(let name): .variable(name)
    case .sign(let sign): .sign(sign)
    case .expression(let expression): .expression(expression)
    case .open: .open
    case .close: .close
    case .comma: .comma
    default: nil
    }
  }
}
