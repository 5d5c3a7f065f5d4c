extension Diagnostic {
  /// The words for what the checker finds.
  var semanticMessage: String {
    switch code {
    case .unknownField: "there is no field \(quoted(argument(0)))"
    case .unknownStage: "there is no stage \(quoted(argument(0)))"
    case .unknownColumn: "there is no column \(quoted(argument(0))) here"
    case .unknownVariable: "nothing is named \(quoted("$" + argument(0)))"
    case .unknownCommand: "there is no command \(quoted("." + argument(0)))"
    case .badDate:
      argument(2).isEmpty
        ? "\(quoted(argument(0))) is not a date; a date is written `2024`, `2024-01` or `2024-01-15`"
        : "\(quoted(argument(0))) may be \(argument(1)) or \(argument(2)); a date is written so"
    case .badRange:
      argument(1).isEmpty
        ? "\(quoted(argument(0))) is not a range; one is written `[a, b)` or `last 7 d`, with d, w, m or y"
        : "the range from \(argument(0)) to \(argument(1)) is empty"
    case .badValue: "\(quoted(argument(1))) is not a value of \(quoted(argument(0)))"
    case .notAFieldValue:
      "\(quoted(argument(0))) takes values, as in `\(argument(0)):x` or `\(argument(0)):(x OR y)`"
    case .unexpectedArgument: "\(quoted(argument(0))) does not take \(quoted(argument(1)))"
    case .missingArgument: "\(quoted(argument(0))) requires \(argument(1))"
    case .badArgument:
      "\(quoted(argument(1))) does not fit \(quoted(argument(0))), which takes \(argument(2))"
    case .wrongChain: "\(quoted(argument(0))) cannot follow here: its input is \(argument(1))"
    case .unknownArticle: "no article has the id \(quoted(argument(0)))"
    case .operandNotAllowed:
      "\(quoted(argument(0))) joins what has a place in the text; \(argument(1)) has none"
    case .assertionFailed: "wanted \(argument(0)), got \(argument(1))"
    case .fileExists: "\(quoted(argument(0))) is there already; `force` after it replaces it"
    case .fileProblem: argument(0)
    case .noLastResult: "there is no last result yet"
    default: code.rawValue
    }
  }

  /// The words for what is no error.
  var noteMessage: String {
    switch code {
    case .lowercaseOperator:
      "\(quoted(argument(0))) is searched as a word; the operator is \(quoted(argument(1)))"
    case .capitalsMatchedLowercase:
      "\(quoted(argument(0))) also matched lower case; \(quoted("=" + argument(0))) matches capitals only"
    case .capitalisedNotPlural:
      "\(quoted(argument(0))) is taken for a name and not for a plural; \(quoted(argument(1))) finds both numbers"
    case .stageWithoutPipe:
      "\(quoted(argument(0))) is searched as a word; a stage has `|` before it"
    case .nearestValues: "\(quoted(argument(0))) has no value \(quoted(argument(1)))"
    case .likeWords: "ranked by \(arguments.joined(separator: ", "))"
    case .stopWords: "without \(argument(2)) stop words of the language \(quoted(argument(1)))"
    case .noStopWords: "there is no list of stop words for the language \(quoted(argument(1)))"
    case .nothingToCompare:
      "every loaded article is among these, which leaves none to compare with"
    case .timelineCut:
      "only the first \(argument(0)) rows, which end at \(quoted(argument(1))); `from` and `to`, or longer buckets, bring the rest"
    default: "counted back from \(argument(1)): \(argument(0)) to \(argument(1))"
    }
  }
}
