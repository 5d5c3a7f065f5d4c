import Bytes

/// Runs a `ConjunctionPlan` in one segment: counts its documents, or finds the best, or both.
///
/// The rarest list leads, a block at a time; each other one drops what it does not have. If all are
/// bitmaps, their words are intersected. Documents whose best possible score is below that of the
/// worst among the best so far are not looked at, unless a check has to say whether they count.
struct ConjunctionSearch: ~Copyable {
  let conjunction: ConjunctionPlan
  let plan: SegmentPlan
  let cancellation: Cancellation
  /// A reader for each list.
  let readers: UnsafeMutablePointer<ListReader>
  /// Candidates; room for 128.
  let batch: UnsafeMutablePointer<UInt32>
  var checks: PositionChecks
  private let removed: DocumentSet
  private let hasRemoved: Bool
  private let excluded: UnsafeMutablePointer<ListReader>
  /// Indices of the lists, the rarest first.
  let order: [Int]

  init(
    _ conjunction: ConjunctionPlan, _ plan: SegmentPlan, removed: DocumentSet,
    _ cancellation: Cancellation
  ) {
    self.conjunction = conjunction
    self.plan = plan
    self.removed = removed
    hasRemoved = !removed.isEmpty
    self.cancellation = cancellation
    let lists = conjunction.lists
    order = lists.indices.sorted { lists[$0].count < lists[$1].count }
    readers = .allocate(capacity: lists.count)
    for (index, list) in lists.enumerated() { (readers + index).initialize(to: ListReader(list)) }
    excluded = .allocate(capacity: conjunction.excluded.count)
    for (index, list) in conjunction.excluded.enumerated() {
      (excluded + index).initialize(to: ListReader(list))
    }
    batch = .allocate(capacity: PostingList.blockSize)
    checks = PositionChecks(plan, conjunction)
  }

  deinit {
    readers.deinitialize(count: conjunction.lists.count)
    readers.deallocate()
    excluded.deinitialize(count: conjunction.excluded.count)
    excluded.deallocate()
    batch.deallocate()
  }

  var leader: PostingList { conjunction.lists[order[0]] }

  // MARK: Counting

  /// The number of matching live documents.
  /// - Throws: `Cancelled`.
  mutating func count() throws(Cancelled) -> Int {
    let isPlain = !conjunction.hasChecks && conjunction.filters.isEmpty && !hasRemoved
    if isPlain, conjunction.excluded.isEmpty, order.count == 1 { return leader.count }
    if isPlain, order.count == 1, conjunction.excluded.count == 1 {
      return leader.count - (try countShared())
    }
    var total = 0
    if leader.bits == nil {
      for block in 0..<leader.blockCount {
        try cancellation.check()
        total += countBatch(candidates(block))
      }
    } else if isPlain, conjunction.excluded.allSatisfy({ $0.bits != nil }) {
      for index in 0..<leader.bitWords { total &+= word(index).nonzeroBitCount }
    } else {
      for index in 0..<leader.bitWords {
        if index & 63 == 0 { try cancellation.check() }
        let count = spread(word(index), index)
        if count > 0 { total += countBatch(filterRest(count)) }
      }
    }
    return total
  }

  private mutating func countBatch(_ count: Int) -> Int {
    guard conjunction.hasChecks else { return count }
    var total = 0
    candidates: for index in 0..<count {
      for part in conjunction.parts where part.isCheck {
        guard checks.hasHit(part, batch[index], readers) else { continue candidates }
      }
      total += 1
    }
    return total
  }

  /// The number of documents that the only list and the only excluded one both have.
  private func countShared() throws(Cancelled) -> Int {
    let (one, other) = (leader, conjunction.excluded[0])
    if one.bits != nil, other.bits != nil { return one.sharedCount(other) }
    let isOneRarer = other.bits != nil || one.bits == nil && one.count <= other.count
    let (rarer, reader) = isOneRarer ? (one, excluded) : (other, readers)
    var total = 0
    for block in 0..<rarer.blockCount {
      try cancellation.check()
      total += filter(reader, rarer.readDocuments(block, into: batch))
    }
    return total
  }

  // MARK: Candidates

  /// The 64 documents from 64 · `index` on that all lists have, which are bitmaps, and no excluded
  /// bitmap.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    var word = ~UInt64(0)
    for list in 0..<order.count { word &= readers[list].list.word(index) }
    guard word != 0 else { return 0 }
    for list in 0..<conjunction.excluded.count where excluded[list].list.bits != nil {
      word &= ~excluded[list].list.word(index)
    }
    return word
  }

  /// Puts the documents of a word into the batch; returns how many.
  @inline(__always)
  func spread(_ word: UInt64, _ index: Int) -> Int {
    var word = word
    var count = 0
    while word != 0 {
      batch[count] = UInt32(truncatingIfNeeded: index << 6 | word.trailingZeroBitCount)
      word &= word &- 1
      count &+= 1
    }
    return count
  }

  /// Puts the documents of the leader's block that pass all but the checks into the batch; returns
  /// how many.
  func candidates(_ block: Int) -> Int {
    var count = leader.readDocuments(block, into: batch)
    for list in order.dropFirst() where count > 0 { count = filter(readers + list, count) }
    return count > 0 ? filterRest(count) : 0
  }

  /// Keeps the documents of the batch that a list has; returns how many.
  @inline(__always)
  private func filter(_ reader: UnsafeMutablePointer<ListReader>, _ count: Int) -> Int {
    var kept = 0
    let list = reader.pointee.list
    if list.bits != nil {
      for index in 0..<count {
        let document = batch[index]
        batch[kept] = document
        kept &+= list.has(document) ? 1 : 0
      }
      return kept
    }
    for index in 0..<count {
      let document = batch[index]
      let found = reader.pointee.seek(document)
      if found == document {
        batch[kept] = document
        kept &+= 1
      } else if found == DocumentBlock.end {
        break
      }
    }
    return kept
  }

  /// Drops the documents of the batch that are excluded, filtered out or removed.
  func filterRest(_ count: Int) -> Int {
    var count = count
    for index in 0..<conjunction.excluded.count {
      var kept = 0
      for place in 0..<count {
        let document = batch[place]
        batch[kept] = document
        kept &+= excluded[index].find(document) ? 0 : 1
      }
      count = kept
    }
    for (set, members) in conjunction.filters {
      count = keep(count) { set.contains(plan.base + Int($0)) == members }
    }
    return !hasRemoved ? count : keep(count) { !removed.contains(plan.base + Int($0)) }
  }

  /// Whether a document that the lists have is neither excluded, filtered out nor removed.
  func passesRest(_ document: UInt32) -> Bool {
    for index in 0..<conjunction.excluded.count where excluded[index].find(document) {
      return false
    }
    for (set, members) in conjunction.filters
    where set.contains(plan.base + Int(document)) != members {
      return false
    }
    return !hasRemoved || !removed.contains(plan.base + Int(document))
  }

  private func keep(_ count: Int, _ isKept: (UInt32) -> Bool) -> Int {
    var kept = 0
    for place in 0..<count where isKept(batch[place]) {
      batch[kept] = batch[place]
      kept += 1
    }
    return kept
  }
}

extension PostingList {
  /// The number of documents that two bitmaps of one segment share.
  func sharedCount(_ other: PostingList) -> Int {
    var count = 0
    for index in 0..<bitWords { count &+= (word(index) & other.word(index)).nonzeroBitCount }
    return count
  }
}
