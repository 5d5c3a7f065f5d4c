/// Makes queries in surface words at random from texts cut into words.
package struct RandomSurfaceQueries {
  package enum Kind: String, CaseIterable, Sendable {
    case term, phrase, boolean, ordered, unordered, nested
    case notNear = "not near"
  }

  private let texts: [[String]]
  private let vocabulary: [String]
  private var random: SplitMix64
  /// Words that stand together, for a query whose parts should meet in one article.
  private var window: [String]?

  /// - Parameter texts: at least one has a word.
  package init(_ texts: [[String]], seed: UInt64) {
    self.texts = texts.filter { !$0.isEmpty }
    vocabulary = Set(texts.joined()).sorted()
    random = SplitMix64(seed: seed)
  }

  package mutating func next(_ kind: Kind) -> SurfaceQuery {
    window = nil
    if kind == .nested || kind == .boolean, number(0...3) > 0 {
      let text = text()
      let start = number(0...(text.count - 1))
      window = Array(text[start..<min(text.count, start + (kind == .nested ? 15 : 300))])
    }
    switch kind {
    case .term: return .term(word())
    case .phrase: return phrase()
    case .boolean: return boolean(depth: number(1...3))
    case .ordered: return pair(ordered: true)
    case .unordered: return pair(ordered: false)
    case .nested:
      let left = operand(2)
      // Lucene measures an operand that stands on both sides in a way of its own.
      var right = operand(1)
      while left.inBrackets == right.inBrackets { right = .term(word()) }
      return .near(number(1...12), ordered: number(0...1) == 0, left, right)
    case .notNear:
      let left = number(0...3) == 0 ? phrase() : .term(word())
      var right = SurfaceQuery.term(word())
      while !left.words.isDisjoint(with: right.words) { right = .term(word()) }
      return .notNear(number(1...12), ordered: number(0...1) == 0, left, right)
    }
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func text() -> [String] { window ?? texts[number(0...(texts.count - 1))] }

  /// Mostly as frequent as in the texts, now and then a rare one.
  private mutating func word() -> String {
    if number(0...4) == 0 { return vocabulary[number(0...(vocabulary.count - 1))] }
    let text = text()
    return text[number(0...(text.count - 1))]
  }

  /// Words that stand side by side somewhere, sometimes with one of them changed.
  private mutating func phrase() -> SurfaceQuery {
    let text = text()
    let start = number(0...(text.count - 1))
    var words = Array(text[start..<min(text.count, start + number(2...4))])
    if words.count < 2 { words.append(word()) }
    if number(0...5) == 0 { words[number(0...(words.count - 1))] = word() }
    return .phrase(words)
  }

  /// Two words that stand within a few words somewhere, most of the time; not the same one twice.
  private mutating func pair(ordered: Bool) -> SurfaceQuery {
    let text = text()
    let place = number(0...(text.count - 1))
    let other = min(max(place + number(-8...8), 0), text.count - 1)
    var words = (text[place], number(0...3) == 0 ? word() : text[other])
    while words.0 == words.1 { words.1 = vocabulary[number(0...(vocabulary.count - 1))] }
    return .near(number(1...10), ordered: ordered, .term(words.0), .term(words.1))
  }

  private mutating func operand(_ depth: Int) -> SurfaceQuery {
    guard depth > 0 else { return .term(word()) }
    switch number(0...4) {
    case 0: return .term(word())
    case 1: return phrase()
    case 2: return .or([operand(depth - 1), operand(depth - 1)])
    default: return pair(ordered: number(0...1) == 0)
    }
  }

  private mutating func boolean(depth: Int) -> SurfaceQuery {
    guard depth > 0 else { return number(0...3) == 0 ? phrase() : .term(word()) }
    let parts = (0..<number(2...3)).map { _ in boolean(depth: depth - 1) }
    switch number(0...4) {
    case 0, 1: return .and(parts)
    case 2, 3: return .or(parts)
    default: return .and([parts[0], .not(parts[1])])
    }
  }
}
