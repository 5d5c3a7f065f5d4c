/// Scores the documents that a `HitEvaluator` has just evaluated.
///
/// A word, a list of places, a phrase and a near score as one term each: tf is the number of its hits, by zone
/// weight, and idf that of the word, or the sum over the words inside. A word's document frequency
/// is the number of live documents that match it. Operands of `and` and `or` add up; `atLeast`,
/// `within`, `verified` and the left of `notNear` score what is inside with the hits that remain;
/// `all`, `documents` and `not` add 0.
struct PlanScorer: Sendable {
  /// By node: the idf of the words inside that count, added up.
  let idfs: [Float]
  let bm25: BM25

  /// - Parameters:
  ///   - plan: the plan in any segment.
  ///   - wordIdfs: by node, the idf of each word and list of places; 0 for other nodes.
  init(_ plan: SegmentPlan, wordIdfs: [Float], averageLength: Float) {
    bm25 = BM25(averageLength: averageLength)
    var idfs = wordIdfs
    for (index, node) in plan.nodes.enumerated() {
      switch node {
      case .all, .none, .documents, .places, .not, .word: break
      case .phrase(let words):
        idfs[index] = words.reduce(0) { sum, word in sum + (word.map { idfs[$0] } ?? 0) }
      case .near(let left, let right, _): idfs[index] = idfs[left] + idfs[right]
      case .and(let operands), .or(let operands), .window(let operands, _):
        idfs[index] = operands.reduce(0) { $0 + idfs[$1] }
      case .notNear(let operand, _, _), .atLeast(_, let operand), .within(let operand, _, _),
        .verified(let operand, _):
        idfs[index] = idfs[operand]
      }
    }
    self.idfs = idfs
  }

  /// The score of one node in the document that `evaluator` evaluated last, and found to match.
  func score(_ node: Int, _ evaluator: HitEvaluator, _ document: UInt32) -> Float {
    score(node, evaluator, Int(document), filters: [])
  }

  /// - Parameter filters: nodes whose hits a hit must be among in order to count.
  private func score(
    _ node: Int, _ evaluator: HitEvaluator, _ document: Int, filters: [Int]
  ) -> Float {
    guard evaluator.isMatched[node] else { return 0 }
    switch evaluator.plan.nodes[node] {
    case .all, .none, .documents, .not: return 0
    case .word, .places, .phrase, .near, .window:
      let length = evaluator.plan.segment.layout.length(document)
      let counts = counts(node, evaluator, document, filters: filters)
      return idfs[node]
        * bm25.saturation(frequency: frequency(counts), length: Float(length))
    case .and(let operands), .or(let operands):
      return operands.reduce(0) { $0 + score($1, evaluator, document, filters: filters) }
    case .atLeast(_, let operand): return score(operand, evaluator, document, filters: filters)
    case .notNear(let operand, _, _), .within(let operand, _, _), .verified(let operand, _):
      return score(operand, evaluator, document, filters: filters + [node])
    }
  }

  /// How the score of the document comes about that `evaluator` evaluated last, and found to match.
  func explain(_ evaluator: HitEvaluator, _ document: UInt32) -> ScoreExplanation {
    explain(evaluator.plan.root, evaluator, Int(document), filters: [])
  }

  private func explain(
    _ node: Int, _ evaluator: HitEvaluator, _ document: Int, filters: [Int]
  ) -> ScoreExplanation {
    guard evaluator.isMatched[node] else { return ScoreExplanation(.noMatch, 0) }
    let plan = evaluator.plan
    switch plan.nodes[node] {
    case .all, .none, .documents, .not: return ScoreExplanation(.condition, 0)
    case .word, .places, .phrase, .near, .window:
      let length = plan.segment.layout.length(document)
      let counts = counts(node, evaluator, document, filters: filters)
      let saturation = bm25.saturation(frequency: frequency(counts), length: Float(length))
      return ScoreExplanation(
        .term(words: words(of: node, plan)), idfs[node] * saturation,
        [
          ScoreExplanation(.rarity, idfs[node]),
          ScoreExplanation(
            .frequency(
              hitsByZone: counts, length: length, averageLength: bm25.averageLength), saturation),
        ])
    case .and(let operands), .or(let operands):
      let parts = operands.map { explain($0, evaluator, document, filters: filters) }
      return ScoreExplanation(.sum, parts.reduce(0) { $0 + $1.value }, parts)
    case .atLeast(_, let operand): return explain(operand, evaluator, document, filters: filters)
    case .notNear(let operand, _, _), .within(let operand, _, _), .verified(let operand, _):
      return explain(operand, evaluator, document, filters: filters + [node])
    }
  }

  /// The words below a node that its idf is made of.
  private func words(of node: Int, _ plan: SegmentPlan) -> [WordGroup] {
    switch plan.nodes[node] {
    case .all, .none, .documents, .places, .not: []
    case .word: plan.groups.filter { $0.node == node }.map(\.group)
    case .phrase(let slots): slots.compactMap { $0 }.flatMap { words(of: $0, plan) }
    case .near(let left, let right, _): words(of: left, plan) + words(of: right, plan)
    case .and(let operands), .or(let operands), .window(let operands, _):
      operands.flatMap { words(of: $0, plan) }
    case .notNear(let operand, _, _), .atLeast(_, let operand), .within(let operand, _, _),
      .verified(let operand, _):
      words(of: operand, plan)
    }
  }

  /// The number of a node's hits that pass the filters, by the zone they start in.
  private func counts(
    _ node: Int, _ evaluator: HitEvaluator, _ document: Int, filters: [Int]
  ) -> [Int] {
    var counts = Array(repeating: 0, count: DocumentWords.zoneCount)
    let segment = evaluator.plan.segment
    for span in evaluator.spans[node]
    where filters.allSatisfy({ evaluator.spans[$0].containsSorted(span) }) {
      counts[segment.layout.zone(document, span.start)] += 1
    }
    return counts
  }

  private func frequency(_ counts: [Int]) -> Float {
    counts.indices.reduce(0) { $0 + Float(counts[$1]) * BM25.zoneWeights[$1] }
  }
}
