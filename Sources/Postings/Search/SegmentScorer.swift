/// What ranking needs of one segment.
///
/// Invariant: `lengths` is read for documents of the segment only, while the segment lives.
struct SegmentScorer {
  private let segment: Segment
  private let scorer: PlanScorer
  /// How much farther a saturation may reach than in the segment by itself: a segment of shorter
  /// documents than the average of all gives its documents more in company.
  private let reach: Float

  init(_ segment: Segment, _ scorer: PlanScorer) {
    self.segment = segment
    self.scorer = scorer
    // With r the ratio of the averages, r > 1, no norm gets smaller than the r-th part, and
    // f / (f + n / r) is at most r times f / (f + n).
    let own = segment.averageLength
    let ratio = own > 0 ? scorer.bm25.averageLength / own : .infinity
    // The last factor is for what rounding adds.
    reach = max(1, ratio) / 256 * 1.000_01
  }

  func idf(_ node: Int) -> Float { scorer.idfs[node] }

  /// Above every saturation that is kept as `maximum`; see `PostingList`.
  @inline(__always)
  func bound(_ maximum: UInt32) -> Float { min(1.000_01, Float(maximum &+ 1) * reach) }

  /// What the length of a document adds to the frequency in its saturations.
  @inline(__always)
  func norm(_ document: UInt32) -> Float {
    scorer.bm25.norm(length: segment.lengths[Int(document)])
  }
}
