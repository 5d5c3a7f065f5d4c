import Bytes

/// Sorts the lines of an article's running text into the zones of an `Article`.
///
/// Every line goes to one zone, but that a repeated sentence leaves its line, as do sentences and
/// credits with marks of their own. Of a sentence that stands twice the first copy without a
/// caption's mark stays in the body and the others go to `caption`, so that no sentence counts
/// twice.
package struct ZoneFinder {
  /// How much the source is known to have flattened.
  package enum Source: Sendable {
    /// A page turned into lines: a headline and highlights may lead, pull quotes may interrupt.
    case flattened
    /// The body field of a record: only marks that are safe in any text are followed.
    case record
  }

  package struct Result: Equatable {
    /// A string a zone, in the order of `Zone`; paragraphs separated by a blank line.
    package var texts: [String]
    /// The names in the byline, in order.
    package var authors: [String]
    /// The date that a line before the body gives.
    package var date: NewsDate?
  }

  let text: [UInt8]
  let source: Source
  var units: ArraySlice<TextUnit>
  private(set) var pieces: [[ZonePiece]] = Array(repeating: [], count: Zone.allCases.count)
  var authors: [String] = []
  var date: NewsDate?

  /// Sorts a text whose line ends are LF.
  /// - Parameters:
  ///   - headline: the headline that is known already; a first line that repeats it is dropped.
  /// - Complexity: O(bytes), and for each of at most 32 pull quotes O(words) more.
  package static func sort(_ text: String, from source: Source, headline: String = "") -> Result {
    var finder = ZoneFinder(text: Array(text.utf8), source: source)
    finder.sort(headline: headline)
    let texts = finder.pieces.map { joinedText(finder.text, of: text, $0) }
    return Result(texts: texts, authors: finder.authors, date: finder.date)
  }

  /// The pieces of a text by zone, in the order of `Zone`, each in the text's order.
  static func pieces(
    of text: [UInt8], from source: Source, headline: String = ""
  ) -> [[ZonePiece]] {
    var finder = ZoneFinder(text: text, source: source)
    finder.sort(headline: headline)
    return finder.pieces
  }

  private init(text: [UInt8], source: Source) {
    self.text = text
    self.source = source
    units = textUnits(text)[...]
  }

  private mutating func sort(headline: String) {
    if !headline.isEmpty {
      let bytes = Array(headline.utf8)
      if beginsWith(bytes.span, 0..<bytes.count) { units.removeFirst() }
    } else if source == .flattened, let first = takeHeadline() {
      if beginsWith(text.span, first.range) { units.removeFirst() }
    }
    takeOpening()
    let rest = takeMarkedUnits()
    sortSentences(of: takeUnstoppedUnits(rest))
    for zone in pieces.indices where !Self.isInOrder(pieces[zone]) {
      pieces[zone].sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// Whether the first unit says what the headline says.
  private func beginsWith(_ headline: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = units.first,
      letterSketch(headline, range) == letterSketch(text.span, first.range)
    else { return false }
    let key = LetterKey(headline, range)
    return key.words > 0 && LetterKey(text.span, first.range).hash == key.hash
  }

  mutating func put(_ range: Range<Int>, _ unit: TextUnit, in zone: Zone) {
    pieces[Int(zone.rawValue)].append(ZonePiece(range: range, paragraph: unit.paragraph))
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  private static func isInOrder(_ pieces: [ZonePiece]) -> Bool {
    zip(pieces, pieces.dropFirst()).allSatisfy { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func takeHeadline() -> TextUnit? {
    guard let first = units.first, looksLikeHeadline(text, Array(units)) else { return nil }
    units.removeFirst()
    put(first.range, first, in: .headline)
    return first
  }

  /// Takes the highlights, the byline, the date and what has marks before the body.
  private mutating func takeOpening() {
    while let unit = units.first {
      if source == .flattened, let highlight = LineMarks.highlight(text.span, unit.range) {
        // Each highlight is a paragraph, however close they stand.
        let number = -1 - pieces[Int(Zone.highlights.rawValue)].count
        put(highlight, TextUnit(range: unit.range, paragraph: number), in: .highlights)
      } else if unit.range.count <= 200, takeFiled(unit) {
        put(unit.range, unit, in: .byline)
      } else {
        return
      }
      units.removeFirst()
    }
  }

  /// Reads a line that says who wrote the article or when; false for any other.
  private mutating func takeFiled(_ unit: TextUnit) -> Bool {
    if authors.isEmpty, begins(text.span, unit.range, "B"),
      let byline = Byline(line: string(unit.range))
    {
      authors = byline.authors
      return true
    }
    return takeDate(unit)
  }

  /// Reads a line that is a date; false for any other, and for the last line, which is all that is
  /// left.
  mutating func takeDate(_ unit: TextUnit) -> Bool {
    guard unit.range.count <= 80, !endsSentence(text.span, unit.range),
      unit.range.upperBound < units.last?.range.upperBound ?? 0
    else { return false }
    let line = string(unit.range)
    guard DateWords.isDateLine(line) else { return false }
    date = date ?? DateWords.date(line)
    return true
  }
}
