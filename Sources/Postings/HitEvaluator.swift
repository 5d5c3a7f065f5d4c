/// Decides whether a document matches a plan and finds its hits, from the definitions of
/// `PostingPlan`. Documents may be asked for in any order; ascending is fastest.
struct HitEvaluator {
  let plan: SegmentPlan
  private let root: Int
  private let verifiers: [Verifier]
  /// The hits of each node in the last document, ascending and distinct.
  private(set) var spans: [[HitSpan]]
  /// Whether each node matched the last document. Of a node that did not match, and so of a
  /// document that did not, the operands may not have been looked at.
  private(set) var isMatched: [Bool]
  private var readers: [[ListReader]]

  /// - Parameter root: the node to evaluate; nil for the whole plan.
  init(_ plan: SegmentPlan, root: Int? = nil, _ verifiers: [Verifier]) {
    self.plan = plan
    self.root = root ?? plan.root
    self.verifiers = verifiers
    spans = Array(repeating: [], count: plan.nodes.count)
    isMatched = Array(repeating: false, count: plan.nodes.count)
    readers = Array(repeating: [], count: plan.nodes.count)
  }

  /// The hits of the whole plan in the document evaluated last.
  var hits: [HitSpan] { spans[root] }

  /// Evaluates a document, by its number within the segment: whether it matches.
  mutating func evaluate(_ document: UInt32) -> Bool { evaluate(root, document) }

  private mutating func evaluate(_ node: Int, _ document: UInt32) -> Bool {
    var found: [HitSpan] = []
    swap(&found, &spans[node])
    found.removeAll(keepingCapacity: true)
    let matches = collect(node, document, &found)
    if !matches { found.removeAll(keepingCapacity: true) }
    swap(&found, &spans[node])
    isMatched[node] = matches
    return matches
  }

  private mutating func collect(_ node: Int, _ document: UInt32, _ found: inout [HitSpan]) -> Bool {
    switch plan.nodes[node] {
    case .all: return true
    case .none: return false
    case .documents(let set): return set.contains(plan.base + Int(document))
    case .places(let list): found.append(contentsOf: list.hits(plan.base + Int(document)))
    case .not(let operand): return !evaluate(operand, document)
    case .word(let word):
      word.collect(document, readers: &readers[node], into: &found)
    case .phrase(let words):
      for case .some(let word) in words where !evaluate(word, document) { return false }
      PhraseHits.collect(
        words.map { $0.map { spans[$0] } }, document: Int(document), segment: plan.segment,
        into: &found)
    case .near(let left, let right, let proximity):
      guard evaluate(left, document), evaluate(right, document) else { return false }
      near(document, proximity).collect(spans[left], spans[right], into: &found)
    case .notNear(let left, let right, let proximity):
      guard evaluate(left, document) else { return false }
      _ = evaluate(right, document)
      near(document, proximity).collect(spans[left], without: spans[right], into: &found)
    case .window(let operands, let proximity):
      for operand in operands where !evaluate(operand, document) { return false }
      WindowHits(document: Int(document), segment: plan.segment, proximity: proximity)
        .collect(operands.map { spans[$0] }, into: &found)
    case .and(let operands):
      for operand in operands where !evaluate(operand, document) { return false }
      unite(operands, into: &found)
      return true
    case .or(let operands):
      var matches = false
      for operand in operands where evaluate(operand, document) { matches = true }
      unite(operands, into: &found)
      return matches
    case .atLeast(let count, let operand):
      guard evaluate(operand, document), spans[operand].count >= count else { return false }
      found.append(contentsOf: spans[operand])
      return true
    case .within(let operand, let zones, let firstWords):
      guard evaluate(operand, document) else { return false }
      let regions = regions(document, zones, firstWords)
      for span in spans[operand]
      where regions.contains(where: { $0.start <= span.start && span.end <= $0.end }) {
        found.append(span)
      }
    case .verified(let operand, let verifier):
      guard evaluate(operand, document) else { return false }
      let number = UInt32(plan.base) + document
      let accepts = verifiers[verifier]
      for span in spans[operand] where accepts(number, span) { found.append(span) }
    }
    return !found.isEmpty
  }

  private func near(_ document: UInt32, _ proximity: Proximity) -> NearHits {
    NearHits(document: Int(document), segment: plan.segment, proximity: proximity)
  }

  /// Puts the hits of all operands together, each once.
  private func unite(_ operands: [Int], into found: inout [HitSpan]) {
    var parts = 0
    for operand in operands where !spans[operand].isEmpty {
      found.append(contentsOf: spans[operand])
      parts += 1
    }
    guard parts > 1 else { return }
    found.sort()
    var kept = 1
    for index in 1..<found.count where found[index] != found[kept - 1] {
      found[kept] = found[index]
      kept += 1
    }
    found.removeSubrange(kept...)
  }

  /// The stretches of a document that a hit may lie in.
  private func regions(_ document: UInt32, _ zones: ZoneSet, _ firstWords: Int?) -> [HitSpan] {
    let layout = plan.segment.layout
    var regions = (0...DocumentLayout.lead).filter { zones.contains(ZoneSet(zone: $0)) }
      .map { layout.zoneRange(Int(document), $0) }
    if zones.contains(ZoneSet(zone: DocumentLayout.quotation)) {
      regions += layout.quotations(Int(document))
    }
    return regions.map { region in
      var region = region
      if let firstWords {
        let count = min(Int(region.end - region.start), max(0, firstWords))
        region.end = region.start + UInt32(count)
      }
      return region
    }
  }
}
