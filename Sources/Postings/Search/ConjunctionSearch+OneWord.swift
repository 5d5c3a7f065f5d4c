import Bytes

/// The search for one word, with or without conditions and words that exclude: whole blocks are
/// scored at once, and the rest is asked only of documents that would be among the best.
extension ConjunctionSearch {
  /// - Precondition: there is one list, and no check.
  mutating func searchOneWord(
    _ best: inout BestDocuments, _ scorer: SegmentScorer
  ) throws(Cancelled) {
    let list = leader
    let idf = scorer.idf(conjunction.parts[0].node)
    let cells = list.bits != nil ? list.bitWords : list.blockCount
    var bounds = [Float](repeating: 0, count: cells)
    var largest: Float = 0
    for cell in 0..<cells {
      if list.bits == nil {
        bounds[cell] = idf * scorer.bound(list.maximum(cell))
      } else if list.word(cell) != 0 {
        bounds[cell] = idf * scorer.bound(UInt32(list.cellMaxima[cell]))
      }
      largest = max(largest, bounds[cell])
    }
    var bands = BoundBands(largest: largest)
    try withScratch { (weights) throws(Cancelled) in
      while bands.next(above: best.threshold) {
        for cell in 0..<cells where bands.contains(bounds[cell]) {
          if bounds[cell] < best.threshold { continue }
          try cancellation.check()
          if list.bits == nil {
            let count = list.readDocuments(cell, into: batch)
            list.readFrequencies(cell, addingExtras: true, into: weights)
            offer(count, weights, idf, &best, scorer)
          } else {
            let count = spread(list.word(cell), cell)
            let first = list.rank(batch[0])
            for place in 0..<count { weights[place] = list.weight(first &+ place) }
            offer(count, weights, idf, &best, scorer)
          }
        }
      }
    }
  }

  private func withScratch(
    _ body: (UnsafeMutablePointer<UInt32>) throws(Cancelled) -> Void
  ) throws(Cancelled) {
    let weights = UnsafeMutablePointer<UInt32>.allocate(capacity: PostingList.blockSize)
    defer { weights.deallocate() }
    try body(weights)
  }

  @inline(__always)
  private func offer(
    _ count: Int, _ weights: UnsafeMutablePointer<UInt32>, _ idf: Float,
    _ best: inout BestDocuments, _ scorer: SegmentScorer
  ) {
    for place in 0..<count {
      let document = batch[place]
      let weight = Float(weights[place])
      let score = idf * (weight / (weight + scorer.norm(document)))
      if score >= best.threshold, passesRest(document) {
        best.offer(UInt32(plan.base) + document, score)
      }
    }
  }
}
