import Bytes

/// The union of words in one segment: counts its documents, or finds the best, or both.
///
/// The best are found word by word, the rarest first: when the documents of a word are done, those
/// that are left have only the words after it. A word whose documents cannot reach the best any
/// more, even with all the words after it, ends the search. Packed lists come first, each document
/// scored with all words; for those left, words of 64 documents of the bitmaps are looked at, the
/// best first.
struct UnionSearch: ~Copyable {
  let plan: SegmentPlan
  let removed: DocumentSet
  let hasRemoved: Bool
  let cancellation: Cancellation
  /// The lists in the order of the plan, and the nodes they stand for.
  let nodes: [Int]
  private let readers: UnsafeMutablePointer<ListReader>
  let batch: UnsafeMutablePointer<UInt32>
  /// Of 64 documents.
  private let norms: UnsafeMutablePointer<Float>
  private let scores: UnsafeMutablePointer<Float>

  /// The nodes of a union of words, those left out that the segment does not have; nil where a node is
  /// anything else.
  static func words(_ plan: SegmentPlan, _ root: Int) -> [Int]? {
    guard case .or(let operands) = plan.nodes[root] else { return nil }
    var nodes: [Int] = []
    for node in operands {
      guard case .word(let word) = plan.nodes[node] else { return nil }
      if word.list != nil {
        nodes.append(node)
      } else if !word.terms.isEmpty {
        return nil
      }
    }
    return nodes
  }

  init(_ words: [Int], _ plan: SegmentPlan, removed: DocumentSet, _ cancellation: Cancellation) {
    self.plan = plan
    self.removed = removed
    hasRemoved = !removed.isEmpty
    self.cancellation = cancellation
    nodes = words
    readers = .allocate(capacity: words.count)
    for (index, node) in words.enumerated() {
      if case .word(let word) = plan.nodes[node], let list = word.list {
        (readers + index).initialize(to: ListReader(list))
      }
    }
    batch = .allocate(capacity: PostingList.blockSize)
    norms = .allocate(capacity: 64)
    scores = .allocate(capacity: 64)
  }

  deinit {
    readers.deinitialize(count: nodes.count)
    readers.deallocate()
    batch.deallocate()
    norms.deallocate()
    scores.deallocate()
  }

  @inline(__always)
  func list(_ index: Int) -> PostingList { readers[index].list }

  // MARK: Counting

  /// The number of matching live documents.
  /// - Throws: `Cancelled`.
  mutating func count() throws(Cancelled) -> Int {
    guard nodes.count > 1 || hasRemoved else { return nodes.isEmpty ? 0 : list(0).count }
    if nodes.count == 2, !hasRemoved {
      return list(0).count + list(1).count - (try countShared())
    }
    let words = (plan.segment.documentCount + 63) >> 6
    let set = UnsafeMutablePointer<UInt64>.allocate(capacity: words)
    defer { set.deallocate() }
    set.initialize(repeating: 0, count: words)
    for index in nodes.indices {
      let list = list(index)
      if list.bits != nil {
        for word in 0..<words { set[word] |= list.word(word) }
        continue
      }
      for block in 0..<list.blockCount {
        try cancellation.check()
        for place in 0..<list.readDocuments(block, into: batch) {
          let document = batch[place]
          set[Int(document >> 6)] |= 1 &<< UInt64(document & 63)
        }
      }
    }
    var total = 0
    for word in 0..<words { total &+= set[word].nonzeroBitCount }
    guard hasRemoved else { return total }
    for document in 0..<plan.segment.documentCount
    where set[document >> 6] >> UInt64(document & 63) & 1 == 1 {
      if removed.contains(plan.base + document) { total -= 1 }
    }
    return total
  }

  /// The number of documents that both of two words have.
  private mutating func countShared() throws(Cancelled) -> Int {
    if list(0).bits != nil, list(1).bits != nil { return list(0).sharedCount(list(1)) }
    let rarer = list(0).count <= list(1).count ? 0 : 1
    let other = 1 - rarer
    var total = 0
    for block in 0..<list(rarer).blockCount {
      try cancellation.check()
      let count = list(rarer).readDocuments(block, into: batch)
      if list(other).bits != nil {
        for place in 0..<count { total &+= list(other).has(batch[place]) ? 1 : 0 }
      } else {
        for place in 0..<count where readers[other].seek(batch[place]) == batch[place] {
          total &+= 1
        }
      }
    }
    return total
  }

  // MARK: Ranking

  /// Offers the matching documents that may be among the best.
  /// - Throws: `Cancelled`.
  mutating func search(
    _ best: inout BestDocuments, _ scorer: SegmentScorer
  ) throws(Cancelled) {
    let order = nodes.indices.sorted { list($0).count < list($1).count }
    var rest = nodes.reduce(0) { $0 + scorer.idf($1) * 1.000_01 }
    for (done, index) in order.enumerated() {
      if rest < best.threshold { return }
      if list(index).bits != nil {
        try searchCells(
          order[done...].sorted { scorer.idf(nodes[$0]) < scorer.idf(nodes[$1]) },
          without: Array(order[..<done]), &best,
          scorer)
        return
      }
      try searchBlocks(
        index, before: Array(order[..<done]), after: Array(order[(done + 1)...]), &best, scorer)
      rest -= scorer.idf(nodes[index]) * 1.000_01
      rest += rest * 0.000_001
    }
  }

  /// Documents of a packed list that none of the words before has.
  private mutating func searchBlocks(
    _ index: Int, before: [Int], after: [Int], _ best: inout BestDocuments,
    _ scorer: SegmentScorer
  ) throws(Cancelled) {
    let list = list(index)
    let idf = scorer.idf(nodes[index])
    let packed = after.filter { self.list($0).bits == nil }
    let bitmaps = after.filter { self.list($0).bits != nil }
    let packedRest = packed.reduce(Float(0)) { $0 + scorer.idf(nodes[$1]) * 1.000_01 }
    let rest = bitmaps.reduce(packedRest) { $0 + scorer.idf(nodes[$1]) * 1.000_01 }
    let bounds = (0..<list.blockCount).map { idf * scorer.bound(list.maximum($0)) + rest }
    let cells = cellBounds(bitmaps, scorer)
    let words = Array(nodes.indices)
    let bitmapLists = bitmaps.map { self.list($0) }
    let bitmapIdfs = bitmaps.map { scorer.idf(nodes[$0]) }
    // The most promising block first, so that the others have something to reach.
    let first = bounds.indices.max { bounds[$0] < bounds[$1] } ?? 0
    for turn in 0..<list.blockCount {
      try cancellation.check()
      let block = turn == 0 ? first : turn <= first ? turn - 1 : turn
      if bounds[block] < best.threshold { continue }
      let count = list.readDocuments(block, into: batch)
      let blockBound = bounds[block] - rest + packedRest + rest * 0.000_01
      documents: for place in 0..<count {
        let document = batch[place]
        if blockBound + cells[Int(document >> 6)] < best.threshold { continue }
        let norm = scorer.norm(document)
        let weight = Float(list.weight(block << 7 + place))
        var bound = idf * (weight / (weight + norm)) * 1.000_01 + packedRest
        for (other, list) in bitmapLists.enumerated() {
          let maximum = UInt32(list.cellMaxima[Int(document >> 6)])
          bound += list.has(document) ? bitmapIdfs[other] * scorer.bound(maximum) : 0
        }
        if bound < best.threshold { continue }
        for other in before where readers[other].find(document) { continue documents }
        offer(document, score(document, norm, words, scorer), &best)
      }
    }
  }

  /// Documents of bitmaps, the least idf first, that none of the packed words has.
  private mutating func searchCells(
    _ bitmaps: [Int], without packed: [Int], _ best: inout BestDocuments, _ scorer: SegmentScorer
  ) throws(Cancelled) {
    let words = list(bitmaps[0]).bitWords
    let bounds = cellBounds(bitmaps, scorer)
    var bands = BoundBands(largest: bounds.max() ?? 0)
    while bands.next(above: best.threshold) {
      for cell in 0..<words where bands.contains(bounds[cell]) {
        if bounds[cell] < best.threshold { continue }
        try cancellation.check()
        offer(cell, bitmaps, without: packed, &best, scorer)
      }
    }
  }

  /// For each 64 documents, above what those of them that some bitmaps have earn by these.
  private func cellBounds(_ bitmaps: [Int], _ scorer: SegmentScorer) -> [Float] {
    let cells = (plan.segment.documentCount + 63) >> 6
    var bounds = [Float](repeating: 0, count: cells)
    for index in bitmaps {
      let list = list(index)
      let idf = scorer.idf(nodes[index])
      for cell in 0..<cells where list.word(cell) != 0 {
        bounds[cell] += idf * scorer.bound(UInt32(list.cellMaxima[cell]))
      }
    }
    return bounds
  }

  /// Offers those of 64 documents that none of the packed words has.
  @inline(__always)
  private mutating func offer(
    _ cell: Int, _ bitmaps: [Int], without packed: [Int], _ best: inout BestDocuments,
    _ scorer: SegmentScorer
  ) {
    let wanted = candidates(bitmaps, cell, best.threshold, scorer)
    guard wanted != 0 else { return }
    var rest = wanted
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      norms[place] = scorer.norm(UInt32(truncatingIfNeeded: cell << 6 | place))
      scores[place] = 0
      rest &= rest &- 1
    }
    for index in bitmaps {
      let list = list(index)
      let idf = scorer.idf(nodes[index])
      let word = list.word(cell)
      let first = list.rank(ofWord: cell)
      var rest = word & wanted
      while rest != 0 {
        let place = rest.trailingZeroBitCount
        let below = word & ((1 &<< UInt64(place)) &- 1)
        let weight = Float(list.weight(first &+ below.nonzeroBitCount))
        scores[place] += idf * (weight / (weight + norms[place]))
        rest &= rest &- 1
      }
    }
    rest = wanted
    documents: while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest &- 1
      if scores[place] < best.threshold { continue }
      let document = UInt32(truncatingIfNeeded: cell << 6 | place)
      for index in packed where readers[index].find(document) { continue documents }
      offer(document, scores[place], &best)
    }
  }

  /// Those of 64 documents whose words may be enough to reach `threshold`.
  ///
  /// The words of least bounds that are together below it are not enough; nor is one alone that is.
  private func candidates(
    _ bitmaps: [Int], _ cell: Int, _ threshold: Float, _ scorer: SegmentScorer
  ) -> UInt64 {
    var any: UInt64 = 0
    var several: UInt64 = 0
    var alone: UInt64 = 0
    var enough: UInt64 = 0
    var least: Float = 0
    for index in bitmaps {
      let list = list(index)
      let word = list.word(cell)
      let bound = scorer.idf(nodes[index]) * scorer.bound(UInt32(list.cellMaxima[cell]))
      several |= any & word
      any |= word
      if bound >= threshold { alone |= word }
      least += word == 0 ? 0 : bound
      if least >= threshold { enough |= word }
    }
    return (several | alone) & enough
  }

  /// The score of a document with some of the words, which are in the order of the plan.
  @inline(__always)
  private mutating func score(
    _ document: UInt32, _ norm: Float, _ words: [Int], _ scorer: SegmentScorer
  ) -> Float {
    var score: Float = 0
    for index in words where readers[index].find(document) {
      let weight = Float(readers[index].list.weight(readers[index].rank))
      score += scorer.idf(nodes[index]) * (weight / (weight + norm))
    }
    return score
  }

  @inline(__always)
  private func offer(_ document: UInt32, _ score: Float, _ best: inout BestDocuments) {
    guard !hasRemoved || !removed.contains(plan.base + Int(document)) else { return }
    best.offer(UInt32(plan.base) + document, score)
  }
}
