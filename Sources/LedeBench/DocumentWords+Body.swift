import Bytes
import Postings

extension DocumentWords {
  /// Forgets what it held and takes a text's words as those of the body; forms are not told apart.
  ///
  /// The list gets the memory of the text before for its next one.
  mutating func fill(from list: inout WordList) {
    let count = UInt32(list.count)
    removeAll()
    (forms, formEnds) = ([], [])
    swap(&terms, &list.folded)
    swap(&termEnds, &list.foldedEnds)
    (forms, formEnds) = (terms, termEnds)
    zoneStarts.append(contentsOf: [0, 0, 0, count, count, count, count])
    leadEnd = count
  }
}
