import Articles
import Bytes

/// Finds near-identical texts: reprints, and versions with little changed.
///
/// Two texts are near-identical from a share of common shingles on (`Shingles`, Jaccard's index). Texts
/// are taken in turn: one that is near-identical to an earlier representative is its copy (of the most
/// similar one, of equals the earliest), any other represents itself. So every copy is near-identical to
/// its representative, and no two representatives are near-identical. Connected components would not
/// give that: a story that is rewritten a little ten times would be one set whose ends share nothing.
package struct NearDuplicates: Sendable {
  package static let thresholds = 0.3...1.0
  package static let standardThreshold = 0.8

  /// Of the representatives that may be near-identical so many are compared exactly, the likeliest ones;
  /// thousands of texts that are all almost near-identical would otherwise take hours.
  private static let mostCompared = 64

  /// Shingles kept of texts that are compared again and again: 64 MB.
  fileprivate static let mostKept = 8 << 20

  /// What became of one text.
  package struct Finding: Sendable, Equatable {
    /// The place of the representative among the texts given; the text's own where it is one.
    package var representative: Int
    /// Jaccard's index with the representative, 0...1.
    package var similarity: Double

    package init(representative: Int, similarity: Double) {
      self.representative = representative
      self.similarity = similarity
    }
  }

  private let threshold: Double

  /// - Parameter threshold: the least share of common shingles; taken into `thresholds`.
  package init(threshold: Double = standardThreshold) {
    self.threshold = min(max(threshold, Self.thresholds.lowerBound), Self.thresholds.upperBound)
  }

  /// A finding for each text, in the order given; earlier ones come first as representatives.
  ///
  /// - Parameter article: the text at a place, 0..<count.
  /// - Throws: `Cancelled`; the switch is asked for every text and every 128 candidates.
  /// - Complexity: O(bytes) besides the candidates, which are few in news; about 1 KB of memory for
  ///   each representative.
  package func findings(
    count: Int, cancellation: Cancellation, article: (Int) -> Article
  ) throws(Cancelled) -> [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(count)
    var known = Representatives(threshold: threshold, capacity: count)
    var (cutter, hasher, own) = (Shingles(), MinHash(), ShingleSet())
    var (shingles, sketch): ([UInt64], [UInt32]) = ([], [])
    for place in 0..<count {
      try cancellation.check(place, of: count)
      findings.append(Finding(representative: place, similarity: 1))
      cutter.cut(article(place), into: &shingles)
      if shingles.isEmpty { continue }
      sketch.removeAll(keepingCapacity: true)
      hasher.sketch(shingles, into: &sketch)
      own.fill(shingles)
      var best = (similarity: 0.0, number: 0)
      let candidates = try known.candidates(for: sketch, cancellation)
      for candidate in candidates.prefix(Self.mostCompared) {
        // The candidates come from the likeliest down.
        if candidate.atMost < max(best.similarity, threshold) { break }
        try cancellation.check()
        let number = candidate.number
        let other = known.shingles(of: number) { cutter.cut(article($0), into: &$1) }
        let similarity = own.similarity(to: other, distinct: known.sizes[number])
        if similarity > best.similarity
          || similarity == best.similarity && number < best.number
        {
          best = (similarity, number)
        }
      }
      if best.similarity >= threshold {
        findings[place] = Finding(
          representative: known.places[best.number], similarity: best.similarity)
      } else {
        known.insert(place, sketch, size: own.count)
      }
    }
    return findings
  }

  /// Jaccard's index of two texts, 0...1, whatever the threshold.
  package static func similarity(_ first: Article, _ second: Article) -> Double {
    var (cutter, set, size) = (Shingles(), ShingleSet(), ShingleSet())
    var shingles: [UInt64] = []
    cutter.cut(first, into: &shingles)
    set.fill(shingles)
    cutter.cut(second, into: &shingles)
    size.fill(shingles)
    return set.similarity(to: shingles, distinct: size.count)
  }
}

/// The texts that represent themselves, as far as the search has come.
private struct Representatives {
  /// A representative that may be near-identical, and how similar it can be at most as the sketches say.
  struct Candidate {
    var number: Int
    var atMost: Double
  }

  /// For each its place among the texts, and how many different shingles it has.
  private(set) var places: [Int] = []
  private(set) var sizes: [Int] = []
  private var table: SketchTable
  private let leastAgreement: Int
  /// How far a sketch's estimate may be off.
  private let slack: Double
  private var lastSearch: [Int] = []
  private var searches = 0
  private var kept: [Int: [UInt64]] = [:]
  private var room = NearDuplicates.mostKept

  init(threshold: Double, capacity: Int) {
    table = SketchTable(threshold: threshold, capacity: capacity)
    // Three standard deviations: one estimate in 700 is lower.
    slack = 3 * (threshold * (1 - threshold) / Double(MinHash.places)).squareRoot()
    leastAgreement = Int((threshold - slack) * Double(MinHash.places))
  }

  mutating func insert(_ place: Int, _ sketch: [UInt32], size: Int) {
    table.insert(sketch)
    places.append(place)
    sizes.append(size)
    lastSearch.append(-1)
  }

  /// The likeliest first, of equals the earliest.
  mutating func candidates(
    for sketch: [UInt32], _ cancellation: Cancellation
  ) throws(Cancelled) -> [Candidate] {
    var agreements: [(agreement: Int, number: Int)] = []
    var asked = 0
    searches += 1
    try table.forEachCandidate(of: sketch) { (number) throws(Cancelled) in
      guard lastSearch[number] != searches else { return }
      lastSearch[number] = searches
      asked += 1
      if asked & 127 == 0 { try cancellation.check() }
      let agreement = MinHash.agreement(
        sketch.span, 0, table.sketches.span, number * MinHash.places)
      if agreement >= leastAgreement { agreements.append((agreement, number)) }
    }
    return agreements.sorted { ($1.agreement, $0.number) < ($0.agreement, $1.number) }.map {
      Candidate(
        number: $0.number, atMost: Double($0.agreement) / Double(MinHash.places) + slack)
    }
  }

  /// The shingles of a representative: cut anew where they were not kept.
  mutating func shingles(of number: Int, cut: (Int, inout [UInt64]) -> Void) -> [UInt64] {
    if let shingles = kept[number] { return shingles }
    var shingles: [UInt64] = []
    cut(places[number], &shingles)
    if room < shingles.count {
      kept.removeAll(keepingCapacity: true)
      room = NearDuplicates.mostKept
    }
    kept[number] = shingles
    room -= shingles.count
    return shingles
  }
}
