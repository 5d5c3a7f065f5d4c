import Articles
import Bytes
import Corpus
import Postings

/// Why one article does not match a plan.
struct PlanFailure {
  private let source: ArticleResult
  private let document: UInt32
  private let cancellation: Cancellation

  init(_ source: ArticleResult, _ document: UInt32, _ cancellation: Cancellation) {
    self.source = source
    self.document = document
    self.cancellation = cancellation
  }

  /// The plan's hits in the article; nil where it does not match.
  func hits(_ plan: PostingPlan) throws(Cancelled) -> [HitSpan]? {
    var only = DocumentSet(count: source.corpus.articles.count)
    only.insert(Int(document))
    let found = try source.corpus.index.documents(
      .and([plan, .documents(only)]), verifiers: source.verifiers, cancellation: cancellation)
    guard !found.isEmpty else { return nil }
    return try source.corpus.index.hits(
      plan, document: document, verifiers: source.verifiers, cancellation: cancellation)
  }

  /// What is missing, in words, for a plan that does not match.
  func reason(_ plan: PostingPlan) throws(Cancelled) -> String {
    switch plan {
    case .all, .verified, .none: return "not written so in the article"
    case .documents: return "the article is not of these"
    case .word, .places: return "not in the article"
    case .phrase(let slots):
      for slot in slots {
        if let slot, try hits(.word(slot)) == nil {
          return "\(PostingPlan.word(slot).stepText): not in the article"
        }
      }
      return "its words are in the article, but never side by side"
    case .within(let inner, _, _):
      guard let elsewhere = try hits(inner) else { return try reason(inner) }
      return "only in \(zoneNames(elsewhere))"
    case .near(let left, let right, let proximity):
      guard let lefts = try hits(left), let rights = try hits(right) else {
        return "one side has no hit"
      }
      return distance(lefts, rights, proximity)
    case .window(let parts, let proximity):
      for part in parts where try hits(part) == nil { return "an operand has no hit" }
      return try window(parts, proximity)
    case .notNear(let left, _, _):
      return try hits(left) == nil ? "no hit" : "every hit has one of the other in range"
    case .and(let parts):
      var failed = 0
      for part in parts where try hits(part) == nil { failed += 1 }
      return "\(failed) of \(parts.count) fail"
    case .or: return "none holds"
    case .not(let inner): return "\(try hits(inner)?.count ?? 0) hits"
    case .atLeast(let count, let inner):
      return "\(try hits(inner)?.count ?? 0) of \(count) hits"
    }
  }

  /// How far apart the operands of a window are where they are nearest.
  private func window(
    _ parts: [PostingPlan], _ proximity: Proximity
  ) throws(Cancelled) -> String {
    guard let nearest = try nearest(parts, isOrdered: proximity.ordered) else {
      let inAnyOrder = try nearest(parts, isOrdered: false)
      return inAnyOrder == nil ? "never all in the same field" : "never in this order in one field"
    }
    let apart = "the nearest are \(nearest) apart"
    switch proximity.scope {
    case .words: return apart
    case .sentence: return "never in one sentence; \(apart)"
    case .paragraph: return "never in one paragraph; \(apart)"
    }
  }

  /// The least distance, in words, at which the operands are a window; nil where there is none.
  private func nearest(_ parts: [PostingPlan], isOrdered: Bool) throws(Cancelled) -> Int? {
    func isWindow(_ distance: Int) throws(Cancelled) -> Bool {
      try hits(.window(parts, Proximity(.words(distance), ordered: isOrdered))) != nil
    }
    var high = 1
    let longest = 1 << 32
    while try !isWindow(high) {
      guard high < longest else { return nil }
      high *= 2
    }
    var low = high / 2
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if try isWindow(middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func zoneNames(_ hits: [HitSpan]) -> String {
    let numbers = Set(
      hits.map { source.corpus.index.place(document: document, position: $0.start).zone })
    return numbers.sorted().compactMap { Zone(rawValue: UInt8($0))?.name }.joined(separator: ", ")
  }

  /// The nearest that hits of two operands come in one field.
  private func distance(
    _ lefts: [HitSpan], _ rights: [HitSpan], _ proximity: Proximity
  ) -> String {
    let index = source.corpus.index
    var best: (words: Int, zone: Int, isReversed: Bool)?
    for left in lefts {
      let zone = index.place(document: document, position: left.start).zone
      for right in rights where index.place(document: document, position: right.start).zone == zone
      {
        let forward = Int(right.start) - Int(left.end) + 1
        let backward = Int(left.start) - Int(right.end) + 1
        let words = max(forward, backward)
        guard words > 0, words < best?.words ?? .max else { continue }
        best = (words, zone, backward > forward)
      }
    }
    guard let best, let zone = Zone(rawValue: UInt8(best.zone)) else {
      return "never in the same field"
    }
    let order = proximity.ordered && best.isReversed ? ", in the other order" : ""
    switch proximity.scope {
    case .words: return "the nearest are \(best.words) apart\(order) (\(zone.name))"
    case .sentence:
      return
        "never in one sentence; the nearest are \(best.words) words apart\(order) (\(zone.name))"
    case .paragraph:
      return
        "never in one paragraph; the nearest are \(best.words) words apart\(order) (\(zone.name))"
    }
  }
}
