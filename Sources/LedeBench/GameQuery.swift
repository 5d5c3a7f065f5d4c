import Postings

/// Reads a query in the syntax of the Search Benchmark Game: `a b` is any of them, `+a +b` all,
/// `"a b"` a phrase, `+a -b` one without the other; and `NEAR/5 a b`, or `NEAR/s a b` within a
/// sentence.
struct GameQuery {
  private let bytes: [UInt8]
  private let words: BenchWords
  private var next = 0

  static func plan(_ text: String, _ words: BenchWords) -> PostingPlan {
    var query = GameQuery(bytes: Array(text.utf8), words: words)
    return query.plan()
  }

  private init(bytes: [UInt8], words: BenchWords) {
    self.bytes = bytes
    self.words = words
  }

  private mutating func plan() -> PostingPlan {
    if bytes.starts(with: "NEAR/".utf8) {
      next = 5
      let distance = Int(String(decoding: word(), as: UTF8.self))
      skipSpaces()
      let left = PostingPlan.word(words.group(word()))
      skipSpaces()
      let right = PostingPlan.word(words.group(word()))
      return .near(left, right, Proximity(distance.map { .words($0) } ?? .sentence))
    }
    var required: [PostingPlan] = []
    var optional: [PostingPlan] = []
    while true {
      skipSpaces()
      guard next < bytes.count else { break }
      let sign = bytes[next]
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { next += 1 }
      let clause = clause()
      switch sign {
      case UInt8(ascii: "+"): required.append(clause)
      case UInt8(ascii: "-"): required.append(.not(clause))
      default: optional.append(clause)
      }
    }
    if required.isEmpty { return optional.count == 1 ? optional[0] : .or(optional) }
    return required.count == 1 ? required[0] : .and(required)
  }

  private mutating func clause() -> PostingPlan {
    guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") else {
      return .word(words.group(word()))
    }
    next += 1
    var slots: [WordGroup?] = []
    while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
      skipSpaces()
      slots.append(words.group(word()))
    }
    next += 1
    return .phrase(slots)
  }

  private mutating func word() -> [UInt8] {
    let start = next
    while next < bytes.count, bytes[next] != UInt8(ascii: " "), bytes[next] != UInt8(ascii: "\"") {
      next += 1
    }
    return Array(bytes[start..<next])
  }

  private mutating func skipSpaces() {
    while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
  }
}
