/// The best documents found so far in all segments.
struct BestDocuments {
  private var heap: TopHeap
  private let index: PostingsIndex

  init(_ index: PostingsIndex, limit: Int) {
    self.index = index
    heap = TopHeap(limit: limit)
  }

  /// A document with a score below it has no place among the best.
  @inline(__always)
  var threshold: Float { heap.threshold }

  /// - Parameter document: by its number in the index; it is live.
  @inline(__always)
  mutating func offer(_ document: UInt32, _ score: Float) {
    guard score >= heap.threshold else { return }
    heap.offer(ScoredDocument(document: document, score: score), tie: index.tie(document))
  }

  /// The documents kept, best first.
  consuming func sorted() -> [ScoredDocument] { heap.sorted() }
}
