/// One document's words on their way into an index; emptied and used again for the next.
///
/// Word i stands at position i. The zones follow one another in the order of their numbers.
package struct DocumentWords: Sendable {
  /// The number of stored zones: headline, highlights, body, caption, byline, boilerplate.
  package static let zoneCount = 6

  /// The folded words, one after the other.
  package var terms: [UInt8] = []
  /// Offset in `terms` after each word.
  package var termEnds: [UInt32] = []
  /// The words exactly as written, one after the other.
  package var forms: [UInt8] = []
  /// Offset in `forms` after each word.
  package var formEnds: [UInt32] = []
  /// The position at which each zone starts, and at the end the number of words: 7 entries, the
  /// first 0.
  package var zoneStarts: [UInt32] = []
  /// Ascending positions at which sentences start. Every paragraph starts one.
  package var sentenceStarts: [UInt32] = []
  /// Ascending positions at which paragraphs start. Every zone that has words starts one.
  package var paragraphStarts: [UInt32] = []
  /// Stretches of positions inside quotation marks, ascending and apart; none crosses a zone.
  package var quotations: [Range<UInt32>] = []
  /// The position after the body's first paragraph; the body's start where it is empty.
  package var leadEnd: UInt32 = 0

  package init() {}

  /// The number of words.
  package var count: Int { termEnds.count }

  /// Adds a word: what it is indexed as and how it is written.
  package mutating func append(
    term: some Sequence<UInt8>, form: some Sequence<UInt8>
  ) {
    terms.append(contentsOf: term)
    termEnds.append(UInt32(terms.count))
    forms.append(contentsOf: form)
    formEnds.append(UInt32(forms.count))
  }

  /// Forgets the document and keeps the memory.
  package mutating func removeAll() {
    terms.removeAll(keepingCapacity: true)
    termEnds.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    formEnds.removeAll(keepingCapacity: true)
    zoneStarts.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
    paragraphStarts.removeAll(keepingCapacity: true)
    quotations.removeAll(keepingCapacity: true)
    leadEnd = 0
  }
}
