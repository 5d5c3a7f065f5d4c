extension NearOperator.Scope {
  var written: String {
    switch self {
    case .words(let count): String(count)
    case .sentence: "s"
    case .paragraph: "p"
    }
  }
}

extension NearOperator {
  /// As it is written: `NEAR/5`, `NOT PRE/s`.
  package var written: String {
    let keyword = ordered ? Keyword.pre : Keyword.near
    return (negated ? "NOT " : "") + keyword.rawValue + "/" + scope.written
  }
}

extension Token.Kind {
  /// An operator as it is written; nil for other tokens.
  var written: String? {
    switch self {
    case .and: Keyword.and.rawValue
    case .or: Keyword.or.rawValue
    case .not: Keyword.not.rawValue
    case .minus: "-"
    case .atLeast(let count): "\(Keyword.atLeast.rawValue)/\(count.value)"
    case .proximity(let scope, let ordered):
      (ordered ? Keyword.pre : Keyword.near).rawValue + "/" + scope.written
    case .open: "("
    case .binding: "="
    default: nil
    }
  }
}
