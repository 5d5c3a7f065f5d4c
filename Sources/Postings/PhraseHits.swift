/// Words side by side in one document.
enum PhraseHits {
  /// Puts the spans of `slots.count` words into `spans` in which every slot's word stands at its
  /// place, ascending. A span stays within one zone and may cross sentences and paragraphs.
  /// - Parameter slots: each slot's hits, ascending; nil for a free word.
  static func collect(
    _ slots: [[HitSpan]?], document: Int, segment: Segment, into spans: inout [HitSpan]
  ) {
    var rarest: (slot: Int, words: [HitSpan])?
    for (slot, words) in slots.enumerated() {
      guard let words, words.count < rarest?.words.count ?? .max else { continue }
      rarest = (slot, words)
    }
    guard let rarest else { return }
    var next = slots.map { _ in 0 }
    candidates: for word in rarest.words where Int(word.start) >= rarest.slot {
      let start = word.start - UInt32(rarest.slot)
      let span = HitSpan(start: start, end: start + UInt32(slots.count))
      for (slot, words) in slots.enumerated() where slot != rarest.slot {
        guard let words else { continue }
        let wanted = start + UInt32(slot)
        while next[slot] < words.count, words[next[slot]].start < wanted { next[slot] += 1 }
        guard next[slot] < words.count else { return }
        if words[next[slot]].start != wanted { continue candidates }
      }
      if span.end <= segment.layout.zoneRange(document, around: start).end { spans.append(span) }
    }
  }
}
