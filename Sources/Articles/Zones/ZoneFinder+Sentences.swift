import Bytes

extension ZoneFinder {
  /// Sentences of fewer words may come twice in one article and mean it: `He disagreed.`
  private static let fewestRepeatedWords = 5
  private static let mostPullQuoteWords = 30
  /// Texts without full stops (tables, lists) are not searched for pull quotes line by line.
  private static let mostPullQuotes = 32
  /// A line that long, where there are few, is a page turned into one.
  private static let fewestPageBytes = 1_200

  /// A stretch of a unit: a sentence, or a part of one.
  private struct Stretch {
    var range: Range<Int>
    /// nil for running text.
    var zone: Zone?
  }

  /// Sends repeated sentences and pull quotes to `caption`, sentences with marks to their zone, all
  /// else to `body`.
  mutating func sortSentences(of units: [TextUnit]) {
    var stretches: [Stretch] = []
    stretches.reserveCapacity(text.count / 64)
    var ends: [Int] = []
    ends.reserveCapacity(units.count)
    var hasMarks = false
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(16)
    for unit in units {
      ranges.removeAll(keepingCapacity: true)
      cutSentences(text.span, paragraph: unit.range, into: &ranges)
      if units.count <= 3, unit.range.count >= Self.fewestPageBytes, isMixedCase(unit.range) {
        appendPage(ranges, unit.range, to: &stretches)
        hasMarks = true
      } else {
        for range in ranges where !appendMarked(range, to: &stretches) {
          stretches.append(Stretch(range: range))
        }
      }
      ends.append(stretches.count)
    }
    hasMarks = hasMarks || stretches.contains { $0.zone != nil }
    let pullQuotes = source == .flattened ? self.pullQuotes(units, stretches, ends) : []
    let repeats = self.repeats(stretches)
    if !hasMarks, pullQuotes.isEmpty, repeats.isEmpty {
      for unit in units { put(unit.range, unit, in: .body) }
      return
    }
    var start = 0
    for (number, unit) in units.enumerated() {
      defer { start = ends[number] }
      if pullQuotes.contains(number) {
        put(unit.range, unit, in: .caption)
        continue
      }
      for index in start..<ends[number] {
        let zone = stretches[index].zone ?? (repeats.contains(index) ? .caption : .body)
        put(stretches[index].range, unit, in: zone)
      }
    }
  }

  /// Whether small letters prevail at the beginning of a text, so that capitals tell something.
  private func isMixedCase(_ range: Range<Int>) -> Bool {
    var small = 0
    var large = 0
    for byte in text[range].prefix(400) {
      if isUpper(byte) { large += 1 } else if isLetter(byte) { small += 1 }
    }
    return small > large * 2
  }

  /// Appends a sentence that has a mark of its own; false for running text.
  private func appendMarked(_ range: Range<Int>, to stretches: inout [Stretch]) -> Bool {
    guard let (zone, end) = SentenceMarks.zone(text.span, range) else { return false }
    stretches.append(Stretch(range: range.lowerBound..<end, zone: zone))
    let rest = trimmedRange(text, end..<range.upperBound)
    if !rest.isEmpty { stretches.append(Stretch(range: rest)) }
    return true
  }

  /// Appends the stretches of a page that is one line.
  private func appendPage(
    _ sentences: [Range<Int>], _ unit: Range<Int>, to stretches: inout [Stretch]
  ) {
    var hasCaption = false
    for part in FlatPage(text, sentences).parts() {
      if part.zone != nil {
        stretches.append(Stretch(range: part.range, zone: part.zone))
      } else if !appendMarked(part.range, to: &stretches) {
        for piece in SentenceMarks.partsBetweenCredits(text.span, part.range) {
          let isFirst = !hasCaption && piece.zone == .caption
          hasCaption = hasCaption || isFirst
          stretches.append(Stretch(range: piece.range, zone: piece.zone))
        }
      }
    }
    markLeadingCaption(&stretches, unit)
  }

  /// What stands before a page's first credit is its caption where a dateline follows the credits.
  private func markLeadingCaption(_ stretches: inout [Stretch], _ unit: Range<Int>) {
    guard let first = stretches.firstIndex(where: { $0.zone == .caption }), first <= 4,
      let body = stretches[first...].firstIndex(where: { $0.zone == nil }),
      stretches[first].range.lowerBound - unit.lowerBound <= 800,
      Dateline(
        string(
          stretches[body].range
            .lowerBound..<min(unit.upperBound, stretches[body].range.lowerBound + 200))) != nil
    else { return }
    for index in stretches.indices[..<first] where unit.contains(stretches[index].range.lowerBound)
    {
      stretches[index].zone = .caption
    }
  }

  /// The stretches of running text that repeat one before them.
  private func repeats(_ stretches: [Stretch]) -> Set<Int> {
    let twins = self.twins(stretches)
    guard !twins.isEmpty else { return [] }
    var found: Set<Int> = []
    var seen: Set<UInt64> = []
    for index in twins {
      let key = LetterKey(text.span, stretches[index].range)
      if key.words >= Self.fewestRepeatedWords, !seen.insert(key.hash).inserted {
        found.insert(index)
      }
    }
    return found
  }

  /// The stretches of running text that begin like another, in order: only they can repeat one.
  private func twins(_ stretches: [Stretch]) -> [Int] {
    guard stretches.count > 1 else { return [] }
    var table = SketchTable(count: stretches.count)
    var twins: Set<Int> = []
    for (index, stretch) in stretches.enumerated() where stretch.zone == nil {
      if let first = table.insert(letterSketch(text.span, stretch.range), index) {
        twins.insert(first)
        twins.insert(index)
      }
    }
    return twins.isEmpty ? [] : twins.sorted()
  }

  /// The units that say again, shortened, what a sentence of another unit says.
  private func pullQuotes(
    _ units: [TextUnit], _ sentences: [Stretch], _ ends: [Int]
  ) -> Set<Int> {
    var found: Set<Int> = []
    var tried = 0
    var start = 0
    for (number, unit) in units.enumerated() {
      let own = start..<ends[number]
      start = ends[number]
      guard own.count == 1, !endsSentence(text.span, unit.range) else { continue }
      let words = LetterKey(text.span, sentences[own.lowerBound].range).words
      guard words >= Self.fewestRepeatedWords, words <= Self.mostPullQuoteWords else { continue }
      tried += 1
      if tried > Self.mostPullQuotes { return found }
      let keys = WordKeys(text.span, unit.range)
      for (index, sentence) in sentences.enumerated() where !own.contains(index) {
        if endsSentence(text.span, sentence.range),
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
