import Bytes

/// What a line shows by its own words: a caption, scraped junk, a byline, a highlight.
enum LineMarks {
  /// The zone that a line's own marks give it; nil for running text.
  ///
  /// - Parameters:
  ///   - range: the line, without white space at its ends.
  /// - Complexity: O(bytes)
  static func zone(_ text: Span<UInt8>, _ range: Range<Int>) -> Zone? {
    guard !range.isEmpty else { return nil }
    let start = afterBullet(text, range)
    if let zone = phraseZone(text, start..<range.upperBound) { return zone }
    if range.count <= 140, isQuotedSpeaker(text, range) || isLegend(text, range) { return .caption }
    return innerZone(text, range)
  }

  /// Whether a line has a mark that only captions and picture credits carry.
  static func isCaption(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    zone(text, range) == .caption
  }

  /// Whether a short line is one that pages put around their articles.
  static func isBoilerplate(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    zone(text, range) == .boilerplate
  }

  /// The text of a line that is marked as a highlight; nil for another line.
  static func highlight(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    let start = afterBullet(text, range)
    guard start > range.lowerBound, isBlank(text[start - 1]), start < range.upperBound else {
      return nil
    }
    return start..<range.upperBound
  }

  /// Where a line's text begins behind `- `, `• `, `– ` or `* `; a bullet of pages may lack the
  /// space.
  static func afterBullet(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var start = range.lowerBound
    switch text[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): start += 1
    case 0xE2:
      guard range.count > 3, text[start + 1] == 0x80,
        text[start + 2] == 0xA2 || text[start + 2] == 0x93
      else { return start }
      start += 3
    default: return start
    }
    while start < range.upperBound, isBlank(text[start]) { start += 1 }
    return start
  }

  private static func phraseZone(_ text: Span<UInt8>, _ range: Range<Int>) -> Zone? {
    guard
      let (kind, end) = ZonePhrase.table.match(text, at: range.lowerBound, limit: range.upperBound)
    else { return nil }
    switch kind {
    case .line(let zone):
      return range.count <= 300 || zone == .caption && range.count <= 900 ? zone : nil
    case .openLine(let zone):
      guard range.count <= 300 else { return nil }
      return isMarkedOff(text, end, range.upperBound) || !endsSentence(text, range) ? zone : nil
    case .alone(let zone), .prefix(let zone):
      return range.count <= 300 && isMarkedOff(text, end, range.upperBound) ? zone : nil
    case .block:
      return range.count <= 4_000 && !endsSentence(text, range) ? .boilerplate : nil
    case .agency:
      return range.count <= 400 && !endsSentence(text, range)
        && isCapitalAfterSpace(text, end, range.upperBound) && isUpper(text[range.lowerBound])
        ? .caption : nil
    case .sentence, .invitation, .appeal, .section: return nil
    }
  }

  /// Whether a phrase that ends at `end` is all of the line, or is parted from the rest by a mark.
  private static func isMarkedOff(_ text: Span<UInt8>, _ end: Int, _ limit: Int) -> Bool {
    var index = end
    while index < limit, isBlank(text[index]) { index += 1 }
    guard index < limit else { return true }
    switch text[index] {
    case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "+"): return true
    // Guillemets and no-break spaces before colons begin with C2, dashes and ellipses with E2.
    case 0xC2: return true
    case 0xE2: return index + 2 < limit && text[index + 1] == 0x80 && text[index + 2] != 0x99
    default: return false
    }
  }

  /// A dash and who said the quotation before it: `—The mayor of London, Sadiq Khan`.
  private static func isQuotedSpeaker(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count > 6 && begins(text, range, "—") && isUpper(text[range.lowerBound + 3])
      && !endsSentence(text, range)
  }

  /// A line of a map's key, which begins with a full block.
  private static func isLegend(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    begins(text, range, "█")
  }

  /// The zone that a mark within the line gives it.
  private static func innerZone(_ text: Span<UInt8>, _ range: Range<Int>) -> Zone? {
    let triggers = isTrigger
    let limit = range.upperBound
    var index = nextTrigger(text, range)
    while index < limit {
      let byte = text[index]
      if triggers[Int(byte)], let zone = mark(text, range, at: index, byte) { return zone }
      index = nextTrigger(text, index + 1..<limit)
    }
    if isReportedBy(text, range) { return .byline }
    return nil
  }

  /// The next place at which a mark within a line may be told, or the range's end; some others too.
  @inline(__always)
  private static func nextTrigger(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    text.firstPlace(in: range) { block in
      let brackets = block.equals(UInt8(ascii: ":"), settingBits: 0x12)
      let small = block.equals(UInt8(ascii: "p"), before: UInt8(ascii: "i"))
      let capitals = block.equals(UInt8(ascii: "P"), settingBits: 0x10)
      let others = block.equals(UInt8(ascii: "G")) | block.equals(0xA9)
      return brackets | small | capitals | others
    }
  }

  /// The bytes at which a mark within a line may be told.
  private static let isTrigger: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "p(:GP@".utf8 { table[Int(byte)] = true }
    // The second byte of the sign of copyright.
    table[0xA9] = true
    return table
  }()

  private static func mark(
    _ text: Span<UInt8>, _ range: Range<Int>, at index: Int, _ byte: UInt8
  ) -> Zone? {
    let limit = range.upperBound
    let rest = index..<limit
    switch byte {
    case UInt8(ascii: "p"):
      guard index + 2 < limit, text[index + 1] == UInt8(ascii: "i"), begins(text, rest, "pictured")
      else { return nil }
      let before = range.lowerBound..<index
      return ends(text, before, "is ") || ends(text, before, "are ")
        || begins(text, rest, "pictured above")
        || ends(text, before, ", ") && !endsSentence(text, range) ? .caption : nil
    case UInt8(ascii: "("):
      if bracketedMarks.contains(where: { begins(text, rest, $0) }) { return .caption }
      guard let end = PictureCredit.end(text, at: index, limit: limit) else { return nil }
      return isEnd(text, end, limit) ? .caption : nil
    case UInt8(ascii: "P"): return begins(text, rest, "Photo by ") ? .caption : nil
    case UInt8(ascii: "G"):
      return begins(text, rest, "Getty Images")
        && PictureCredit.isName(text, range, rest, length: 12)
        ? .caption : nil
    case UInt8(ascii: ":"):
      return limit - index <= 100 && range.count <= 700
        && creditWords.contains { endsInCredit(text, range.lowerBound..<index, $0) }
        ? .caption : nil
    case UInt8(ascii: "@"):
      return range.count <= 1_200 && EmbeddedPost.ends(text, range, at: index) ? .boilerplate : nil
    case 0xA9:
      return index > range.lowerBound + 1 && text[index - 1] == 0xC2 && limit - index <= 80
        && range.count <= 700 && !ends(text, range.lowerBound..<index - 1, "Copyright ")
        ? .caption : nil
    default: return nil
    }
  }

  private static let bracketedMarks: [StaticString] = [
    "(pictured", "(Pictured", "(Photo:", "(Photo by", "(Image:", "(Picture:",
  ]

  /// Whether a word for picture ends the text, alone or run into the name before it
  /// (`Ann ReedImage: Bo Lee`).
  private static func endsInCredit(
    _ text: Span<UInt8>, _ range: Range<Int>, _ word: StaticString
  ) -> Bool {
    let start = range.upperBound - word.utf8CodeUnitCount
    guard start >= range.lowerBound, begins(text, start..<range.upperBound, word) else {
      return false
    }
    return start == range.lowerBound || !isUpper(text[start - 1])
  }

  /// Before a colon, in a caption's last words.
  private static let creditWords: [StaticString] = [
    "Image", "PHOTO", "Photo", "Picture", "Foto", "Bild", "Imagen",
  ]

  /// Whether a line's last words say who else took part: `X contributed to this report.`
  private static func isReportedBy(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 400 else { return false }
    var end = range.upperBound
    while end > range.lowerBound, !isWordByte(text[end - 1]) { end -= 1 }
    let line = range.lowerBound..<end
    return contributions.contains { ends(text, line, $0) }
  }

  private static let contributions: [StaticString] = [
    "contributed to this report", "contributed to this story", "contributed to this article",
    "contributed reporting", "contributed to the report",
  ]
}

/// Whether the text in `range` begins with `start`.
func begins(_ text: Span<UInt8>, _ range: Range<Int>, _ start: StaticString) -> Bool {
  let bytes = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
  guard bytes.count <= range.count else { return false }
  for (offset, byte) in bytes.enumerated() where text[range.lowerBound + offset] != byte {
    return false
  }
  return true
}

/// Whether the text in `range` ends with `end`, which is all of it or follows a character that is
/// no ASCII letter, unless it begins with a space or mark itself.
func ends(_ text: Span<UInt8>, _ range: Range<Int>, _ end: StaticString) -> Bool {
  let start = range.upperBound - end.utf8CodeUnitCount
  guard start >= range.lowerBound, begins(text, start..<range.upperBound, end) else { return false }
  guard start > range.lowerBound, isLetter(text[start]) else { return true }
  return !isLetter(text[start - 1])
}

func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

func isLetter(_ byte: UInt8) -> Bool {
  let folded = byte | 0x20
  return folded >= 0x61 && folded <= 0x7A
}

/// Whether nothing but blanks and a full stop follows.
func isEnd(_ text: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
  var index = index
  while index < limit, isBlank(text[index]) || text[index] == UInt8(ascii: ".") { index += 1 }
  return index == limit
}

func isCapitalAfterSpace(_ text: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
  index + 1 < limit && isBlank(text[index]) && isUpper(text[index + 1])
}
