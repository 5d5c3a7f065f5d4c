/// The best documents of a search.
package struct TopDocuments: Sendable, Equatable {
  /// Best first: by score descending, then by the index's tie order.
  package var documents: [ScoredDocument]
  /// The number of live documents that match, whether among the best or not.
  package var total: Int
  /// The number of hits in these, where it was found out on the way.
  package var hits: Int?

  package init(documents: [ScoredDocument], total: Int, hits: Int? = nil) {
    self.documents = documents
    self.total = total
    self.hits = hits
  }
}

/// The best `limit` of the documents offered: a binary heap with the worst on top.
struct TopHeap {
  private struct Entry {
    let document: ScoredDocument
    let tie: UInt64

    func isWorse(than other: Entry) -> Bool {
      document.score != other.document.score
        ? document.score < other.document.score : tie > other.tie
    }
  }

  private let limit: Int
  private var entries: [Entry] = []

  /// A document with a score below it has no place among the best.
  private(set) var threshold: Float

  init(limit: Int) {
    self.limit = limit
    threshold = limit > 0 ? -.infinity : .infinity
  }

  /// - Parameter tie: among equal scores the smaller is better; different for each document.
  /// - Complexity: O(log limit).
  mutating func offer(_ document: ScoredDocument, tie: UInt64) {
    guard limit > 0 else { return }
    let entry = Entry(document: document, tie: tie)
    if entries.count < limit {
      entries.append(entry)
      guard entries.count == limit else { return }
      for index in stride(from: limit / 2 - 1, through: 0, by: -1) { sink(index) }
      threshold = entries[0].document.score
    } else if entries[0].isWorse(than: entry) {
      entries[0] = entry
      sink(0)
      threshold = entries[0].document.score
    }
  }

  /// The documents kept, best first.
  consuming func sorted() -> [ScoredDocument] {
    entries.sorted { $1.isWorse(than: $0) }.map(\.document)
  }

  private mutating func sink(_ start: Int) {
    var index = start
    while true {
      var worst = index
      for child in (2 * index + 1)...(2 * index + 2)
      where child < entries.count && entries[child].isWorse(than: entries[worst]) {
        worst = child
      }
      if worst == index { return }
      entries.swapAt(index, worst)
      index = worst
    }
  }
}
