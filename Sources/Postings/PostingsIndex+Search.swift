import Bytes

extension PostingsIndex {
  /// The `k` best documents of a plan, and how many match.
  /// - Parameters:
  ///   - k: 0...; `Int.max` for all.
  ///   - counting: whether the number that match is wanted; without it the total is that of the
  ///     documents given.
  ///   - verifiers: what the numbers in `verified` stand for; each number has one.
  /// - Throws: `Cancelled`, within about one block of documents.
  /// - Complexity: of unions of words, and of conjunctions of words, phrases and proximities, only
  ///   documents that may be among the best are scored; of other plans every one that matches.
  package func search(
    _ plan: PostingPlan, k: Int, counting: Bool = true, verifiers: [Verifier] = [],
    cancellation: Cancellation
  ) throws(Cancelled) -> TopDocuments {
    let plans = try prepare(plan, cancellation)
    var best = BestDocuments(self, limit: min(k, liveCount))
    var total = 0
    var hits: Int? = counting ? 0 : nil
    guard let scorer = try scorer(plans, verifiers, cancellation) else {
      return TopDocuments(documents: [], total: 0)
    }
    for (segment, plan) in plans.enumerated() {
      let segmentScorer = SegmentScorer(plan.segment, scorer)
      for branch in plan.branches(removed: removed(in: segment)) {
        if let words = UnionSearch.words(plan, branch.root) {
          hits = nil
          var search = UnionSearch(words, plan, removed: branch.removed, cancellation)
          if counting { total += try search.count() }
          if k > 0 { try search.search(&best, segmentScorer) }
        } else if let conjunction = ConjunctionPlan(plan, branch.root) {
          guard !conjunction.isEmpty else { continue }
          hits = nil
          var search = ConjunctionSearch(
            conjunction, plan, removed: branch.removed, cancellation)
          if k > 0 {
            total += try search.search(&best, segmentScorer, counting: counting)
          } else if counting {
            total += try search.count()
          }
        } else {
          var matches = matches(plan, branch, verifiers, cancellation)
          while let local = try matches.next() {
            total += 1
            hits? += matches.evaluator.hits.count
            if k > 0 {
              best.offer(
                UInt32(plan.base) + local, scorer.score(branch.root, matches.evaluator, local))
            }
          }
        }
      }
    }
    let documents = best.sorted()
    return TopDocuments(
      documents: documents, total: counting ? total : documents.count, hits: hits)
  }

  /// How many documents match a plan.
  /// - Throws: `Cancelled`.
  package func documentCount(
    _ plan: PostingPlan, verifiers: [Verifier] = [], cancellation: Cancellation
  ) throws(Cancelled) -> Int {
    if case .word(let group) = plan, let count = documentCount(of: group) { return count }
    var total = 0
    for (segment, plan) in try prepare(plan, cancellation).enumerated() {
      for branch in plan.branches(removed: removed(in: segment)) {
        if let words = UnionSearch.words(plan, branch.root) {
          var search = UnionSearch(words, plan, removed: branch.removed, cancellation)
          total += try search.count()
        } else if let conjunction = ConjunctionPlan(plan, branch.root) {
          guard !conjunction.isEmpty else { continue }
          var search = ConjunctionSearch(
            conjunction, plan, removed: branch.removed, cancellation)
          total += try search.count()
        } else {
          let cursor = cursors(plan, verifiers, cancellation).exact(branch.root)
          try forEach(cursor, plan, without: branch.removed) { _ in total += 1 }
        }
      }
    }
    return total
  }

  /// The number of documents of one term, where the lengths of its lists tell it; else nil.
  private func documentCount(of group: WordGroup) -> Int? {
    guard group.terms.count == 1, group.forms == nil else { return nil }
    var total = 0
    for (index, segment) in segments.enumerated() {
      guard removedCounts[index] == 0 else { return nil }
      guard let place = segment.dictionary.find(group.terms[0]) else { continue }
      guard group.isSearchedOnly || segment.postingsOutside(place) == nil else { return nil }
      total += segment.postings(place).count
    }
    return total
  }

  /// The removed documents if the segment has some, else none, which is quicker to ask.
  func removed(in segment: Int) -> DocumentSet {
    removedCounts[segment] == 0 ? DocumentSet(count: 0) : removed
  }

  /// The documents of a plan, ascending; none is scored.
  /// - Throws: `Cancelled`.
  package func documents(
    _ plan: PostingPlan, verifiers: [Verifier] = [], cancellation: Cancellation
  ) throws(Cancelled) -> [UInt32] {
    var documents: [UInt32] = []
    for plan in try prepare(plan, cancellation) {
      try forEachLive(cursors(plan, verifiers, cancellation).exact(plan.root), plan) {
        documents.append(UInt32(plan.base) + $0)
      }
    }
    return documents
  }

  /// The hits of a plan in one document, ascending by start and then end, each once; none where the
  /// document does not match or is removed.
  /// - Throws: `Cancelled`.
  package func hits(
    _ plan: PostingPlan, document: UInt32, verifiers: [Verifier] = [], cancellation: Cancellation
  ) throws(Cancelled) -> [HitSpan] {
    try cancellation.check()
    guard isLive(document) else { return [] }
    let (segment, local) = locate(document)
    let plan = try SegmentPlan(
      plan.searchingByWord, segment: segments[segment], base: bases[segment], isScan: false,
      cancellation)
    var evaluator = HitEvaluator(plan, verifiers)
    return evaluator.evaluate(UInt32(local)) ? evaluator.hits : []
  }

  /// How the score of one document comes about; its value is the score to rounding.
  /// - Throws: `Cancelled`.
  package func explain(
    _ plan: PostingPlan, document: UInt32, verifiers: [Verifier] = [], cancellation: Cancellation
  ) throws(Cancelled) -> ScoreExplanation {
    let plans = try prepare(plan, cancellation)
    guard isLive(document), let scorer = try scorer(plans, verifiers, cancellation) else {
      return ScoreExplanation(.noMatch, 0)
    }
    let (segment, local) = locate(document)
    var evaluator = HitEvaluator(plans[segment], verifiers)
    guard evaluator.evaluate(UInt32(local)) else { return ScoreExplanation(.noMatch, 0) }
    return scorer.explain(evaluator, UInt32(local))
  }

  /// The plan made ready for each segment.
  func prepare(
    _ plan: PostingPlan, _ cancellation: Cancellation
  ) throws(Cancelled) -> [SegmentPlan] {
    try cancellation.check()
    let plan = plan.searchingByWord
    var plans: [SegmentPlan] = []
    for (segment, base) in zip(segments, bases) {
      plans.append(
        try SegmentPlan(plan, segment: segment, base: base, isScan: true, cancellation))
    }
    return plans
  }

  func matches(
    _ plan: SegmentPlan, _ verifiers: [Verifier], _ cancellation: Cancellation
  ) -> MatchCursor {
    matches(plan, PlanBranch(root: plan.root, removed: removed), verifiers, cancellation)
  }

  func matches(
    _ plan: SegmentPlan, _ branch: PlanBranch, _ verifiers: [Verifier],
    _ cancellation: Cancellation
  ) -> MatchCursor {
    MatchCursor(
      cursors(plan, verifiers, cancellation).candidates(branch.root),
      HitEvaluator(plan, root: branch.root, verifiers), removed: branch.removed,
      of: documentCount, cancellation)
  }

  func cursors(
    _ plan: SegmentPlan, _ verifiers: [Verifier], _ cancellation: Cancellation
  ) -> PlanCursors {
    PlanCursors(plan: plan, removed: removed, verifiers: verifiers, cancellation: cancellation)
  }

  /// The scorer of a plan; nil where there is no segment.
  private func scorer(
    _ plans: [SegmentPlan], _ verifiers: [Verifier], _ cancellation: Cancellation
  ) throws(Cancelled) -> PlanScorer? {
    guard let first = plans.first else { return nil }
    var wordIdfs = [Float](repeating: 0, count: first.nodes.count)
    for (node, _) in first.groups {
      var documents = 0
      for (index, plan) in plans.enumerated() {
        guard case .word(let word) = plan.nodes[node] else { continue }
        if removedCounts[index] == 0, word.isExact, word.list != nil || word.terms.isEmpty {
          documents += word.cost
        } else {
          try forEachLive(cursors(plan, verifiers, cancellation).exact(node), plan) { _ in
            documents += 1
          }
        }
      }
      wordIdfs[node] = BM25.idf(documents: documents, of: liveCount)
    }
    for (node, kind) in first.nodes.enumerated() {
      guard case .places = kind else { continue }
      var documents = 0
      for plan in plans {
        try forEachLive(cursors(plan, verifiers, cancellation).exact(node), plan) { _ in
          documents += 1
        }
      }
      wordIdfs[node] = BM25.idf(documents: documents, of: liveCount)
    }
    return PlanScorer(first, wordIdfs: wordIdfs, averageLength: averageLength)
  }

  func forEachLive(
    _ cursor: any BlockCursor, _ plan: SegmentPlan, _ body: (UInt32) -> Void
  ) throws(Cancelled) {
    try forEach(cursor, plan, without: removed, body)
  }

  func forEach(
    _ cursor: any BlockCursor, _ plan: SegmentPlan, without removed: DocumentSet,
    _ body: (UInt32) -> Void
  ) throws(Cancelled) {
    var cursor = cursor
    var block = DocumentBlock()
    repeat {
      try cursor.fill(&block)
      for index in 0..<block.count where !removed.contains(plan.base + Int(block[index])) {
        body(block[index])
      }
    } while !block.isEmpty
  }
}
