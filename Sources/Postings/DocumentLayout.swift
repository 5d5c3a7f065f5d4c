import Bytes

/// Where zones, paragraphs and sentences of a segment's documents start, in positions.
struct DocumentLayout: Sendable {
  static let stride = DocumentWords.zoneCount + 1
  /// The number that stands for the lead where a zone is asked for.
  static let lead = DocumentWords.zoneCount
  /// The number that stands for what is inside quotation marks.
  static let quotation = DocumentWords.zoneCount + 1
  /// The zones that a bare word searches are the first ones: headline, highlights, body, caption.
  private static let searchedZones = 4

  let zoneStarts: Frozen<UInt32>
  let leadEnds: Frozen<UInt32>
  let sentences: PositionStarts
  let paragraphs: PositionStarts
  /// First word and end of each.
  let quotations: Frozen<HitSpan>
  /// Index in `quotations` after each document.
  let quotationEnds: Frozen<UInt32>

  var count: Int { leadEnds.count }

  var byteCount: Int {
    (zoneStarts.count + leadEnds.count + quotations.count * 2 + quotationEnds.count) * 4
      + sentences.byteCount + paragraphs.byteCount
  }

  /// The number of words in all zones.
  func wordCount(_ document: Int) -> Int {
    Int(zoneStarts[document * Self.stride + Self.stride - 1])
  }

  /// The number of words in the searched zones: the length that ranking uses.
  func length(_ document: Int) -> Int {
    Int(zoneStarts[document * Self.stride + Self.searchedZones])
  }

  /// By document, what its length adds to the frequency in a saturation among these documents.
  func norms() -> [Float] {
    let total = (0..<count).reduce(0) { $0 + length($1) }
    let bm25 = BM25(averageLength: count == 0 ? 0 : Float(Double(total) / Double(count)))
    return (0..<count).map { bm25.norm(length: Float(length($0))) }
  }

  /// By document, the words of its longest sentence, 255 for more.
  func longestSentences() -> [UInt8] {
    (0..<count).map { document in
      UInt8(clamping: sentences.longestStretch(document, end: UInt32(wordCount(document))))
    }
  }

  /// The zone, 0...5, of a position; the last zone for a position past the end.
  func zone(_ document: Int, _ position: UInt32) -> Int {
    let first = document * Self.stride
    var zone = 0
    while zone < DocumentWords.zoneCount - 1, zoneStarts[first + zone + 1] <= position { zone += 1 }
    return zone
  }

  /// The words of a zone, 0...5, or of the lead, 6.
  func zoneRange(_ document: Int, _ zone: Int) -> HitSpan {
    let first = document * Self.stride
    guard zone != Self.lead else {
      let body = HitSpan(start: zoneStarts[first + 2], end: zoneStarts[first + 3])
      return HitSpan(start: body.start, end: max(body.start, min(body.end, leadEnds[document])))
    }
    return HitSpan(start: zoneStarts[first + zone], end: zoneStarts[first + zone + 1])
  }

  /// The words inside each pair of quotation marks.
  func quotations(_ document: Int) -> Slice<Frozen<HitSpan>> {
    quotations[
      (document == 0 ? 0 : Int(quotationEnds[document - 1]))..<Int(quotationEnds[document])]
  }

  func zoneRange(_ document: Int, around position: UInt32) -> HitSpan {
    zoneRange(document, zone(document, position))
  }

  /// The sentence that `position` stands in; it never leaves its zone.
  func sentenceRange(_ document: Int, _ position: UInt32) -> HitSpan {
    sentences.range(document, position, inside: zoneRange(document, around: position))
  }

  /// The paragraph that `position` stands in; it never leaves its zone.
  func paragraphRange(_ document: Int, _ position: UInt32) -> HitSpan {
    paragraphs.range(document, position, inside: zoneRange(document, around: position))
  }

  func place(_ document: Int, _ position: UInt32) -> WordPlace {
    let zone = zone(document, position)
    let start = zoneRange(document, zone).start
    return WordPlace(
      zone: zone, paragraph: paragraphs.number(document, position, after: start),
      sentence: sentences.number(document, position, after: start),
      wordInZone: Int(position) - Int(start))
  }

  /// The words that a hit in scope of `span` must stay among; nil where `span` itself leaves it.
  func range(_ document: Int, _ scope: Proximity.Scope, around span: HitSpan) -> HitSpan? {
    let range =
      switch scope {
      case .words: zoneRange(document, around: span.start)
      case .sentence: sentenceRange(document, span.start)
      case .paragraph: paragraphRange(document, span.start)
      }
    return span.end <= range.end ? range : nil
  }
}
