import Bytes

/// Sorts the lines of an article's running text into the zones of an `Article`.
///
/// Every line goes to one zone, but that a repeated sentence leaves its line. Of a sentence that stands twice the first copy without a caption's
/// mark stays in the body and the others go to `caption`, so that no sentence counts twice.
package struct ZoneFinder {
  /// How much the source is known to have flattened.
  package enum Source: Sendable {
    /// A page turned into lines: headline, highlights and byline may lead, pull quotes may interrupt.
    case flattened
    /// The body field of a record: only marks that are safe in any text are followed.
    case record
  }

  package struct Result: Equatable {
    /// A string a zone, in the order of `Zone`; paragraphs separated by a blank line.
    package var texts: [String]
    /// The names in the byline, in order.
    package var authors: [String]
  }

  /// Sentences of fewer words may come twice in one article and mean it: `He disagreed.`
  private static let fewestRepeatedWords = 5
  /// A longer line that has a caption's mark is running text with a caption run into it: it stays whole.
  private static let mostCaptionWords = 100
  private static let mostPullQuoteWords = 30
  /// Texts without full stops (tables, lists) are not searched for pull quotes line by line.
  private static let mostPullQuotes = 32

  private let text: [UInt8]
  private let source: Source
  private var units: ArraySlice<TextUnit>
  private var pieces: [[ZonePiece]] = Array(repeating: [], count: Zone.allCases.count)
  private var authors: [String] = []

  /// Sorts a text whose line ends are LF.
  /// - Parameters:
  ///   - headline: the headline that is known already; a first line that repeats it is dropped.
  /// - Complexity: O(bytes), and for each of at most 32 pull quotes O(words) more.
  package static func sort(_ text: String, from source: Source, headline: String = "") -> Result {
    var finder = ZoneFinder(text: Array(text.utf8), source: source)
    finder.sort(headline: headline)
    let texts = finder.pieces.map { pieces in
      joinedText(finder.text, pieces.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
    return Result(texts: texts, authors: finder.authors)
  }

  private init(text: [UInt8], source: Source) {
    self.text = text
    self.source = source
    units = textUnits(text)[...]
  }

  private mutating func sort(headline: String) {
    var key: LetterKey?
    if !headline.isEmpty {
      let bytes = Array(headline.utf8)
      key = LetterKey(bytes.span, 0..<bytes.count)
    } else if source == .flattened, let first = takeHeadline() {
      key = LetterKey(text.span, first.range)
    }
    if let key, key.words > 0, let first = units.first,
      LetterKey(text.span, first.range).hash == key.hash
    {
      units.removeFirst()
    }
    if source == .flattened { takeOpening() }
    sortSentences(of: takeMarkedUnits())
  }

  private mutating func put(_ range: Range<Int>, _ unit: TextUnit, in zone: Zone) {
    pieces[Int(zone.rawValue)].append(ZonePiece(range: range, paragraph: unit.paragraph))
  }

  private mutating func takeHeadline() -> TextUnit? {
    guard let first = units.first, looksLikeHeadline(text, Array(units.prefix(12))) else {
      return nil
    }
    units.removeFirst()
    put(first.range, first, in: .headline)
    return first
  }

  /// Takes the highlights and the byline that stand before the body.
  private mutating func takeOpening() {
    while let unit = units.first {
      if let highlight = LineMarks.highlight(text.span, unit.range) {
        // Each highlight is a paragraph, however close they stand.
        let number = -1 - pieces[Int(Zone.highlights.rawValue)].count
        put(highlight, TextUnit(range: unit.range, paragraph: number), in: .highlights)
      } else if authors.isEmpty, unit.range.count <= 200,
        let byline = Byline(line: String(decoding: text[unit.range], as: UTF8.self))
      {
        put(unit.range, unit, in: .byline)
        authors = byline.authors
      } else {
        return
      }
      units.removeFirst()
    }
  }

  /// Puts the lines that show their zone by a mark there, and returns the others.
  ///
  /// An article of captions only keeps them as its body.
  private mutating func takeMarkedUnits() -> [TextUnit] {
    var rest: [TextUnit] = []
    var captions: [TextUnit] = []
    for unit in units {
      if LineMarks.isBoilerplate(text.span, unit.range) {
        put(unit.range, unit, in: .boilerplate)
      } else if LineMarks.isCaption(text.span, unit.range), isCaptionLength(unit.range) {
        captions.append(unit)
      } else {
        rest.append(unit)
      }
    }
    if rest.isEmpty { return captions }
    for unit in captions { put(unit.range, unit, in: .caption) }
    return rest
  }

  private func isCaptionLength(_ range: Range<Int>) -> Bool {
    range.count <= Self.mostCaptionWords * 12
      && LetterKey(text.span, range).words <= Self.mostCaptionWords
  }

  /// Sends repeated sentences and pull quotes to `caption`, all else to `body`.
  private mutating func sortSentences(of units: [TextUnit]) {
    var sentences: [(range: Range<Int>, key: LetterKey)] = []
    var ends: [Int] = []
    var ranges: [Range<Int>] = []
    for unit in units {
      ranges.removeAll(keepingCapacity: true)
      cutSentences(text.span, paragraph: unit.range, into: &ranges)
      for range in ranges { sentences.append((range, LetterKey(text.span, range))) }
      ends.append(sentences.count)
    }
    let pullQuotes = source == .flattened ? self.pullQuotes(units, sentences, ends) : []
    var seen: Set<UInt64> = []
    var start = 0
    for (number, unit) in units.enumerated() {
      defer { start = ends[number] }
      if pullQuotes.contains(number) {
        put(unit.range, unit, in: .caption)
        continue
      }
      for (range, key) in sentences[start..<ends[number]] {
        let isRepeat =
          key.words >= Self.fewestRepeatedWords && !seen.insert(key.hash).inserted
        put(range, unit, in: isRepeat ? .caption : .body)
      }
    }
  }

  /// The units that say again, shortened, what a sentence of another unit says.
  private func pullQuotes(
    _ units: [TextUnit], _ sentences: [(range: Range<Int>, key: LetterKey)], _ ends: [Int]
  ) -> Set<Int> {
    var found: Set<Int> = []
    var tried = 0
    var start = 0
    for (number, unit) in units.enumerated() {
      let own = start..<ends[number]
      start = ends[number]
      guard own.count == 1, !endsSentence(text, unit.range) else { continue }
      let words = sentences[own.lowerBound].key.words
      guard words >= Self.fewestRepeatedWords, words <= Self.mostPullQuoteWords else { continue }
      tried += 1
      if tried > Self.mostPullQuotes { return found }
      let keys = WordKeys(text.span, unit.range)
      for (index, sentence) in sentences.enumerated() where !own.contains(index) {
        if endsSentence(text, sentence.range),
          keys.nearlyRepeats(WordKeys(text.span, sentence.range))
        {
          found.insert(number)
          break
        }
      }
    }
    return found
  }
}
