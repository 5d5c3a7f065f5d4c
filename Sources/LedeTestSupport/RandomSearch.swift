/// Makes searches in Lede's language at random, from words that are there and some that are not.
package struct RandomSearch {
  private let words: [String]
  private var random: SplitMix64

  /// - Parameter words: as they stand in texts; not empty, each without marks.
  package init(words: [String], seed: UInt64) {
    self.words = words
    random = SplitMix64(seed: seed)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func word() -> String { words[number(0...(words.count - 1))] }

  private mutating func varied() -> String {
    let word = word()
    switch number(0...5) {
    case 0: return word.lowercased()
    // `or` in capitals is an operator.
    case 1: return word.count > 3 ? word.uppercased() : word
    case 2: return word + "s"
    case 3: return word.hasSuffix("s") ? String(word.dropLast()) : word
    default: return word
    }
  }

  private mutating func pattern() -> String {
    var letters = Array(word())
    letters[number(0...(letters.count - 1))] = number(0...1) == 0 ? "*" : "?"
    let pattern = String(letters)
    // A mark at the end of a word is punctuation, and a bare star is every article.
    return pattern.hasSuffix("?") || pattern == "*" || !pattern.contains(where: \.isLetter)
      ? word() + "*" : pattern
  }

  private mutating func leaf() -> String {
    switch number(0...12) {
    case 0: return "=" + word()
    case 1: return pattern()
    case 2:
      return "/" + word().lowercased().prefix(3)
        + ["", ".*", ".?", "[a-m]+", "(s|ed)?"][number(0...4)] + "/"
    case 3: return word() + "~" + String(number(1...2))
    case 4: return "\"" + varied() + " " + varied() + "\""
    case 5: return "\"" + word() + " * " + word() + "\""
    case 6: return "\"(" + word() + "|" + word() + ") " + word() + "\""
    default: return varied()
    }
  }

  private mutating func near() -> String {
    let scope = ["1", "2", "5", "12", "s", "p"][number(0...5)]
    let name = ["NEAR/", "PRE/", "W/", "NOT NEAR/", "NOT PRE/"][number(0...4)]
    return " " + name + scope + " "
  }

  private mutating func field() -> String {
    ["headline:", "body:", "caption:", "lead:", "hlead:", "quote:", "byline:", "body[20]:"][
      number(0...7)]
  }

  /// What may stand beside a proximity.
  private mutating func operand(_ depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    switch number(0...6) {
    case 0, 1: return leaf()
    case 6: return window(depth)
    case 2: return "(" + operand(depth - 1) + " OR " + operand(depth - 1) + ")"
    case 3: return field() + leaf()
    default: return "(" + operand(depth - 1) + near() + operand(depth - 1) + ")"
    }
  }

  private mutating func window(_ depth: Int) -> String {
    let operands = (0..<number(2...3)).map { _ in operand(depth - 1) }
    let scope = ["2", "5", "12", "s", "p"][number(0...4)]
    return (number(0...2) == 0 ? "PRE/" : "NEAR/") + scope
      + "(" + operands.joined(separator: ", ") + ")"
  }

  /// A search whose operators nest at most `depth` deep.
  package mutating func search(depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    switch number(0...12) {
    case 0: return leaf()
    case 12: return window(depth)
    case 1: return field() + "(" + search(depth: depth - 1) + ")"
    case 2: return "ATLEAST/\(number(1...4)) (" + search(depth: depth - 1) + ")"
    case 3: return "NOT (" + search(depth: depth - 1) + ")"
    case 4: return "(" + search(depth: depth - 1) + ") -(" + search(depth: depth - 1) + ")"
    case 5, 6: return "(" + search(depth: depth - 1) + ") (" + search(depth: depth - 1) + ")"
    case 7: return "(" + search(depth: depth - 1) + ") OR (" + search(depth: depth - 1) + ")"
    case 8: return search(depth: 0) + " AND " + search(depth: 0) + " OR " + search(depth: 0)
    default: return operand(depth - 1) + near() + operand(depth - 1)
    }
  }
}
