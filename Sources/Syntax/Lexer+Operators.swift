extension Lexer {
  /// `NEAR/5`, `PRE/s`, `W/p`: nil for other text.
  ///
  /// Grammar: proximity-operator
  func proximity(_ text: String) -> Token.Kind? {
    let spelling = OperatorSpelling(text)
    guard spelling.hasSlash, let keyword = Keyword(rawValue: spelling.head),
      keyword == .near || keyword == .pre || keyword == .within,
      let scope = spelling.scope
    else { return nil }
    return .proximity(scope, ordered: keyword == .pre)
  }

  /// The count of `ATLEAST/3`: nil for other text.
  ///
  /// Grammar: at-least
  func atLeastCount(_ text: String) -> Int? {
    let spelling = OperatorSpelling(text)
    guard spelling.hasSlash, spelling.head == Keyword.atLeast.rawValue else { return nil }
    return spelling.count
  }

  /// Proximities and `ATLEAST/n`, as they are written here and as other tools write them.
  mutating func lexForeign(_ run: SourceRange) -> Bool {
    if lexPunctuationOperator(run) { return true }
    let beginning = run.prefix(8)
    guard run.count <= 24 || beginning.contains(where: { bytes[$0] == UInt8(ascii: "/") }) else {
      return false
    }
    let text = string(run)
    if let proximity = proximity(text) {
      add(proximity, to: run.upperBound)
      return true
    }
    let spelling = OperatorSpelling(text)
    return lexProximityHabit(run, text, spelling) || lexAtLeast(run, text, spelling)
      || lexSegment(run, text)
  }

  private mutating func lexProximityHabit(
    _ run: SourceRange, _ text: String, _ spelling: OperatorSpelling
  ) -> Bool {
    let head = spelling.head.uppercased()
    let keyword: Keyword? =
      head.isEmpty && spelling.hasSlash
      ? .near : Keyword(rawValue: Self.proximityNames[head] ?? head)
    guard let keyword, keyword == .near || keyword == .pre || keyword == .within else {
      return false
    }
    let isCapital = spelling.head == head
    let usual = keyword == .pre ? "PRE" : "NEAR"
    guard head.count > 1 || head.isEmpty || spelling.count != nil || keyword == .within else {
      return false
    }
    let isGlued = (isCapital && keyword != .within) || head == "NEAR" || head == "ADJ"
    if let scope = spelling.anyCaseScope, spelling.hasSlash || isGlued {
      if spelling.hasSlash || spelling.count != nil {
        let meant = "\(usual)/\(spelling.tail.lowercased())"
        if case .word("not")? = tokens.last?.kind {
          let not = tokens.removeLast().range
          foreign(not.lowerBound..<run.upperBound, meant: "NOT " + meant)
          tokens.append(Token(.not, not))
        } else {
          foreign(run, meant: meant)
        }
        add(.proximity(scope, ordered: keyword == .pre), to: run.upperBound)
        return true
      }
    }
    guard isCapital, !head.isEmpty else { return false }
    if spelling.tail.isEmpty, keyword == .near || spelling.hasSlash,
      lexSeparatedScope(run, usual, spelling, ordered: keyword == .pre)
    {
      return true
    }
    let startsNumber = spelling.tail.utf8.first.map(Characters.isDigit) ?? false
    let isMeant =
      keyword == .near ? spelling.hasSlash || text == "NEAR" : spelling.hasSlash && startsNumber
    guard isMeant else { return false }
    report(Finding(.badProximity, run, [text]))
    add(.proximity(.words(1), ordered: keyword == .pre), to: run.upperBound)
    return true
  }

  /// The operators of Westlaw, ProQuest and Factiva.
  private static let proximityNames = [
    "ONEAR": "W", "WITHIN": "W", "N": "NEAR", "P": "PRE", "ADJ": "PRE",
  ]

  /// `NEAR/ 5`, `NEAR 5`, `NEAR /5`.
  private mutating func lexSeparatedScope(
    _ run: SourceRange, _ usual: String, _ spelling: OperatorSpelling, ordered: Bool
  ) -> Bool {
    let next = spaceEnd(run.upperBound)
    guard next > run.upperBound, next < bytes.count else { return false }
    let whole = run.lowerBound..<runEnd(next)
    let rest = string(next..<whole.upperBound)
    let follower = OperatorSpelling(spelling.hasSlash ? "/" + rest : rest)
    guard follower.head.isEmpty, follower.hasSlash || follower.count != nil,
      let scope = follower.anyCaseScope
    else { return false }
    let place = spelling.hasSlash ? run.upperBound - 1 : run.lowerBound
    let meant = "\(usual)/\(follower.tail.lowercased())"
    report(
      Finding(
        .foreignOperator, place..<whole.upperBound, [string(whole), meant],
        edits: [Edit(range: whole, replacement: meant)]))
    add(.proximity(scope, ordered: ordered), to: whole.upperBound)
    return true
  }

  private mutating func lexAtLeast(
    _ run: SourceRange, _ text: String, _ spelling: OperatorSpelling
  ) -> Bool {
    guard spelling.head.uppercased() == Keyword.atLeast.rawValue else { return false }
    let isCapital = spelling.head == Keyword.atLeast.rawValue
    let opensBracket = byte(at: run.upperBound) == UInt8(ascii: "(")
    guard isCapital || (spelling.count != nil && (spelling.hasSlash || opensBracket)) else {
      return false
    }
    let countStart = run.upperBound - spelling.tail.utf8.count
    if let count = spelling.count {
      if !isCapital || !spelling.hasSlash { foreign(run, meant: "ATLEAST/\(count)") }
      add(.atLeast(Located(count, countStart..<run.upperBound)), to: run.upperBound)
      return true
    }
    let next = spaceEnd(run.upperBound)
    let nextEnd = digitsEnd(next)
    let number = next..<nextEnd
    if spelling.tail.isEmpty, nextEnd > next, isBoundary(nextEnd),
      let count = OperatorSpelling("/" + string(number)).count
    {
      foreign(run.lowerBound..<nextEnd, meant: "ATLEAST/\(count)")
      add(.atLeast(Located(count, number)), to: nextEnd)
      return true
    }
    report(Finding(.badCount, run, [text]))
    add(.atLeast(Located(1, run)), to: run.upperBound)
    return true
  }
}
