/// What can be wrong with a statement, by phase. Raw values are stable: scripts and tests may name them.
package enum DiagnosticCode: String, Sendable, CaseIterable {
  // Lexer and parser
  case unclosedQuote, unclosedBracket, unexpectedClosingBracket, loneMark
  case missingOperand, missingStage, missingStageName, unexpectedToken
  case badProximity, badWindow, badCount, nestingTooDeep, emptyPhrase, emptyField
  case badBinding, badCommandName, foreignOperator, badLike, badExpression, badEdits,
    patternTooLarge, badForms
  // Semantics
  case unknownField, unknownStage, unknownColumn, unknownVariable, unknownCommand
  case badDate, badRange, badValue, notAFieldValue
  case unexpectedArgument, missingArgument, badArgument, wrongChain
  case operandNotAllowed, noLastResult
  case unknownArticle, assertionFailed, fileExists, fileProblem
  // Notes
  case lowercaseOperator, capitalsMatchedLowercase, capitalisedNotPlural, stageWithoutPipe
  case nearestValues, newestDate, likeWords, stopWords, noStopWords,
    nothingToCompare, timelineCut

  package var severity: Diagnostic.Severity {
    switch self {
    case .lowercaseOperator, .capitalsMatchedLowercase, .capitalisedNotPlural, .stageWithoutPipe,
      .nearestValues, .newestDate, .likeWords, .stopWords, .noStopWords,
      .nothingToCompare, .timelineCut:
      .note
    default: .error
    }
  }
}
