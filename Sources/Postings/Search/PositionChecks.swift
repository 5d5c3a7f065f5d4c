import Bytes

/// Decides by their positions whether the words of a check stand as they must.
struct PositionChecks: ~Copyable {
  private let layout: DocumentLayout
  private var phrase: PhraseScan
  private var near = NearScan()
  /// By list, how far its word stands from the start of its phrase.
  private let offsets: [UInt32]
  private(set) var evaluator: HitEvaluator

  init(_ plan: SegmentPlan, _ conjunction: ConjunctionPlan, _ verifiers: [Verifier]) {
    layout = plan.segment.layout
    offsets = conjunction.offsets
    phrase = PhraseScan(room: max(1, conjunction.lists.count))
    evaluator = HitEvaluator(plan, verifiers)
  }

  /// Whether a document that has all words has a hit of the part.
  mutating func hasHit(
    _ part: ConjunctionPlan.Part, _ document: UInt32, _ readers: UnsafeMutablePointer<ListReader>
  ) -> Bool {
    switch part.kind {
    case .word: return true
    case .phrase(let length):
      return phraseHits(part.lists, length, document, readers, isFirstEnough: true).count > 0
    case .near(let proximity):
      let (first, firstCount) = Self.positions(readers + part.lists.lowerBound, document)
      let (second, secondCount) = Self.positions(readers + part.lists.lowerBound + 1, document)
      near.read(first, firstCount, second, secondCount)
      return near.isMatch(proximity) { earlier, later in
        let span = HitSpan(start: earlier, end: earlier + 1)
        let range = layout.range(Int(document), proximity.scope, around: span)
        return range.map { later < $0.end } ?? false
      }
    }
  }

  /// The score of a part's hits in a document that has all words; 0 where there is no hit.
  mutating func score(
    _ part: ConjunctionPlan.Part, _ document: UInt32, norm: Float, _ scorer: SegmentScorer,
    _ readers: UnsafeMutablePointer<ListReader>
  ) -> Float {
    if case .phrase(let length) = part.kind {
      let weight = Float(phraseHits(part.lists, length, document, readers).weight)
      return scorer.idf(part.node) * (weight / (weight + norm))
    }
    guard hasHit(part, document, readers), evaluator.evaluate(node: part.node, document) else {
      return 0
    }
    return scorer.score(part.node, evaluator, document)
  }

  /// The number of a part's hits in a document that has all words.
  mutating func hitCount(
    _ part: ConjunctionPlan.Part, _ document: UInt32, _ readers: UnsafeMutablePointer<ListReader>
  ) -> Int {
    switch part.kind {
    case .word:
      let reader = readers + part.lists.lowerBound
      return reader.pointee.find(document)
        ? Int(reader.pointee.list.frequency(reader.pointee.rank)) : 0
    case .phrase(let length):
      return Int(phraseHits(part.lists, length, document, readers).count)
    case .near:
      guard hasHit(part, document, readers), evaluator.evaluate(node: part.node, document) else {
        return 0
      }
      return evaluator.spans[part.node].count
    }
  }

  /// The number of a phrase's hits, and how much they count in ranking.
  /// - Parameter isFirstEnough: whether to stop at the first hit.
  private mutating func phraseHits(
    _ lists: Range<Int>, _ length: UInt32, _ document: UInt32,
    _ readers: UnsafeMutablePointer<ListReader>, isFirstEnough: Bool = false
  ) -> (count: UInt32, weight: UInt32) {
    phrase.removeAll()
    for list in lists {
      let (reader, count) = Self.positions(readers + list, document)
      phrase.append(reader, occurrences: count)
    }
    var count: UInt32 = 0
    var weight: UInt32 = 0
    var start: UInt32 = 0
    offsets.withUnsafeBufferPointer { all in
      let offsets = UnsafeBufferPointer(rebasing: all[lists])
      while let found = phrase.nextStart(from: start, offsets) {
        start = found + 1
        let zone = layout.zoneRange(Int(document), around: found)
        guard found + length <= zone.end else { continue }
        count += 1
        weight +=
          zone.start == 0 && found < layout.zoneRange(Int(document), 0).end
          ? 1 + BM25.headlineExtra : 1
        if isFirstEnough { return }
      }
    }
    return (count, weight)
  }

  @inline(__always)
  private static func positions(
    _ reader: UnsafeMutablePointer<ListReader>, _ document: UInt32
  ) -> (PositionReader, Int) {
    let isThere = reader.pointee.find(document)
    precondition(isThere, "a candidate has all words")
    let (first, count) = reader.pointee.occurrences(reader.pointee.rank)
    return (reader.pointee.list.positions(from: first), count)
  }
}
