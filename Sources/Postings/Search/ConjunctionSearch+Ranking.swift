import Bytes

extension ConjunctionSearch {
  /// Offers the matching documents that may be among the best.
  /// - Parameter counting: whether to count the matching documents as well.
  /// - Returns: the number of matching documents, or 0 if not `counting`.
  /// - Throws: `Cancelled`.
  mutating func search(
    _ best: inout BestDocuments, _ scorer: SegmentScorer, counting: Bool
  ) throws(Cancelled) -> Int {
    if counting, conjunction.hasChecks { return try searchAll(&best, scorer) }
    let total = counting ? try count() : 0
    if order.count == 1, !conjunction.hasChecks {
      try searchOneWord(&best, scorer)
    } else if leader.bits != nil {
      try searchCells(&best, scorer)
    } else {
      for block in 0..<leader.blockCount {
        try cancellation.check()
        if bound(block, scorer) >= best.threshold {
          offer(candidates(block), &best, scorer)
        }
      }
    }
    return total
  }

  /// Looks at every document; returns how many match.
  private mutating func searchAll(
    _ best: inout BestDocuments, _ scorer: SegmentScorer
  ) throws(Cancelled) -> Int {
    var total = 0
    if leader.bits == nil {
      for block in 0..<leader.blockCount {
        try cancellation.check()
        for index in 0..<candidates(block)
        where offer(batch[index], &best, scorer, mustDecide: true) { total += 1 }
      }
    } else {
      for index in 0..<leader.bitWords {
        if index & 63 == 0 { try cancellation.check() }
        for place in 0..<filterRest(spread(word(index), index))
        where offer(batch[place], &best, scorer, mustDecide: true) { total += 1 }
      }
    }
    return total
  }

  /// The words of bitmaps, the best first.
  private mutating func searchCells(
    _ best: inout BestDocuments, _ scorer: SegmentScorer
  ) throws(Cancelled) {
    var bounds = [Float](repeating: 0, count: leader.bitWords)
    var largest: Float = 0
    for index in bounds.indices where word(index) != 0 {
      let bound = bound(cell: index, scorer)
      bounds[index] = bound
      largest = max(largest, bound)
    }
    var bands = BoundBands(largest: largest)
    while bands.next(above: best.threshold) {
      for cell in bounds.indices where bands.contains(bounds[cell]) {
        if bounds[cell] < best.threshold { continue }
        try cancellation.check()
        offer(filterRest(spread(word(cell), cell)), &best, scorer)
      }
    }
  }

  /// Not below the score of any document of the leader's block.
  private func bound(_ block: Int, _ scorer: SegmentScorer) -> Float {
    let bound = scorer.bound(leader.maximum(block))
    var sum: Float = 0
    for part in conjunction.parts {
      let isLed = part.isBoundByEach && part.lists.contains(order[0])
      sum += scorer.idf(part.node) * (isLed ? bound : 1.000_01)
    }
    return sum
  }

  /// Not below the score of any of 64 documents that all bitmaps have.
  private func bound(cell: Int, _ scorer: SegmentScorer) -> Float {
    var sum: Float = 0
    for part in conjunction.parts {
      var least: Float = 1.000_01
      if part.isBoundByEach {
        for list in part.lists {
          least = min(least, scorer.bound(UInt32(readers[list].list.cellMaxima[cell])))
        }
      }
      sum += scorer.idf(part.node) * least
    }
    return sum
  }

  private mutating func offer(
    _ count: Int, _ best: inout BestDocuments, _ scorer: SegmentScorer
  ) {
    for index in 0..<count { _ = offer(batch[index], &best, scorer, mustDecide: false) }
  }

  /// Offers a candidate if it passes the checks and its score may be among the best.
  /// - Parameter mustDecide: whether it has to be known if the document matches.
  /// - Returns: whether it matches; without `mustDecide` false may mean that it was not found out.
  private mutating func offer(
    _ document: UInt32, _ best: inout BestDocuments, _ scorer: SegmentScorer, mustDecide: Bool
  ) -> Bool {
    if mustDecide {
      for part in conjunction.parts where part.isCheck {
        guard checks.hasHit(part, document, readers) else { return false }
      }
    }
    let norm = scorer.norm(document)
    var score = upperScore(document, norm, scorer)
    if score < best.threshold { return mustDecide }
    if conjunction.hasChecks {
      score = 0
      for part in conjunction.parts {
        if !part.isCheck {
          score += wordScore(part, document, norm, scorer)
        } else {
          let earned = checks.score(part, document, norm: norm, scorer, readers)
          guard earned > 0 else { return false }
          score += earned
        }
      }
    }
    best.offer(UInt32(plan.base) + document, score)
    return true
  }

  /// The score without checks, which is not below the one with them.
  @inline(__always)
  private func upperScore(
    _ document: UInt32, _ norm: Float, _ scorer: SegmentScorer
  ) -> Float {
    var sum: Float = 0
    for part in conjunction.parts {
      if !part.isCheck {
        sum += wordScore(part, document, norm, scorer)
      } else if part.isBoundByEach {
        var least = UInt32.max
        for list in part.lists { least = min(least, weight(list, document)) }
        sum += scorer.idf(part.node) * (Float(least) / (Float(least) + norm)) * 1.000_01
      } else {
        sum += scorer.idf(part.node) * 1.000_01
      }
    }
    return sum
  }

  @inline(__always)
  private func wordScore(
    _ part: ConjunctionPlan.Part, _ document: UInt32, _ norm: Float, _ scorer: SegmentScorer
  ) -> Float {
    let weight = Float(weight(part.lists.lowerBound, document))
    return scorer.idf(part.node) * (weight / (weight + norm))
  }

  @inline(__always)
  private func weight(_ list: Int, _ document: UInt32) -> UInt32 {
    let isThere = readers[list].find(document)
    assert(isThere, "a candidate has all words")
    return readers[list].list.weight(readers[list].rank)
  }
}
