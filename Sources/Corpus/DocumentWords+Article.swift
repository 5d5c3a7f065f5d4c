import Articles
import Bytes
import Postings

extension DocumentWords {
  /// Forgets what it held and takes the words of an article as it was cut.
  mutating func fill(from cut: ArticleCut, of article: Article) {
    removeAll()
    terms.append(contentsOf: cut.words.folded)
    termEnds.append(contentsOf: cut.words.foldedEnds)
    for zone in Zone.allCases {
      var text = article[zone]
      text.withUTF8 { bytes in
        for position in cut.positions(in: zone) {
          let word = Int(cut.words.starts[position])..<Int(cut.words.ends[position])
          forms.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[word]))
          formEnds.append(UInt32(forms.count))
        }
      }
    }
    zoneStarts.append(contentsOf: cut.zoneStarts)
    sentenceStarts.append(contentsOf: cut.sentenceStarts)
    paragraphStarts.append(contentsOf: cut.paragraphStarts)
    quotations.append(contentsOf: cut.quotations)
    leadEnd = cut.leadEnd
  }
}
