import LedeTestSupport
import Postings

/// Seeded documents over a small vocabulary, and plans of every kind about them.
struct RandomPlans {
  private static let terms = ["a", "b", "c", "d", "e", "f", "rare", "zzz"]

  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func isTrue(oneIn n: Int) -> Bool { number(1...n) == 1 }

  mutating func shuffled<T>(_ list: [T]) -> [T] { list.shuffled(using: &random) }

  private mutating func term() -> String {
    isTrue(oneIn: 40) ? "rare" : Self.terms[number(0...5) * number(0...5) / 5]
  }

  mutating func document() -> [NaivePostings.Word] {
    var words: [NaivePostings.Word] = []
    var sentence = 0
    var paragraph = 0
    var quotation = 0
    for zone in 0...5 where !isTrue(oneIn: 3) {
      let start = paragraph
      var isQuoted = false
      for _ in 0..<number(0...(zone == 2 ? 14 : 5)) {
        let term = term()
        if isTrue(oneIn: 3) {
          isQuoted.toggle()
          if isQuoted { quotation += 1 }
        }
        let form = isTrue(oneIn: 3) ? term.uppercased() : term
        words.append(
          NaivePostings.Word(
            term: Array(term.utf8), form: Array(form.utf8), zone: zone, paragraph: paragraph,
            sentence: sentence, isInLead: zone == 2 && paragraph == start,
            quotation: isQuoted ? quotation : 0))
        if isTrue(oneIn: 4) { sentence += 1 }
        if isTrue(oneIn: 8) { (paragraph, sentence) = (paragraph + 1, sentence + 1) }
      }
      (paragraph, sentence) = (paragraph + 1, sentence + 1)
    }
    return words
  }

  mutating func documents(_ count: Int) -> [[NaivePostings.Word]] {
    (0..<count).map { _ in document() }
  }

  private mutating func group() -> WordGroup {
    let count = isTrue(oneIn: 6) ? 6 : number(1...2)
    let terms = Set((0..<count).map { _ in isTrue(oneIn: 10) ? "zzz" : term() })
    let forms = isTrue(oneIn: 4) ? terms.flatMap { [$0.uppercased(), "B"] } : nil
    return WordGroup(
      terms: terms.sorted().map { Array($0.utf8) },
      forms: forms.map { Set($0).sorted().map { Array($0.utf8) } })
  }

  private mutating func proximity() -> Proximity {
    let scope: Proximity.Scope =
      switch number(0...5) {
      case 0: .sentence
      case 1: .paragraph
      default: .words(number(1...6))
      }
    return Proximity(scope, ordered: isTrue(oneIn: 3))
  }

  /// A search of each of two or three parts of the documents, which share some if `areApart` is false.
  mutating func branches(depth: Int, count: Int) -> PostingPlan {
    var sets = Array(repeating: DocumentSet(count: count), count: number(2...3))
    let areApart = !isTrue(oneIn: 4)
    for document in 0..<count where !isTrue(oneIn: 10) {
      sets[number(0...(sets.count - 1))].insert(document)
      if !areApart { sets[0].insert(document) }
    }
    return .or(
      sets.map { .and([.documents($0), plan(depth: depth, count: count)]) })
  }

  /// A plan nested at most `depth` deep about an index of `count` documents and two verifiers.
  mutating func plan(depth: Int, count: Int) -> PostingPlan {
    guard depth > 0 else {
      if isTrue(oneIn: 12) { return condition(count) }
      let word = PostingPlan.word(group())
      return isTrue(oneIn: 2) ? .within(word, .searched, firstWords: nil) : word
    }
    func next(_ random: inout Self) -> PostingPlan { random.plan(depth: depth - 1, count: count) }
    switch number(0...14) {
    case 0, 1: return .word(group())
    case 2:
      var slots: [WordGroup?] = (0..<number(1...3)).map { _ in group() }
      if isTrue(oneIn: 3) { slots.insert(nil, at: number(0...slots.count)) }
      return .phrase(slots)
    case 3, 4, 5: return .near(next(&self), next(&self), proximity())
    case 14: return .window((0..<number(2...4)).map { _ in next(&self) }, proximity())
    case 6: return .notNear(next(&self), next(&self), proximity())
    case 7: return .and((0..<number(isTrue(oneIn: 20) ? 0...0 : 1...3)).map { _ in next(&self) })
    case 8: return .and([next(&self), .not(next(&self))])
    case 9: return .or((0..<number(isTrue(oneIn: 20) ? 0...0 : 1...6)).map { _ in next(&self) })
    case 10: return .not(next(&self))
    case 11: return .atLeast(number(0...3), next(&self))
    case 12:
      let zones = isTrue(oneIn: 3) ? .searched : ZoneSet(rawValue: UInt8(number(0...255)))
      return .within(next(&self), zones, firstWords: isTrue(oneIn: 2) ? number(-1...6) : nil)
    default: return .verified(next(&self), number(0...1))
    }
  }

  private mutating func condition(_ count: Int) -> PostingPlan {
    switch number(0...3) {
    case 0: return .all
    case 1: return .none
    default:
      var set = DocumentSet(count: isTrue(oneIn: 4) ? count / 2 : count)
      for document in 0..<set.words.count * 64 where document < count && isTrue(oneIn: 2) {
        set.insert(document)
      }
      return .documents(set)
    }
  }
}
