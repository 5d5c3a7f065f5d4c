/// A query in surface words: folded words as the text has them, no plural, no pattern. It can be asked of Lede in
/// its language, of another engine, and of a list of words.
package indirect enum SurfaceQuery: Sendable {
  case term(String)
  case phrase([String])
  case and([SurfaceQuery])
  case or([SurfaceQuery])
  case not(SurfaceQuery)
  case near(Int, ordered: Bool, SurfaceQuery, SurfaceQuery)
  case notNear(Int, ordered: Bool, SurfaceQuery, SurfaceQuery)

  /// In Lede's language; a word is an expression of its letters, a phrase is a chain of `PRE/1`.
  package var inLede: String {
    switch self {
    case .term(let word): Self.expression(word)
    case .phrase(let words): "(" + words.map(Self.expression).joined(separator: " PRE/1 ") + ")"
    case .and(let parts): "(" + parts.map(\.inLede).joined(separator: " AND ") + ")"
    case .or(let parts): "(" + parts.map(\.inLede).joined(separator: " OR ") + ")"
    case .not(let part): "(NOT \(part.inLede))"
    case .near(let distance, let ordered, let left, let right):
      "(\(left.inLede) \(ordered ? "PRE" : "NEAR")/\(distance) \(right.inLede))"
    case .notNear(let distance, let ordered, let left, let right):
      "(\(left.inLede) NOT \(ordered ? "PRE" : "NEAR")/\(distance) \(right.inLede))"
    }
  }

  private static func expression(_ word: String) -> String {
    "/" + word.map { $0.isASCII && !$0.isLetter && !$0.isNumber ? "\\\($0)" : "\($0)" }.joined()
      + "/"
  }

  /// As a list of parts in brackets, with a space between all of them.
  package var inBrackets: String {
    switch self {
    case .term(let word): "( term \(word) )"
    case .phrase(let words): "( phrase \(words.joined(separator: " ")) )"
    case .and(let parts): "( and \(parts.map(\.inBrackets).joined(separator: " ")) )"
    case .or(let parts): "( or \(parts.map(\.inBrackets).joined(separator: " ")) )"
    case .not(let part): "( not \(part.inBrackets) )"
    case .near(let distance, let ordered, let left, let right):
      "( \(ordered ? "pre" : "near") \(distance) \(left.inBrackets) \(right.inBrackets) )"
    case .notNear(let distance, let ordered, let left, let right):
      "( \(ordered ? "notpre" : "notnear") \(distance) \(left.inBrackets) \(right.inBrackets) )"
    }
  }

  package var words: Set<String> {
    switch self {
    case .term(let word): [word]
    case .phrase(let words): Set(words)
    case .and(let parts), .or(let parts): parts.reduce(into: []) { $0.formUnion($1.words) }
    case .not(let part): part.words
    case .near(_, _, let left, let right), .notNear(_, _, let left, let right):
      left.words.union(right.words)
    }
  }

  /// How proximities are read.
  package enum Reading: String, CaseIterable, Sendable {
    case plain = "as Lede's language says"
    case shortest =
      "Lucene drops an alternative of an OR that holds a shorter one before it measures"
  }

  /// Whether a list of words matches.
  package func matches(_ text: [String], _ reading: Reading = .plain) -> Bool {
    switch self {
    case .and(let parts): parts.allSatisfy { $0.matches(text, reading) }
    case .or(let parts): parts.contains { $0.matches(text, reading) }
    case .not(let part): !part.matches(text, reading)
    default: !spans(text, reading).isEmpty
    }
  }

  /// Where it stands: each way of putting its parts together, without those that hold another.
  private func spans(_ text: [String], _ reading: Reading) -> Set<Range<Int>> {
    switch self {
    case .term(let word):
      return Set(
        text.indices.filter { Self.isSame(text[$0], word) }.map { $0..<($0 + 1) })
    case .phrase(let words):
      return Set(
        text.indices.filter { text[$0...].starts(with: words, by: Self.isSame) }
          .map { $0..<($0 + words.count) })
    case .or(let parts):
      let all: Set<Range<Int>> = parts.reduce(into: []) { $0.formUnion($1.spans(text, reading)) }
      return reading == .shortest ? Self.shortest(all) : all
    case .near(let distance, let ordered, let left, let right):
      let rights = right.spans(text, reading)
      var hulls: Set<Range<Int>> = []
      for a in left.spans(text, reading) {
        for b in rights where Self.isNear(a, b, distance, ordered) {
          hulls.insert(min(a.lowerBound, b.lowerBound)..<max(a.upperBound, b.upperBound))
        }
      }
      return Self.shortest(hulls)
    case .notNear(let distance, let ordered, let left, let right):
      let rights = right.spans(text, reading)
      return left.spans(text, reading).filter { a in
        !rights.contains { Self.isNear(a, $0, distance, ordered) }
      }
    case .and, .not:
      return []
    }
  }

  private static func shortest(_ spans: Set<Range<Int>>) -> Set<Range<Int>> {
    spans.filter { outer in !spans.contains { $0 != outer && outer.contains($0) } }
  }

  /// Letter by letter: Swift takes a letter and its mark for the same as the two in one.
  package static func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  private static func isNear(
    _ a: Range<Int>, _ b: Range<Int>, _ distance: Int, _ ordered: Bool
  ) -> Bool {
    if a.upperBound <= b.lowerBound { return b.lowerBound - a.upperBound < distance }
    return !ordered && b.upperBound <= a.lowerBound && a.lowerBound - b.upperBound < distance
  }
}
