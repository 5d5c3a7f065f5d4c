/// The words for every code, in one place. They say what is wrong and what is expected.
extension Diagnostic {
  /// One sentence without a full stop.
  package var message: String {
    switch code {
    case .unclosedQuote: "the quotation mark is never closed"
    case .unclosedBracket: "the bracket is never closed"
    case .unexpectedClosingBracket: "the closing bracket has no opening one"
    case .loneMark: "`\(first)` stands alone: it is neither a word nor an operator"
    case .missingOperand:
      arguments.isEmpty
        ? "something to search for is expected at the end"
        : "something to search for is expected before `\(first)`"
    case .missingStage: "a stage is expected after `|`"
    case .missingStageName: "the name of a stage is expected"
    case .unexpectedToken: "`\(first)` is not expected here"
    case .badProximity:
      "`\(first)` requires a distance directly after its slash: a number from 1, `s` or `p`"
    case .badCount: "`\(first)` requires a number of hits from 1, as in ATLEAST/3"
    case .nestingTooDeep: "brackets, fields and NOTs go no deeper than \(first)"
    case .emptyPhrase: "there is no word to search for"
    case .emptyField: "a value is expected after the colon"
    case .badBinding: "a name is kept with a space on both sides of `=`"
    case .foreignOperator: "`\(first)` is not an operator of this language"
    case .formNotSupported: "\(first) can't be searched for yet"
    case .unknownField: "there is no field `\(first)`"
    case .unknownStage: "there is no stage `\(first)`"
    case .unknownColumn: "there is no column `\(first)` here"
    case .unknownVariable: "nothing is kept under `$\(first)`"
    case .unknownCommand: "there is no command `.\(first)`"
    case .badDate: "`\(first)` is not a date; 2024, 2024-01 and 2024-01-28 are"
    case .badRange:
      arguments.count > 1
        ? "the range from \(first) to \(arguments[1]) is empty"
        : "a range is written with both ends and a comma, as in [2024-01-01, 2024-02-01)"
    case .badValue:
      arguments.count > 1 ? "`\(first)` can't be `\(arguments[1])`" : "the value can't be read"
    case .notAFieldValue:
      "`\(first):` takes a value, a quoted value, or values in brackets joined by OR"
    case .unexpectedArgument:
      arguments.count > 1 ? "`\(first)` takes no `\(arguments[1])`" : "an argument is too many"
    case .missingArgument:
      arguments.count > 1 ? "`\(first)` requires \(arguments[1])" : "an argument is missing"
    case .badArgument:
      arguments.count > 2
        ? "`\(first)` requires \(arguments[2]), not `\(arguments[1])`"
        : "the argument can't be read"
    case .wrongChain:
      arguments.count > 1
        ? "`\(first)` can't follow \(Self.article(arguments[1]))" : "the stage can't stand here"
    case .operandNotAllowed:
      arguments.count > 1 ? "\(first) can't take \(arguments[1])" : "the operand can't stand here"
    case .noLastResult: "there is no last result to go on from"
    case .lowercaseOperator:
      "`\(first)` is searched as a word; the operator is \(arguments.count > 1 ? arguments[1] : "in capitals")"
    case .capitalsMatchedLowercase:
      "`\(first)` also matched other ways to write it; `=\(first)` is exactly that"
    case .capitalisedNotPlural:
      "`\(first)` is read as a name; `\(arguments.count > 1 ? arguments[1] : first)` includes the singular"
    case .stageWithoutPipe: "`\(first)` is searched as a word; a stage stands after `|`"
    case .nearestValues: nearestValuesMessage
    case .newestDate:
      arguments.count > 1
        ? "counted from \(arguments[1]): \(first) to \(arguments[1])" : "counted from \(first)"
    }
  }

  /// Lines that help: the nearest name, the names there are, how a stage is written, the mended statement.
  package var help: [String] {
    var lines: [String] = []
    switch code {
    case .unknownField, .unknownStage, .unknownColumn, .unknownVariable, .unknownCommand:
      if let nearest {
        lines.append("did you mean `\(nearest)`?")
      }
      if arguments.count > 1 {
        lines.append("there are: " + arguments.dropFirst().joined(separator: ", "))
      }
    case .wrongChain:
      if arguments.count > 2 {
        lines.append("columns here: " + arguments.dropFirst(2).joined(separator: ", "))
      }
    case .unexpectedArgument, .missingArgument:
      if arguments.count > 2 { lines.append("it is written: " + arguments[2]) }
    default: break
    }
    if let mended { lines.append("try: " + mended) }
    return lines
  }

  private var first: String { arguments.first ?? "" }

  private static func article(_ kind: String) -> String {
    switch kind {
    case "table": "a table"
    case "text": "an open article"
    default: kind
    }
  }

  private var nearestValuesMessage: String {
    guard arguments.count > 1 else { return "no article has that value" }
    let near = arguments.dropFirst(2)
    let found = "no article has \(first) `\(arguments[1])`"
    return near.isEmpty ? found : found + "; the nearest: " + near.joined(separator: ", ")
  }
}
