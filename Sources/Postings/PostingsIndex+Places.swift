extension PostingsIndex {
  /// The number of words in all zones of a document.
  package func wordCount(_ document: UInt32) -> Int {
    let (layout, local) = layout(document)
    return layout.wordCount(local)
  }

  /// The number of words in a document's headline, highlights, body and caption.
  package func length(_ document: UInt32) -> Int {
    let (layout, local) = layout(document)
    return layout.length(local)
  }

  /// Where a word stands: zone, paragraph and sentence within the zone, word within the zone.
  /// - Precondition: `position` is less than the document's `wordCount`.
  package func place(document: UInt32, position: UInt32) -> WordPlace {
    let (layout, local) = layout(document)
    return layout.place(local, position)
  }

  /// The words of the sentence that `position` stands in.
  package func sentenceRange(document: UInt32, position: UInt32) -> HitSpan {
    let (layout, local) = layout(document)
    return layout.sentenceRange(local, position)
  }

  /// The words of the paragraph that `position` stands in.
  package func paragraphRange(document: UInt32, position: UInt32) -> HitSpan {
    let (layout, local) = layout(document)
    return layout.paragraphRange(local, position)
  }

  /// The words of a zone, 0...5, or of the lead, 6.
  package func zoneRange(document: UInt32, zone: Int) -> HitSpan {
    let (layout, local) = layout(document)
    return layout.zoneRange(local, zone)
  }

  /// - Precondition: `document` is less than `documentCount`.
  private func layout(_ document: UInt32) -> (DocumentLayout, Int) {
    let (segment, local) = locate(document)
    return (segments[segment].layout, local)
  }
}
