/// Hits of two operands close to each other in one document.
///
/// A pair is a hit x of the left and a hit y of the right operand that share no position, lie in
/// one zone, and are in range: the positions of their nearest edges differ by at most n, or one
/// sentence or paragraph holds both wholly; if ordered, x ends before y starts. The span of a pair
/// runs from the first word of both to the last. The hits are the spans of pairs that contain no
/// other such span: overlapping ones all count, equal ones count once, a span around a smaller one
/// does not. An operand's hit of several words counts as all the words between its ends, so nothing
/// pairs with a word inside it.
///
/// Source for minimal spans: Clarke, Cormack and Burkowski, "An Algebra for Structured Text Search
/// and a Framework for its Implementation", The Computer Journal 38(1), 1995.
struct NearHits {
  let document: Int
  let segment: Segment
  let proximity: Proximity

  /// Puts the hits of `left` near `right` into `spans`, ascending.
  /// - Parameters: both operands ascending, each span within one zone.
  /// - Complexity: O(hits · log hits) for operands of single words.
  func collect(_ left: [HitSpan], _ right: [HitSpan], into spans: inout [HitSpan]) {
    pair(left, before: right, into: &spans)
    if !proximity.ordered { pair(right, before: left, into: &spans) }
    Self.keepMinimal(&spans)
  }

  /// Puts the hits of `left` with no hit of `right` in range into `spans`, ascending.
  func collect(_ left: [HitSpan], without right: [HitSpan], into spans: inout [HitSpan]) {
    let rightByEnd = right.sorted { $0.end < $1.end }
    for span in left {
      guard let range = segment.layout.range(document, proximity.scope, around: span) else {
        spans.append(span)
        continue
      }
      let isNear =
        hasHit(right, after: span, within: range)
        || (!proximity.ordered && hasHit(rightByEnd, before: span, within: range))
      if !isNear { spans.append(span) }
    }
  }

  /// Adds for each of `seconds` the smallest span that it forms with one of `firsts` before it.
  /// Every minimal span is among these: of all partners in range the one that starts last gives it.
  private func pair(
    _ firsts: [HitSpan], before seconds: [HitSpan], into spans: inout [HitSpan]
  ) {
    let byEnd = firsts.sorted { $0.end < $1.end }
    var reachable = 0
    for second in seconds {
      while reachable < byEnd.count, byEnd[reachable].end <= second.start { reachable += 1 }
      guard let range = segment.layout.range(document, proximity.scope, around: second) else {
        continue
      }
      var best: UInt32?
      var index = reachable - 1
      while index >= 0, isClose(byEnd[index].end, second.start) {
        let first = byEnd[index]
        if let best, first.end <= best { break }
        if first.end <= range.start { break }
        if first.start >= range.start { best = max(best ?? 0, first.start) }
        index -= 1
      }
      if let best { spans.append(HitSpan(start: best, end: second.end)) }
    }
  }

  /// Whether a word span that ends at `end` and one that starts at `start`, not before it, are
  /// close.
  private func isClose(_ end: UInt32, _ start: UInt32) -> Bool {
    guard case .words(let distance) = proximity.scope else { return true }
    return Int(start - end) < distance
  }

  private func hasHit(
    _ hits: [HitSpan], after span: HitSpan, within range: HitSpan
  ) -> Bool {
    var index = hits.partitionPoint { $0.start < span.end }
    while index < hits.count, hits[index].start < range.end, isClose(span.end, hits[index].start) {
      if hits[index].end <= range.end { return true }
      index += 1
    }
    return false
  }

  private func hasHit(
    _ hitsByEnd: [HitSpan], before span: HitSpan, within range: HitSpan
  ) -> Bool {
    var index = hitsByEnd.partitionPoint { $0.end <= span.start } - 1
    while index >= 0, hitsByEnd[index].end > range.start, isClose(hitsByEnd[index].end, span.start)
    {
      if hitsByEnd[index].start >= range.start { return true }
      index -= 1
    }
    return false
  }

  /// Sorts the spans and drops the repeated ones and those that contain another.
  static func keepMinimal(_ spans: inout [HitSpan]) {
    spans.sort { ($0.start, $1.end) > ($1.start, $0.end) }
    var kept = 0
    var smallestEnd = UInt32.max
    for index in spans.indices where spans[index].end < smallestEnd {
      smallestEnd = spans[index].end
      spans[kept] = spans[index]
      kept += 1
    }
    spans.removeSubrange(kept...)
    spans.reverse()
  }
}

extension [HitSpan] {
  /// The index of the first span for which `isBefore` fails; it holds for all those before.
  func partitionPoint(_ isBefore: (HitSpan) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an ascending list has `span`.
  func containsSorted(_ span: HitSpan) -> Bool {
    let index = partitionPoint { $0 < span }
    return index < count && self[index] == span
  }
}
