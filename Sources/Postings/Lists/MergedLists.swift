import Bytes
import Synchronization

/// The postings of several terms as those of one, with the memory they lie in.
struct MergedList: Sendable {
  private let store: ListStore
  let list: PostingList

  fileprivate init(_ store: ListStore, documentCount: Int) {
    self.store = store
    list = PostingList(store.words, documentCount: documentCount)
  }

  fileprivate var size: Int { store.count }
}

/// Merged lists of a segment that were asked for lately: people ask for a word again, and for its
/// plural with it each time.
final class MergedLists: Sendable {
  private struct Kept {
    var lists: [WordGroup: MergedList] = [:]
    /// In the order in which they came.
    var groups: [WordGroup] = []
    var size = 0
  }

  private let kept = Mutex(Kept())
  private let norms: [Float]
  /// How many words may be kept.
  private let limit: Int

  /// - Parameters:
  ///   - norms: by document, what length adds to the frequency in a saturation.
  ///   - limit: how many 32-bit words may be kept.
  init(norms: [Float], limit: Int) {
    self.norms = norms
    self.limit = limit
  }

  /// The lists of the group's terms as one.
  /// - Throws: `Cancelled`.
  /// - Complexity: O(postings + positions + documents of the segment), or O(1) if it is kept.
  func list(
    _ group: WordGroup, _ lists: [PostingList], _ cancellation: Cancellation
  ) throws(Cancelled) -> MergedList {
    if let list = kept.withLock({ $0.lists[group] }) { return list }
    let list = MergedList(
      try merge(lists, cancellation), documentCount: norms.count)
    kept.withLock { kept in
      guard list.size <= limit, kept.lists.updateValue(list, forKey: group) == nil else { return }
      kept.groups.append(group)
      kept.size += list.size
      var dropped = 0
      while kept.size > limit {
        kept.size -= kept.lists.removeValue(forKey: kept.groups[dropped])?.size ?? 0
        dropped += 1
      }
      kept.groups.removeFirst(dropped)
    }
    return list
  }

  private struct Part {
    var list: Int
    var firstOccurrence: Int
    var frequency: UInt32
    var weight: UInt32
  }

  private func merge(
    _ lists: [PostingList], _ cancellation: Cancellation
  ) throws(Cancelled) -> ListStore {
    var next = [Int](repeating: 0, count: norms.count)
    for list in lists {
      try list.forEachBlock { (documents, _) throws(Cancelled) in
        try cancellation.check()
        for document in documents { next[Int(document)] += 1 }
      }
    }
    var count = 0
    for document in next.indices { (next[document], count) = (count, count + next[document]) }
    var parts = [Part](
      repeating: Part(list: 0, firstOccurrence: 0, frequency: 0, weight: 0), count: count)
    for (index, list) in lists.enumerated() {
      var occurrence = 0
      try list.forEachBlock { (documents, first) throws(Cancelled) in
        try cancellation.check()
        for (offset, document) in documents.enumerated() {
          let frequency = list.frequency(first + offset)
          parts[next[Int(document)]] = Part(
            list: index, firstOccurrence: occurrence, frequency: frequency,
            weight: list.weight(first + offset))
          next[Int(document)] += 1
          occurrence += Int(frequency)
        }
      }
    }
    return try encode(lists, parts, ends: next, cancellation)
  }

  private func encode(
    _ lists: [PostingList], _ parts: [Part], ends: [Int], _ cancellation: Cancellation
  ) throws(Cancelled) -> ListStore {
    var encoder = TermEncoder(norms: norms)
    var positions: [UInt32] = []
    var first = 0
    for (document, end) in ends.enumerated() where end > first {
      if document & 127 == 0 { try cancellation.check() }
      positions.removeAll(keepingCapacity: true)
      var extra: UInt32 = 0
      for part in parts[first..<end] {
        var reader = lists[part.list].positions(from: part.firstOccurrence)
        for _ in 0..<part.frequency { positions.append(reader.next()) }
        extra += part.weight - part.frequency
      }
      if end - first > 1 { positions.sort() }
      encoder.term.reserve(encoder.term.occurrencesUsed + positions.count)
      for position in positions {
        encoder.term.add(document: UInt32(document), position: position, extra: extra)
        extra = 0
      }
      first = end
    }
    _ = encoder.finish(formWidth: 0)
    return encoder.takeLists()
  }
}

extension PostingList {
  /// Gives `body` the documents of each block with the rank of the first.
  func forEachBlock<Failure>(
    _ body: (_ documents: UnsafeBufferPointer<UInt32>, _ rank: Int) throws(Failure) -> Void
  ) throws(Failure) {
    let buffer = UnsafeMutablePointer<UInt32>.allocate(capacity: Self.blockSize)
    defer { buffer.deallocate() }
    for block in 0..<blockCount {
      let count = readDocuments(block, into: buffer)
      try body(UnsafeBufferPointer(start: buffer, count: count), block * Self.blockSize)
    }
  }
}
