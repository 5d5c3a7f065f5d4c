extension Diagnostic {
  /// What is wrong and what is expected, in a sentence without its full stop.
  package var message: String {
    switch code {
    case .unclosedQuote, .unclosedBracket, .unexpectedClosingBracket, .loneMark, .missingOperand,
      .missingStage, .missingStageName, .unexpectedToken, .badProximity, .badWindow, .badCount,
      .nestingTooDeep, .emptyPhrase, .emptyField, .badBinding, .badCommandName,
      .foreignOperator, .badLike, .badExpression, .badEdits, .patternTooLarge,
      .badForms:
      syntaxMessage
    case .lowercaseOperator, .capitalsMatchedLowercase, .capitalisedNotPlural, .stageWithoutPipe,
      .nearestValues, .newestDate, .likeWords, .stopWords, .noStopWords,
      .nothingToCompare, .timelineCut:
      noteMessage
    default: semanticMessage
    }
  }

  /// What may help, a line each: the nearest name, the mended statement, the names there are.
  package var help: [String] {
    var lines: [String] = []
    if let nearest { lines.append("did you mean \(quoted(nearest))?") }
    if let mended { lines.append("try: \(mended)") }
    if let list = namesHelp { lines.append(list) }
    return lines
  }

  func argument(_ index: Int) -> String {
    arguments.indices.contains(index) ? arguments[index] : ""
  }

  func quoted(_ text: String) -> String { "`\(text)`" }

  /// The names there are, where the message is about one that is not among them and near none.
  private var namesHelp: String? {
    switch code {
    case .unknownField: nearest == nil ? list("fields", from: 1) : nil
    case .unknownStage: nearest == nil ? list("stages", from: 1) : nil
    case .unknownColumn: nearest == nil ? list("columns", from: 1) : nil
    case .unknownVariable: nearest == nil ? list("names", from: 1) { "$" + $0 } : nil
    case .unknownCommand: nearest == nil ? list("commands", from: 1) { "." + $0 } : nil
    case .unknownArticle: argument(1).isEmpty ? nil : argument(1)
    case .wrongChain: list("columns here", from: 2)
    case .assertionFailed: list("ids", from: 2)
    case .stopWords: "`\(argument(0)) … stop off` keeps them, `.help stopwords` lists them"
    case .noStopWords: list("languages that have one", from: 2)
    case .nearestValues: list("nearest values", from: 2)
    case .unexpectedArgument, .missingArgument:
      argument(2).isEmpty ? nil : "usage: \(argument(2))"
    default: nil
    }
  }

  private func list(
    _ title: String, from first: Int, _ written: (String) -> String = { $0 }
  ) -> String? {
    guard arguments.count > first else { return nil }
    return "\(title): " + arguments[first...].map(written).joined(separator: ", ")
  }
}
