import Bytes

/// Collects the layouts of documents one after the other.
struct DocumentLayoutBuilder {
  private var zoneStarts: [UInt32] = []
  private var leadEnds: [UInt32] = []
  private var sentences = Starts()
  private var paragraphs = Starts()
  private var quotations: [HitSpan] = []
  private var quotationEnds: [UInt32] = []

  private struct Starts {
    var starts: [UInt32] = []
    var ends: [UInt32] = []

    mutating func append(_ list: [UInt32]) {
      starts.append(contentsOf: list)
      ends.append(UInt32(starts.count))
    }

    var frozen: PositionStarts { PositionStarts(starts: Frozen(starts), ends: Frozen(ends)) }
  }

  /// The number of documents.
  var count: Int { leadEnds.count }

  mutating func append(_ document: DocumentWords) {
    precondition(
      document.zoneStarts.count == DocumentLayout.stride && document.zoneStarts[0] == 0
        && Int(document.zoneStarts[DocumentLayout.stride - 1]) == document.count,
      "the zones of a document cover its words")
    zoneStarts.append(contentsOf: document.zoneStarts)
    leadEnds.append(document.leadEnd)
    sentences.append(document.sentenceStarts)
    paragraphs.append(document.paragraphStarts)
    for range in document.quotations {
      quotations.append(HitSpan(start: range.lowerBound, end: range.upperBound))
    }
    quotationEnds.append(UInt32(quotations.count))
  }

  func freeze() -> DocumentLayout {
    DocumentLayout(
      zoneStarts: Frozen(zoneStarts), leadEnds: Frozen(leadEnds), sentences: sentences.frozen,
      paragraphs: paragraphs.frozen, quotations: Frozen(quotations),
      quotationEnds: Frozen(quotationEnds))
  }
}
