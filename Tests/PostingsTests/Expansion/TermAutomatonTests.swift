import Bytes
import LedeTestSupport
import Testing

@testable import Postings

struct TermAutomatonTests {
  private func matches(_ pattern: TermPattern, _ term: String) throws -> Bool {
    var automaton = try TermAutomaton(pattern)
    return accepts(&automaton, term)
  }

  private func accepts(_ automaton: inout TermAutomaton, _ term: String) -> Bool {
    let bytes = Array(term.utf8)
    return automaton.matches(bytes.span)
  }

  private static let star = TermPattern.repeated(.any, min: 0, max: nil)

  @Test func sequencesChoicesAndRepeats() throws {
    let kidnap = TermPattern.sequence([.text("kidnap"), .choice([.text("ped"), .text("ping")])])
    #expect(try matches(kidnap, "kidnapped"))
    #expect(try matches(kidnap, "kidnapping"))
    #expect(try !matches(kidnap, "kidnap"))
    #expect(try !matches(kidnap, "kidnappings"))
    let years = TermPattern.repeated(.scalar([0x30...0x39]), min: 2, max: 4)
    #expect(
      try ["1", "12", "123", "1234", "12345"].map { try matches(years, $0) } == [
        false, true, true, true, false,
      ])
    #expect(try matches(.sequence([.text("wom"), .any, .text("n")]), "womän"))
    #expect(try !matches(.sequence([.text("wom"), .any, .text("n")]), "womn"))
    #expect(try matches(.sequence([Self.star, .text("漢"), Self.star]), "a漢b"))
    #expect(try matches(Self.star, ""))
  }

  @Test func rangesOfScalarsAreWhole() throws {
    var random = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let a = UInt32(random.next() % 0x110000)
      let b =
        random.next() % 2 == 0 ? a + UInt32(random.next() % 300) : UInt32(random.next() % 0x110000)
      let range = min(a, b)...min(max(a, b), 0x10FFFF)
      var automaton = try TermAutomaton(.scalar([range]))
      for _ in 0..<200 {
        let near = Int64(random.next() % 2 == 0 ? range.lowerBound : range.upperBound)
        let value =
          random.next() % 3 == 0
          ? Int64(random.next() % 0x110000) : near + Int64(random.next() % 80) - 40
        guard let exact = UInt32(exactly: value), let scalar = Unicode.Scalar(exact) else {
          continue
        }
        let found = accepts(&automaton, String(scalar))
        #expect(found == range.contains(exact), "\(scalar.value) \(range)")
      }
    }
  }

  /// Edits as the textbook counts them: a row a scalar of the one, a column a scalar of the other.
  private func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }

  @Test(arguments: [0, 1, 2])
  func editsAreThoseOfTheTable(limit: Int) throws {
    var random = SplitMix64(seed: UInt64(limit) + 7)
    let letters = Array("abcéд漢".unicodeScalars)
    func word() -> [Unicode.Scalar] {
      (0..<Int(random.next() % 7)).map { _ in letters[Int(random.next() % 6)] }
    }
    for _ in 0..<300 {
      let wanted = word()
      var automaton = try TermAutomaton(.edited(wanted.map(\.value), limit: limit))
      for _ in 0..<40 {
        var other = wanted
        for _ in 0..<Int(random.next() % 4) where !other.isEmpty {
          let place = Int(random.next() % UInt64(other.count))
          switch random.next() % 4 {
          case 0: other.remove(at: place)
          case 1: other.insert(letters[Int(random.next() % 6)], at: place)
          case 2: other[place] = letters[Int(random.next() % 6)]
          default: if place > 0 { other.swapAt(place, place - 1) }
          }
        }
        let term = other.reduce(into: "") { $0.unicodeScalars.append($1) }
        let found = accepts(&automaton, term)
        #expect(found == (distance(wanted, other) <= limit), "\(wanted) \(other)")
      }
    }
  }

  @Test func whatNoWordNeedsIsRefused() {
    #expect(throws: PatternTooLarge.self) {
      try TermAutomaton(.repeated(.any, min: 5_000, max: nil))
    }
    #expect(throws: PatternTooLarge.self) {
      try TermAutomaton(.edited(Array(repeating: 97, count: 900), limit: 2))
    }
    let nested = (0..<12).reduce(TermPattern.any) { inner, _ in .repeated(inner, min: 4, max: 4) }
    #expect(throws: PatternTooLarge.self) { try TermAutomaton(nested) }
  }

  @Test func aDictionaryGivesWhatEachTermSays() throws {
    var random = SplitMix64(seed: 9)
    var words: Set<String> = []
    while words.count < 3_000 {
      let length = Int(random.next() % 8) + 1
      words.insert(String((0..<length).map { _ in "abcdeé"[random.next() % 6] }))
    }
    let terms = words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    var ends: [UInt32] = []
    for term in terms { ends.append((ends.last ?? 0) + UInt32(term.count)) }
    let dictionary = TermDictionary(bytes: Frozen(terms.flatMap { $0 }), ends: Frozen(ends))
    let blowUp = TermPattern.sequence([
      Self.star, .text("a"), .repeated(.choice([.text("a"), .text("b"), .any]), min: 5, max: 5),
    ])
    for pattern: TermPattern in [
      Self.star, .text("abc"), .sequence([.text("ab"), Self.star]),
      .sequence([Self.star, .text("é")]),
      .sequence([.any, .text("b"), .any]), .edited([97, 98, 99], limit: 1),
      .edited([0xE9, 98, 99, 100], limit: 2), blowUp, .choice([]), .sequence([]),
    ] {
      var walking = try TermAutomaton(pattern)
      var single = try TermAutomaton(pattern)
      let places = try dictionary.places(acceptedBy: &walking)
      var expected: [Int] = []
      for (place, term) in terms.enumerated() where single.matches(term.span) {
        expected.append(place)
      }
      #expect(places == expected)
    }
  }
}

extension String {
  fileprivate subscript(place: UInt64) -> Character {
    self[index(startIndex, offsetBy: Int(place))]
  }
}
