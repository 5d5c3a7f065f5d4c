import Articles
import Bytes

/// An article cut into words, sentences and paragraphs, positions running through its zones in order.
///
/// Made once to index an article and again whenever its text is shown: keeping every word's place
/// would cost more memory than the text.
package struct ArticleCut: Sendable {
  /// The words of all zones; byte offsets count within the word's own zone.
  package var words = WordList()
  /// The position at which each zone starts, and one past the last word.
  package var zoneStarts: [UInt32] = []
  /// Positions, ascending: the first word of each sentence.
  package var sentenceStarts: [UInt32] = []
  /// Positions, ascending: the first word of each paragraph.
  package var paragraphStarts: [UInt32] = []
  /// Byte ranges of the sentences within their zones, one for each of `sentenceStarts`.
  package var sentenceRanges: [Range<Int>] = []
  /// Byte ranges of the paragraphs within their zones, one for each of `paragraphStarts`.
  package var paragraphRanges: [Range<Int>] = []
  /// Positions, ascending and apart: the words inside quotation marks.
  package var quotations: [Range<UInt32>] = []
  /// The position after the body's first paragraph.
  package var leadEnd: UInt32 = 0

  /// Those of one paragraph; kept for its memory.
  private var sentences: [Range<Int>] = []

  package init() {}

  package init(_ article: Article) {
    cut(article)
  }

  /// Forgets what it held and cuts `article`; no allocation once the arrays have grown.
  package mutating func cut(_ article: Article) {
    words.removeAll()
    zoneStarts.removeAll(keepingCapacity: true)
    sentenceStarts.removeAll(keepingCapacity: true)
    paragraphStarts.removeAll(keepingCapacity: true)
    sentenceRanges.removeAll(keepingCapacity: true)
    paragraphRanges.removeAll(keepingCapacity: true)
    quotations.removeAll(keepingCapacity: true)
    leadEnd = 0
    for zone in Zone.allCases {
      zoneStarts.append(UInt32(words.count))
      var text = article[zone]
      text.makeContiguousUTF8()
      cutZone(text.utf8Span.span, hasQuotations: zone.rawValue <= Zone.caption.rawValue)
      if zone == .body { endLead() }
    }
    zoneStarts.append(UInt32(words.count))
  }

  private mutating func cutZone(_ text: Span<UInt8>, hasQuotations: Bool) {
    guard !text.isEmpty else { return }
    let zoneStart = words.count
    cutWords(text, into: &words)
    let paragraphs = cutParagraphs(text)
    // A reference of their own spares a look at the whole list for each word.
    let starts = words.starts
    if hasQuotations {
      addQuotations(
        cutQuotations(text, paragraphs: paragraphs), from: zoneStart, wordStarts: starts.span)
    }
    addSentences(of: paragraphs, in: text, from: zoneStart, wordStarts: starts.span)
  }

  private mutating func addSentences(
    of paragraphs: [Range<Int>], in text: Span<UInt8>, from zoneStart: Int, wordStarts: Span<UInt32>
  ) {
    var position = zoneStart
    for paragraph in paragraphs {
      let first = firstWord(wordStarts, from: position, at: paragraph.lowerBound)
      guard first < wordStarts.count, Int(wordStarts[first]) < paragraph.upperBound else {
        continue
      }
      paragraphStarts.append(UInt32(first))
      paragraphRanges.append(paragraph)
      sentences.removeAll(keepingCapacity: true)
      cutSentences(text, paragraph: paragraph, into: &sentences)
      position = first
      for sentence in sentences {
        let start = firstWord(wordStarts, from: position, at: sentence.lowerBound)
        guard start < wordStarts.count, Int(wordStarts[start]) < sentence.upperBound else {
          continue
        }
        sentenceStarts.append(UInt32(start))
        sentenceRanges.append(sentence)
        position = start + 1
      }
    }
  }

  private mutating func addQuotations(
    _ ranges: [Range<Int>], from zoneStart: Int, wordStarts: Span<UInt32>
  ) {
    var position = zoneStart
    for range in ranges {
      let first = firstWord(wordStarts, from: position, at: range.lowerBound)
      position = firstWord(wordStarts, from: first, at: range.upperBound)
      if first < position { quotations.append(UInt32(first)..<UInt32(position)) }
    }
  }

  private mutating func endLead() {
    let bodyStart = zoneStarts[Int(Zone.body.rawValue)]
    leadEnd = UInt32(words.count)
    if let second = paragraphStarts.first(where: { $0 > bodyStart }) { leadEnd = second }
  }

  /// The zone that holds a position.
  package func zone(at position: Int) -> Zone {
    var zone = 0
    while zone + 1 < Zone.allCases.count, position >= Int(zoneStarts[zone + 1]) { zone += 1 }
    return Zone(rawValue: UInt8(zone)) ?? .boilerplate
  }

  /// The position after the zones that a bare word searches, which come first.
  package var searchedEnd: Int { positions(in: .caption).upperBound }

  /// Positions of the words in a zone.
  package func positions(in zone: Zone) -> Range<Int> {
    Int(zoneStarts[Int(zone.rawValue)])..<Int(zoneStarts[Int(zone.rawValue) + 1])
  }

  /// The number of the sentence that holds a position, counted through the article.
  ///
  /// - Complexity: O(log sentences).
  package func sentence(at position: Int) -> Int { Self.last(sentenceStarts, upTo: position) }

  /// The number of the paragraph that holds a position, counted through the article.
  package func paragraph(at position: Int) -> Int { Self.last(paragraphStarts, upTo: position) }

  /// Byte range within its zone of the words from `start` up to and without `end`.
  package func bytes(from start: Int, to end: Int) -> Range<Int> {
    Int(words.starts[start])..<Int(words.ends[end - 1])
  }

  private static func last(_ starts: [UInt32], upTo position: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= position { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}

/// The first word from `position` on that starts at `offset` or behind it.
private func firstWord(_ starts: Span<UInt32>, from position: Int, at offset: Int) -> Int {
  var index = position
  while index < starts.count, Int(starts[index]) < offset { index += 1 }
  return index
}
