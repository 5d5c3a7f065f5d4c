/// Hits that are known already: of every document those that a search for many things at once found.
package struct PlaceList: Sendable, Equatable {
  /// The documents with a hit.
  package let documents: DocumentSet
  /// By document where its hits start in `spans`, and one more for the end of the last.
  private let starts: [UInt32]
  private let spans: [HitSpan]

  /// - Parameters:
  ///   - starts: by document number where its hits start, and one past the last hit.
  ///   - spans: of each document its hits, ascending and distinct.
  package init(starts: [UInt32], spans: [HitSpan]) {
    var documents = DocumentSet(count: max(0, starts.count - 1))
    for document in starts.indices.dropLast() where starts[document] < starts[document + 1] {
      documents.insert(document)
    }
    self.documents = documents
    self.starts = starts
    self.spans = spans
  }

  /// A document's hits, ascending and distinct; none of a document that came later.
  package func hits(_ document: Int) -> ArraySlice<HitSpan> {
    guard document + 1 < starts.count else { return [] }
    return spans[Int(starts[document])..<Int(starts[document + 1])]
  }
}
