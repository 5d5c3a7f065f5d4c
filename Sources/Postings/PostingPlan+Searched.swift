extension PostingPlan {
  /// The same search with words that look for the searched zones alone, in the place of tests on
  /// their hits: such words have lists of their own, and searches that skip know only lists.
  var searchingByWord: PostingPlan {
    switch self {
    case .all, .none, .documents, .places, .word, .phrase: self
    case .within(.word(let group), .searched, nil): .word(group.searchedOnly)
    case .within(.phrase(let slots), .searched, nil): .phrase(slots.map { $0?.searchedOnly })
    case .within(let inner, let zones, let firstWords):
      .within(inner.searchingByWord, zones, firstWords: firstWords)
    case .near(let left, let right, let proximity):
      .near(left.searchingByWord, right.searchingByWord, proximity)
    case .notNear(let left, let right, let proximity):
      .notNear(left.searchingByWord, right.searchingByWord, proximity)
    case .window(let operands, let proximity):
      .window(operands.map(\.searchingByWord), proximity)
    case .and(let operands): .and(operands.map(\.searchingByWord))
    case .or(let operands): .or(operands.map(\.searchingByWord))
    case .not(let operand): .not(operand.searchingByWord)
    case .atLeast(let count, let operand): .atLeast(count, operand.searchingByWord)
    case .verified(let operand, let verifier): .verified(operand.searchingByWord, verifier)
    }
  }
}

extension WordGroup {
  fileprivate var searchedOnly: WordGroup {
    WordGroup(terms: terms, forms: forms, isSearchedOnly: true)
  }
}
