/// A frozen run of documents: dictionary, postings, positions and layout. Documents count from 0.
///
/// The postings of term t are `postings(t)`: places in `documents`, ascending within the term. The
/// occurrences of a posting are places in `positions` and lie apart from the documents, so that a
/// search that needs no position reads none.
package final class Segment: Sendable {
  let dictionary: TermDictionary
  /// The place of each term's first posting, and after the last term the number of postings.
  let postingStarts: [UInt32]
  let documents: [UInt32]
  /// The place of each posting's first occurrence, and at the end the number of occurrences.
  let occurrenceStarts: [UInt32]
  let positions: [UInt32]
  let forms: OccurrenceForms
  let layout: DocumentLayout
  /// The words of all documents' searched zones.
  let totalLength: Int

  init(
    dictionary: TermDictionary, postingStarts: [UInt32], documents: [UInt32],
    occurrenceStarts: [UInt32], positions: [UInt32], forms: OccurrenceForms, layout: DocumentLayout
  ) {
    self.dictionary = dictionary
    self.postingStarts = postingStarts
    self.documents = documents
    self.occurrenceStarts = occurrenceStarts
    self.positions = positions
    self.forms = forms
    self.layout = layout
    totalLength = (0..<layout.count).reduce(0) { $0 + layout.length($1) }
  }

  /// The number of documents.
  package var documentCount: Int { layout.count }

  /// The number of words in all zones of all documents.
  package var wordCount: Int { positions.count }

  /// The places of a term's postings.
  func postings(_ term: Int) -> Range<Int> {
    Int(postingStarts[term])..<Int(postingStarts[term + 1])
  }

  /// The places of a posting's occurrences.
  func occurrences(_ posting: Int) -> Range<Int> {
    Int(occurrenceStarts[posting])..<Int(occurrenceStarts[posting + 1])
  }

  /// The place of `document` among postings that lie in `range`, looking from `hint` on; nil where
  /// it is absent. `hint` is left at the first posting at or after `document`, so that questions in
  /// ascending order cost O(log gap) each; a question about an earlier document starts again.
  func find(_ document: UInt32, in range: Range<Int>, hint: inout Int) -> Int? {
    documents.find(document, in: range, hint: &hint)
  }
}

extension [UInt32] {
  /// Galloping search in an ascending stretch; see `Segment.find`.
  func find(_ value: UInt32, in range: Range<Int>, hint: inout Int) -> Int? {
    var low = Swift.max(hint, range.lowerBound)
    if low > range.lowerBound, self[low - 1] >= value { low = range.lowerBound }
    var step = 1
    var high = low
    while high < range.upperBound, self[high] < value {
      low = high + 1
      high += step
      step *= 2
    }
    high = Swift.min(high, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    hint = low
    return low < range.upperBound && self[low] == value ? low : nil
  }
}
