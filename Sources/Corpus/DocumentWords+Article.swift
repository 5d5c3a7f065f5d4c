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
      let positions = cut.positions(in: zone)
      if !positions.isEmpty { appendForms(positions, of: cut.words, in: article[zone]) }
    }
    zoneStarts.append(contentsOf: cut.zoneStarts)
    sentenceStarts.append(contentsOf: cut.sentenceStarts)
    paragraphStarts.append(contentsOf: cut.paragraphStarts)
    quotations.append(contentsOf: cut.quotations)
    leadEnd = cut.leadEnd
  }
  /// Adds how the words at some positions are written in the text of their zone.
  private mutating func appendForms(
    _ positions: Range<Int>, of words: WordList, in text: String
  ) {
    let bytes = text.utf8Span.span.bytes
    let starts = words.starts.span
    let ends = words.ends.span
    var forms: [UInt8] = []
    swap(&forms, &self.forms)
    var end = forms.count
    // Words stand apart, so that all of them are no longer than their text; behind the last there is room for a step.
    forms.append(contentsOf: repeatElement(0, count: bytes.byteCount + FormStep.scalarCount))
    var span = forms.mutableSpan
    var output = span.mutableBytes
    var formEnds: [UInt32] = []
    swap(&formEnds, &self.formEnds)
    let first = formEnds.count
    formEnds.append(contentsOf: repeatElement(0, count: positions.count))
    var outputEnds = formEnds.mutableSpan
    for position in positions {
      let start = Int(starts[position])
      let length = Int(ends[position]) - start
      copyForm(bytes, from: start, length, to: &output, at: end)
      end += length
      outputEnds[first + position - positions.lowerBound] = UInt32(truncatingIfNeeded: end)
    }
    swap(&formEnds, &self.formEnds)
    forms.removeSubrange(end...)
    swap(&forms, &self.forms)
  }
}

private typealias FormStep = SIMD16<UInt8>

/// Copies a word, in one step where it is short and not one of the text's last; what follows it in the output is
/// overwritten.
@inline(__always)
private func copyForm(
  _ text: RawSpan, from start: Int, _ length: Int, to output: inout MutableRawSpan, at end: Int
) {
  if length <= FormStep.scalarCount, start + FormStep.scalarCount <= text.byteCount {
    let step = text.unsafeLoadUnaligned(fromByteOffset: start, as: FormStep.self)
    output.storeBytes(of: step, toByteOffset: end, as: FormStep.self)
    return
  }
  for offset in 0..<length {
    let byte = text.unsafeLoad(fromByteOffset: start + offset, as: UInt8.self)
    output.storeBytes(of: byte, toByteOffset: end + offset, as: UInt8.self)
  }
}
