import Bytes

extension ZoneFinder {
  /// A longer line that has a caption's mark is running text with a caption run into it: it stays
  /// whole.
  private static let mostCaptionWords = 100
  /// A page's list of sources is no longer than that.
  private static let mostSectionLines = 40
  private static let mostSectionBytes = 400

  /// Puts the lines that show their zone by a mark there, and returns the others.
  ///
  /// An article of captions only keeps them as its body.
  mutating func takeMarkedUnits() -> [TextUnit] {
    takeSections()
    var rest: [TextUnit] = []
    rest.reserveCapacity(units.count)
    var captions: [TextUnit] = []
    var isOpening = true
    for (number, unit) in units.enumerated() {
      switch lineZone(unit, isNearEnd: number + 3 >= units.count && number > 1) {
      case .caption: captions.append(unit)
      case .boilerplate:
        if isPost(unit) { takePostLines(from: &rest) }
        put(unit.range, unit, in: .boilerplate)
      case let zone?: put(unit.range, unit, in: zone)
      case nil where isOpening && takeDate(unit): put(unit.range, unit, in: .byline)
      case nil:
        rest.append(unit)
        isOpening = false
      }
    }
    if rest.isEmpty { return captions }
    for unit in captions { put(unit.range, unit, in: .caption) }
    return rest
  }

  /// The zone that a line's marks give it as a whole.
  private func lineZone(_ unit: TextUnit, isNearEnd: Bool) -> Zone? {
    let range = unit.range
    let zone = LineMarks.zone(text.span, range)
    if let zone, zone != .caption || isCaptionLength(range) { return zone }
    if range.count <= 200, !endsSentence(text.span, range),
      let (zone, _) = SentenceMarks.zone(text.span, range)
    {
      return zone
    }
    if range.count <= 500, endsInCredit(range), isCaptionLength(range) { return .caption }
    return isNearEnd && AuthorNote.isNote(text.span, range) ? .byline : nil
  }

  private func isCaptionLength(_ range: Range<Int>) -> Bool {
    range.count <= Self.mostCaptionWords * 12
      && LetterKey(text.span, range).words <= Self.mostCaptionWords
  }

  /// Whether a name alone stands behind the last full stop of a line, as who took a picture does:
  /// `The dam after the flood. University of Oslo`.
  private func endsInCredit(_ range: Range<Int>) -> Bool {
    guard isWordByte(text[range.upperBound - 1]), range.count > 60 else { return false }
    var start = range.upperBound
    while start > range.upperBound - 50, text[start - 1] != UInt8(ascii: ".") { start -= 1 }
    guard text[start - 1] == UInt8(ascii: "."), start + 1 < range.upperBound,
      text[start] == 0x20, isLowerLetter(text[start - 2]) || text[start - 2] == UInt8(ascii: ")")
    else { return false }
    let words = pageWords(text.span, start..<range.upperBound)
    return words.count >= 2 && words.count <= 5
      && words.allSatisfy { word in
        isUpper(text[word.lowerBound])
          || word.count <= 3 && SentenceStarts.leadsOn(text.span, word)
      } && isUpper(text[words[0].lowerBound])
  }

  private func isLowerLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// Whether a line ends an embedded post of several lines.
  private func isPost(_ unit: TextUnit) -> Bool {
    unit.range.contains {
      text[$0] == UInt8(ascii: "@") && EmbeddedPost.ends(text.span, unit.range, at: $0)
    }
  }

  /// Takes the last lines of `rest` that are lines of an embedded post.
  private mutating func takePostLines(from rest: inout [TextUnit]) {
    while let last = rest.last, EmbeddedPost.mayBeLine(text.span, last.range) {
      put(last.range, last, in: .boilerplate)
      rest.removeLast()
    }
  }

  /// Takes a heading such as `Sources` and what follows it, where that is a list in the second
  /// half.
  private mutating func takeSections() {
    let lines = units.suffix(Self.mostSectionLines)
    for index in lines.indices where index > units.startIndex + units.count / 2 {
      let range = units[index].range
      guard range.count <= 20, isSectionHeading(range) else { continue }
      let section = units[index...]
      guard section.allSatisfy({ $0.range.count <= Self.mostSectionBytes }) else { return }
      for unit in section { put(unit.range, unit, in: .boilerplate) }
      units = units[..<index]
      return
    }
  }

  private func isSectionHeading(_ range: Range<Int>) -> Bool {
    var end = range.upperBound
    if text[end - 1] == UInt8(ascii: ":") { end -= 1 }
    guard let (kind, stop) = ZonePhrase.table.match(text.span, at: range.lowerBound, limit: end),
      case .section = kind
    else { return false }
    return stop == end
  }

  /// Puts the lines that are no sentences among many that are where such lines of pages belong:
  /// those before the first sentence are highlights, long ones between paragraphs captions.
  ///
  /// A single one that no other caption accompanies is a slip. Section heads, which are short, and
  /// lists, of which many lines follow each other, stay.
  mutating func takeUnstoppedUnits(_ units: [TextUnit]) -> [TextUnit] {
    guard units.count >= 3 else { return units }
    let isSentence = units.map { endsSentence(text.span, $0.range) }
    let sentences = isSentence.count { $0 }
    guard sentences < units.count, sentences * 5 >= units.count * 3 else { return units }
    let zones = unstoppedZones(units, isSentence)
    let captions = zones.count { $0 == .caption } + pieces[Int(Zone.caption.rawValue)].count
    var rest: [TextUnit] = []
    rest.reserveCapacity(units.count)
    for (unit, zone) in zip(units, zones) {
      if let zone, zone != .caption || captions >= 2 {
        put(unit.range, unit, in: zone)
      } else {
        rest.append(unit)
      }
    }
    return rest
  }

  /// The zone of each line that is no sentence, by where it stands.
  private func unstoppedZones(_ units: [TextUnit], _ isSentence: [Bool]) -> [Zone?] {
    var zones = [Zone?](repeating: nil, count: units.count)
    var index = 0
    while index < units.count {
      var end = index
      while end < units.count, !isSentence[end] { end += 1 }
      let run = index..<end
      if !run.isEmpty, run.count <= 3, end < units.count {
        let isOpening = index == 0
        for number in run where isUnstopped(units[number].range, fewestWords: isOpening ? 5 : 9) {
          zones[number] = isOpening ? .highlights : .caption
        }
      }
      index = max(end, index + 1)
    }
    return zones
  }

  /// Whether a line is one of words from a capital or an opening mark to a letter or closing mark,
  /// with no full stop.
  private func isUnstopped(_ range: Range<Int>, fewestWords: Int) -> Bool {
    guard range.count <= 400, !text[range].contains(0x0A) else { return false }
    let first = text[range.lowerBound]
    let last = text[range.upperBound - 1]
    guard !isLowerLetter(first), first != UInt8(ascii: "("), first != UInt8(ascii: "-"),
      isWordByte(last) || last == UInt8(ascii: "'") || last == UInt8(ascii: ")"),
      text[range].contains(where: isLowerLetter)
    else { return false }
    let words = LetterKey(text.span, range).words
    guard words >= fewestWords, words <= 45 else { return false }
    var sentences: [Range<Int>] = []
    cutSentences(text.span, paragraph: range, into: &sentences)
    return sentences.count == 1
  }
}
