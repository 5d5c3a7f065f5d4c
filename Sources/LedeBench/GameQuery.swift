import Postings

/// Reads a query in the syntax of the Search Benchmark Game: `a b` is any of them, `+a +b` all,
/// `"a b"` a phrase, `+a -b` one without the other; and `NEAR/5 a b`. Words stand as indexed.
struct GameQuery {
  private let bytes: [UInt8]
  private var next = 0

  static func plan(_ text: String) -> PostingPlan {
    var query = GameQuery(bytes: Array(text.utf8))
    return query.plan()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func plan() -> PostingPlan {
    if bytes.starts(with: "NEAR/".utf8) {
      next = 5
      let distance = Int(String(decoding: word(), as: UTF8.self)) ?? 1
      skipSpaces()
      let left = surface(word())
      skipSpaces()
      return .near(left, surface(word()), Proximity(.words(distance)))
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
    guard next < bytes.count, bytes[next] == UInt8(ascii: "\"") else { return surface(word()) }
    next += 1
    var slots: [WordGroup?] = []
    while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
      skipSpaces()
      slots.append(WordGroup(terms: [word()]))
    }
    next += 1
    return .phrase(slots)
  }

  private func surface(_ word: [UInt8]) -> PostingPlan { .word(WordGroup(terms: [word])) }

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
