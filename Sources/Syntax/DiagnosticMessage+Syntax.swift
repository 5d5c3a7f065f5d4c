extension Diagnostic {
  /// The words for what the lexer and the parser find.
  var syntaxMessage: String {
    switch code {
    case .unclosedQuote: "the quotation that opens here is not closed"
    case .unclosedBracket: "the bracket \(quoted(argument(0))) that opens here is not closed"
    case .unexpectedClosingBracket: "this closing bracket closes nothing"
    case .loneMark:
      "the mark \(quoted(argument(0))) stands alone; a mark is searched inside quotes only"
    case .missingOperand: missingOperandMessage
    case .missingStage: "`|` requires a stage after it"
    case .missingStageName: "a stage starts with its name, a word such as `count`"
    case .unexpectedToken: "\(quoted(argument(0))) is not expected here"
    case .badProximity:
      "\(quoted(argument(0))) requires a distance from 1, `s` or `p`, as in `NEAR/5` or `NEAR/s`"
    case .badWindow: badWindowMessage
    case .badCount: "\(quoted(argument(0))) is not a count; a count is a whole number from 1"
    case .nestingTooDeep:
      "brackets and operators nest deeper than \(argument(0)) here, which is the limit"
    case .emptyPhrase: "a phrase requires a word between its quotes"
    case .emptyField: "\(quoted(fieldWritten)) requires something to look for directly after it"
    case .badBinding: badBindingMessage
    case .badCommandName:
      "\(quoted(argument(0))) is not the name of a command; a name has letters and digits only"
    case .foreignOperator: foreignMessage
    case .badForms:
      "`forms(…)` requires one word, or words in quotes, as in `forms(release)`"
    case .badExpression: expressionMessage
    case .badEdits: "a word may be 1 or 2 edits away, as in `word~1`, not \(quoted(argument(0)))"
    case .patternTooLarge: "\(quoted(argument(0))) is larger than a pattern for one word may be"
    case .badLike: badLikeMessage
    default: code.rawValue
    }
  }

  private var badLikeMessage: String {
    switch argument(1) {
    case "": "\(quoted(argument(0))) requires a text in quotes or the id of an article after it"
    case "again": "a search has one `LIKE`"
    default: "`LIKE` ranks whole articles: it stands alone or beside AND, not under \(argument(1))"
    }
  }

  private var badWindowMessage: String {
    let written = quoted(argument(0) + "(…)")
    return argument(1).isEmpty
      ? "\(written) requires 2 to \(windowLimit) searches, with a comma between them"
      : "\(written) with commas is a clause of its own; a search stands directly before it"
  }

  private var fieldWritten: String {
    let name = argument(0)
    return name.hasPrefix("<") || name.hasPrefix(">") ? name : name + ":"
  }

  private var missingOperandMessage: String {
    switch argument(0) {
    case "": "a search is expected here"
    case "(": "brackets require a search between them"
    case "|": "an alternative in `(a|b)` requires a word"
    case "=": "a name requires a search after its `=`"
    case Keyword.not.rawValue, "-":
      "\(quoted(argument(0))) requires a search after it"
    case let prefix where prefix.hasPrefix(Keyword.atLeast.rawValue):
      "\(quoted(prefix)) requires a search after it"
    default: "\(quoted(argument(0))) requires a search on either side"
    }
  }

  private var badBindingMessage: String {
    argument(0) == "_"
      ? "`$_` is the last result and cannot be given another value"
      : "a result is named with `$\(argument(0)) = `, with a space on either side of `=`"
  }

  private var expressionMessage: String {
    let written = quoted(argument(1))
    switch WordExpressionError.Kind(rawValue: argument(0)) {
    case .unclosed: return "what opens with \(written) in this expression is not closed"
    case .nothingToRepeat: return "\(written) requires something before it to repeat"
    case .badRepeat:
      return "\(written) is not a number of times; write `{2}`, `{2,}` or `{2,4}`, up to 1000"
    case .badRange: return "\(written) is no range of characters from low to high"
    case .emptyBranch:
      return "an expression requires something before and after `|` and in brackets"
    case .emptySet: return "a set requires a character between `[` and `]`"
    case .unknownEscape: return "\(written) is not known; `\\d`, `\\w` and `\\` before a mark are"
    case .tooDeep: return "the brackets of this expression nest too deep"
    case .misplaced, nil:
      return "\(written) cannot stand here in an expression; a mark requires `\\` before it"
    }
  }

  private var foreignMessage: String {
    let written = argument(0)
    if written == ";" { return "a statement needs no `;` at its end" }
    if written.hasPrefix("^") { return "\(quoted(written)) is not known; words have no weights" }
    if argument(1).isEmpty { return "\(quoted(written)) is not needed; all words are required" }
    return "\(quoted(written)) is written \(quoted(argument(1))) in Lede"
  }
}
