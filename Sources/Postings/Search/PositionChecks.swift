import Bytes

/// Decides by their positions whether the words of a check stand as they must.
struct PositionChecks: ~Copyable {
  private let layout: DocumentLayout
  /// By document, the words of its longest sentence, 255 for more.
  private let longestSentences: [UInt8]
  private var phrase: PhraseScan
  private var near = NearScan()
  /// By list, how far its word stands from the start of its phrase.
  private let offsets: [UInt32]

  init(_ plan: SegmentPlan, _ conjunction: ConjunctionPlan) {
    layout = plan.segment.layout
    longestSentences = plan.segment.longestSentences
    offsets = conjunction.offsets
    phrase = PhraseScan(room: max(1, conjunction.lists.count))
  }

  /// Whether a document that has all words has a hit of the part.
  mutating func hasHit(
    _ part: ConjunctionPlan.Part, _ document: UInt32, _ readers: UnsafeMutablePointer<ListReader>
  ) -> Bool {
    hits(part, document, readers, isFirstEnough: true).count > 0
  }

  /// The score of a part's hits in a document that has all words; 0 where there is no hit.
  mutating func score(
    _ part: ConjunctionPlan.Part, _ document: UInt32, norm: Float, _ scorer: SegmentScorer,
    _ readers: UnsafeMutablePointer<ListReader>
  ) -> Float {
    let weight = Float(hits(part, document, readers).weight)
    return scorer.idf(part.node) * (weight / (weight + norm))
  }

  /// The number of a part's hits in a document that has all words, and how much they count in
  /// ranking.
  /// - Parameter isFirstEnough: whether to stop at the first hit.
  mutating func hits(
    _ part: ConjunctionPlan.Part, _ document: UInt32, _ readers: UnsafeMutablePointer<ListReader>,
    isFirstEnough: Bool = false
  ) -> (count: UInt32, weight: UInt32) {
    switch part.kind {
    case .word:
      let reader = readers + part.lists.lowerBound
      guard reader.pointee.find(document) else { return (0, 0) }
      let (list, rank) = (reader.pointee.list, reader.pointee.rank)
      return (list.frequency(rank), list.weight(rank))
    case .phrase(let length):
      return phraseHits(part.lists, length, document, readers, isFirstEnough: isFirstEnough)
    case .near(let proximity):
      return nearHits(
        readers + part.lists.lowerBound, proximity, document, isFirstEnough: isFirstEnough)
    }
  }

  private mutating func nearHits(
    _ readers: UnsafeMutablePointer<ListReader>, _ proximity: Proximity, _ document: UInt32,
    isFirstEnough: Bool
  ) -> (count: UInt32, weight: UInt32) {
    let (first, firstCount) = Self.positions(readers, document)
    let (second, secondCount) = Self.positions(readers + 1, document)
    near.read(first, firstCount, second, secondCount)
    let headlineEnd = layout.zoneRange(Int(document), 0).end
    var count: UInt32 = 0
    var weight: UInt32 = 0
    // What no sentence is long enough for needs no look at where they start.
    let longest = proximity.scope == .sentence ? UInt32(longestSentences[Int(document)]) : 255
    let reach = longest < 255 ? longest : .max
    // Earlier positions ascend: the stretch around one is often that around the next.
    var stretchEnd: UInt32 = 0
    near.forEachHit(proximity) { earlier, later in
      if later &- earlier >= reach { return false }
      if earlier >= stretchEnd {
        let span = HitSpan(start: earlier, end: earlier + 1)
        stretchEnd = layout.range(Int(document), proximity.scope, around: span)?.end ?? 0
      }
      return later < stretchEnd
    } _: { start in
      count += 1
      weight += start < headlineEnd ? 1 + BM25.headlineExtra : 1
      return !isFirstEnough
    }
    return (count, weight)
  }

  private mutating func phraseHits(
    _ lists: Range<Int>, _ length: UInt32, _ document: UInt32,
    _ readers: UnsafeMutablePointer<ListReader>, isFirstEnough: Bool
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
