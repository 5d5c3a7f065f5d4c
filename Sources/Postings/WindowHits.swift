/// Hits of several operands all close to each other in one document.
///
/// A window takes one hit of each operand, no two sharing a position, all in one zone. Its first
/// and its last hit are in range as a pair of `NearHits` would be: the positions of their nearest
/// edges differ by at most n, or one sentence or paragraph holds all hits wholly; if ordered, the
/// hits come in the order of the operands. The spans run from the first word to the last; those that
/// contain no other are the hits. Of two operands these are the hits of `NearHits`.
struct WindowHits {
  let document: Int
  let segment: Segment
  let proximity: Proximity

  /// Puts the hits of the window into `spans`, ascending.
  /// - Parameter operands: 2...16 lists, each ascending, each span within one zone.
  /// - Complexity: O(hits · hits to the end of a window · 2 ^ operands).
  func collect(_ operands: [[HitSpan]], into spans: inout [HitSpan]) {
    var hits: [(operand: Int, span: HitSpan)] = []
    for (operand, list) in operands.enumerated() {
      for span in list { hits.append((operand, span)) }
    }
    hits.sort { ($0.span.end, $0.span.start) < ($1.span.end, $1.span.start) }
    let sets = 1 << operands.count
    var ends = [UInt32](repeating: .max, count: sets)
    for (operand, first) in hits where operand == 0 || !proximity.ordered {
      guard let range = segment.layout.range(document, proximity.scope, around: first) else {
        continue
      }
      if let end = end(after: first, of: operand, hits, range, &ends) {
        spans.append(HitSpan(start: first.start, end: end))
      }
    }
    NearHits.keepMinimal(&spans)
  }

  /// The least end of a window that starts with `first`; nil where there is none.
  ///
  /// - Parameter ends: by set of operands, scratch space for where a choice of hits of them ends first.
  private func end(
    after first: HitSpan, of operand: Int, _ hits: [(operand: Int, span: HitSpan)],
    _ range: HitSpan, _ ends: inout [UInt32]
  ) -> UInt32? {
    for set in ends.indices { ends[set] = .max }
    ends[1 << operand] = first.end
    let all = ends.count - 1
    var low = 0
    var high = hits.count
    while low < high {
      let middle = low + (high - low) / 2
      if hits[middle].span.end <= first.end { low = middle + 1 } else { high = middle }
    }
    for (next, span) in hits[low...] {
      if span.end > range.end { return nil }
      guard span.start >= first.end, isClose(first.end, span.start) else { continue }
      let bit = 1 << next
      for set in 1...all where set & bit == 0 && ends[set] <= span.start {
        if proximity.ordered, set != bit - 1 { continue }
        if set | bit == all { return span.end }
        ends[set | bit] = min(ends[set | bit], span.end)
      }
    }
    return nil
  }

  private func isClose(_ end: UInt32, _ start: UInt32) -> Bool {
    guard case .words(let distance) = proximity.scope else { return true }
    return Int(start - end) < distance
  }
}
