/// The parts of text that is shaped like an operator: letters, a `/` or none, and the rest.
struct OperatorSpelling {
  let head: String
  let hasSlash: Bool
  let tail: String

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let letters = bytes.prefix(while: Characters.isASCIILetter)
    let slash = letters.count < bytes.count && bytes[letters.count] == UInt8(ascii: "/")
    head = String(decoding: letters, as: UTF8.self)
    hasSlash = slash
    tail = String(decoding: bytes[(letters.count + (slash ? 1 : 0))...], as: UTF8.self)
  }

  /// The tail as a count from 1.
  ///
  /// Grammar: count
  var count: Int? {
    guard tail.utf8.allSatisfy(Characters.isDigit), let value = Int(tail),
      (1...Lexer.largestCount).contains(value)
    else { return nil }
    return value
  }

  /// Grammar: scope
  var scope: NearOperator.Scope? {
    switch tail {
    case "s": .sentence
    case "p": .paragraph
    default: count.map(NearOperator.Scope.words)
    }
  }

  var anyCaseScope: NearOperator.Scope? {
    switch tail {
    case "S": .sentence
    case "P": .paragraph
    default: scope
    }
  }
}
