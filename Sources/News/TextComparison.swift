import Articles
import Bytes

/// What happened to one sentence between two texts.
package struct SentenceChange: Sendable, Equatable {
  package enum Kind: String, Sendable {
    case same, changed, deleted, added
  }

  /// The sentence as it stands in one of the texts.
  package struct Side: Sendable, Equatable {
    /// Counted from 1 within the zone, and within the paragraph.
    package var paragraph: Int
    package var sentence: Int
    /// Bytes in the zone's text.
    package var range: Range<Int>
    /// Of those, the words and marks that the other side lacks; only where the sentence was changed.
    package var changes: [Range<Int>] = []
  }

  package var kind: Kind
  package var zone: Zone
  /// nil where the sentence was added.
  package var first: Side?
  /// nil where the sentence was deleted.
  package var second: Side?
}

/// Compares two articles sentence by sentence, and changed sentences word by word.
///
/// Sentences that are the same but for white space are matched first, as many as can be in one order.
/// Between two matches, a sentence of each side are one that was changed if half of their words or more
/// are the same; of all ways to pair them in order, that with the most likeness is taken.
package struct TextComparison {
  private static let leastLikeness = 0.5
  /// Sentences that changed between two matches: with more ways to pair them than this none are paired.
  private static let mostPairings = 1_000_000

  private let cancellation: Cancellation
  private var cutter = SentencePieceCutter()
  private var changes: [SentenceChange] = []

  /// The sentences of both, in the order of the text and zone by zone.
  ///
  /// - Throws: `Cancelled`.
  package static func changes(
    from first: Article, to second: Article, _ cancellation: Cancellation
  ) throws(Cancelled) -> [SentenceChange] {
    var comparison = TextComparison(cancellation: cancellation)
    for zone in Zone.allCases { try comparison.compare(first, second, zone) }
    return comparison.changes
  }

  private init(cancellation: Cancellation) { self.cancellation = cancellation }

  private mutating func compare(
    _ first: Article, _ second: Article, _ zone: Zone
  ) throws(Cancelled) {
    let (a, b) = (cutter.cut(first, zone), cutter.cut(second, zone))
    var known: [[Int]: Int] = [:]
    func number(_ sentence: SentencePieces) -> Int {
      let next = known.count
      if let number = known[sentence.numbers] { return number }
      known[sentence.numbers] = next
      return next
    }
    let (x, y) = (a.map { number($0) }, b.map { number($0) })
    var (i, j) = (0, 0)
    for (matchA, matchB) in try SequenceMatcher.pairs(x, y, cancellation) + [(a.count, b.count)] {
      try compareGap(a[i..<matchA], b[j..<matchB], zone)
      if matchA < a.count {
        changes.append(
          SentenceChange(
            kind: .same, zone: zone, first: Self.side(a[matchA]), second: Self.side(b[matchB])))
      }
      (i, j) = (matchA + 1, matchB + 1)
    }
  }

  private static func side(
    _ sentence: SentencePieces, _ changes: [Range<Int>] = []
  ) -> SentenceChange.Side {
    SentenceChange.Side(
      paragraph: sentence.paragraph, sentence: sentence.sentence, range: sentence.range,
      changes: changes)
  }

  /// Sentences between two that are the same: what is like is paired, the rest was deleted or added.
  private mutating func compareGap(
    _ a: ArraySlice<SentencePieces>, _ b: ArraySlice<SentencePieces>, _ zone: Zone
  ) throws(Cancelled) {
    let (a, b) = (Array(a), Array(b))
    var (i, j) = (0, 0)
    for (pairedA, pairedB) in try likePairs(a, b) + [(a.count, b.count)] {
      for sentence in a[i..<pairedA] {
        changes.append(
          SentenceChange(kind: .deleted, zone: zone, first: Self.side(sentence), second: nil))
      }
      for sentence in b[j..<pairedB] {
        changes.append(
          SentenceChange(kind: .added, zone: zone, first: nil, second: Self.side(sentence)))
      }
      if pairedA < a.count {
        let (first, second) = (a[pairedA], b[pairedB])
        let matched = try SequenceMatcher.pairs(first.numbers, second.numbers, cancellation)
        changes.append(
          SentenceChange(
            kind: .changed, zone: zone,
            first: Self.side(first, Self.unmatched(first, matched.map(\.0))),
            second: Self.side(second, Self.unmatched(second, matched.map(\.1)))))
      }
      (i, j) = (pairedA + 1, pairedB + 1)
    }
  }

  /// The pairs in order whose likenesses have the largest sum (Needleman and Wunsch, 1970).
  private func likePairs(
    _ a: [SentencePieces], _ b: [SentencePieces]
  ) throws(Cancelled) -> [(Int, Int)] {
    guard !a.isEmpty, !b.isEmpty, a.count <= Self.mostPairings / b.count else { return [] }
    let width = b.count + 1
    // The best sum for what follows each place, and whether the pair there is part of it.
    var sums = [Double](repeating: 0, count: (a.count + 1) * width)
    var isPaired = [Bool](repeating: false, count: sums.count)
    for i in a.indices.reversed() {
      try cancellation.check()
      for j in b.indices.reversed() {
        let at = i * width + j
        sums[at] = max(sums[at + width], sums[at + 1])
        let likeness = a[i].likeness(to: b[j])
        if likeness >= Self.leastLikeness, likeness + sums[at + width + 1] > sums[at] {
          sums[at] = likeness + sums[at + width + 1]
          isPaired[at] = true
        }
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let at = i * width + j
      if isPaired[at] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if sums[at] == sums[at + width] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// The pieces that are not among those matched; neighbours as one stretch.
  private static func unmatched(_ sentence: SentencePieces, _ matched: [Int]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var wasUnmatched = false
    var next = 0
    for (place, piece) in sentence.pieces.enumerated() {
      if next < matched.count, matched[next] == place {
        next += 1
        wasUnmatched = false
      } else if wasUnmatched, let last = stretches.popLast() {
        stretches.append(last.lowerBound..<piece.upperBound)
      } else {
        stretches.append(piece)
        wasUnmatched = true
      }
    }
    return stretches
  }
}
