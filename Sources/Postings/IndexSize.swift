/// How many bytes the parts of an index take.
package struct IndexSize: Sendable, Equatable {
  /// Documents, frequencies, positions and numbers of forms, packed.
  package var lists = 0
  /// The lists of common words side by side.
  package var pairs = 0
  /// Terms, and where their lists start.
  package var dictionary = 0
  /// The written forms of terms.
  package var forms = 0
  /// Lengths of documents and of their longest sentences, and where zones, paragraphs and sentences start.
  package var layout = 0

  package var total: Int { lists + pairs + dictionary + forms + layout }
}

extension PostingsIndex {
  /// The bytes that the index takes, besides merged lists that are kept for a while.
  package var size: IndexSize {
    segments.reduce(into: IndexSize()) { size, segment in
      let lists = segment.pairs.start ?? segment.store.count
      size.lists += lists * 4
      size.pairs += (segment.store.count - lists) * 4
      size.dictionary +=
        segment.dictionary.byteCount + segment.records.count * 4
        + segment.outside.terms.count * 8
      size.forms += segment.forms.byteCount
      size.layout += segment.layout.byteCount + segment.lengths.count * 5
    }
  }
}
