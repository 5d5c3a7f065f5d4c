import Bytes

extension ConjunctionSearch {
  /// Gives each matching live document, ascending, with the number of its hits.
  /// - Precondition: the parts' hits are apart.
  /// - Throws: `Cancelled`.
  mutating func forEachHitCount(
    _ body: (_ document: UInt32, _ hits: Int) -> Void
  ) throws(Cancelled) {
    if leader.bits == nil {
      for block in 0..<leader.blockCount {
        try cancellation.check()
        countHits(candidates(block), body)
      }
    } else {
      for index in 0..<leader.bitWords {
        if index & 63 == 0 { try cancellation.check() }
        let count = spread(word(index), index)
        if count > 0 { countHits(filterRest(count), body) }
      }
    }
  }

  @inline(__always)
  private mutating func countHits(
    _ count: Int, _ body: (_ document: UInt32, _ hits: Int) -> Void
  ) {
    documents: for index in 0..<count {
      let document = batch[index]
      var hits = 0
      for part in conjunction.parts {
        let found =
          part.isCheck
          ? checks.hits(part, document, readers).count
          : frequency(part.lists.lowerBound, document)
        if found == 0 { continue documents }
        hits += Int(found)
      }
      body(document, hits)
    }
  }

  @inline(__always)
  private func frequency(_ list: Int, _ document: UInt32) -> UInt32 {
    let isThere = readers[list].find(document)
    assert(isThere, "a candidate has all words")
    return readers[list].list.frequency(readers[list].rank)
  }
}
