import Bytes
import Postings

extension DocumentWords {
  /// Forgets what it held and takes a text's words as those of the body; forms are not told apart.
  mutating func fill(from list: WordList) {
    removeAll()
    terms.append(contentsOf: list.folded)
    termEnds.append(contentsOf: list.foldedEnds)
    forms.append(contentsOf: list.folded)
    formEnds.append(contentsOf: list.foldedEnds)
    let count = UInt32(list.count)
    zoneStarts.append(contentsOf: [0, 0, 0, count, count, count, count])
    leadEnd = count
  }
}
