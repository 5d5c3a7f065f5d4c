/// What a single sentence shows by its own words, wherever in its line it stands.
enum SentenceMarks {
  /// The zone of the sentence up to `end`; nil for running text.
  ///
  /// - Complexity: O(bytes), and O(1) for nearly all sentences of stories
  static func zone(_ text: Span<UInt8>, _ range: Range<Int>) -> (zone: Zone, end: Int)? {
    guard range.count >= 8, range.count <= 400,
      let (kind, end) = ZonePhrase.table.match(
        text, at: LineMarks.afterBullet(text, range), limit: range.upperBound)
    else { return nil }
    switch kind {
    case .sentence(let zone): return (zone, range.upperBound)
    case .prefix(let zone): return (zone, end)
    case .invitation:
      return range.count <= 240 && contains(text, end..<range.upperBound, invitations)
        ? (.boilerplate, range.upperBound) : nil
    case .appeal:
      return range.count <= 240 && contains(text, end..<range.upperBound, appeals)
        ? (.boilerplate, range.upperBound) : nil
    case .line, .openLine, .alone, .block, .agency, .section: return nil
    }
  }

  private static let invitations: [StaticString] = [
    "newsletter", "inbox", "by email", "email alerts", "email updates", "push notifications",
    "unlimited access", "special offers",
  ]

  private static let appeals: [StaticString] = [
    "form below", "get in touch with us", "get in touch with the", "contact us", "email us",
    "visit our", "fill in the form", "a story to share", "please visit", "please see",
    "http://", "https://", "www.", "let us know", "call us", "email the ",
  ]

  private static func contains(
    _ text: Span<UInt8>, _ range: Range<Int>, _ phrases: [StaticString]
  ) -> Bool {
    for index in range where index == range.lowerBound || !isWordByte(text[index - 1]) {
      for phrase in phrases where begins(text, index..<range.upperBound, phrase) { return true }
    }
    return false
  }

  /// The parts of a long stretch between credits in brackets (`(Photo: Ann Reed)`) and links for
  /// sharing (`Click to share on X (Opens in new window)`); nil zones are running text.
  /// - Complexity: O(bytes)
  static func partsBetweenCredits(
    _ text: Span<UInt8>, _ range: Range<Int>
  ) -> [(range: Range<Int>, zone: Zone?)] {
    var parts: [(range: Range<Int>, zone: Zone?)] = []
    var start = range.lowerBound
    var index = range.lowerBound
    func put(_ part: Range<Int>, _ zone: Zone?) {
      var lower = part.lowerBound
      var upper = part.upperBound
      while lower < upper, isBlank(text[lower]) { lower += 1 }
      while upper > lower, isBlank(text[upper - 1]) { upper -= 1 }
      if lower < upper { parts.append((lower..<upper, zone)) }
    }
    while index < range.upperBound {
      guard text[index] == UInt8(ascii: "(") else {
        index += 1
        continue
      }
      if let end = PictureCredit.end(text, at: index, limit: range.upperBound) {
        put(start..<index, nil)
        put(index..<end, .caption)
        start = end
        index = end
      } else if begins(text, index..<range.upperBound, opensWindow),
        let link = linkStart(text, start..<index)
      {
        let end = index + opensWindow.utf8CodeUnitCount
        put(start..<link, nil)
        put(link..<end, .boilerplate)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    put(start..<range.upperBound, nil)
    return parts
  }

  private static let opensWindow: StaticString = "(Opens in new window)"

  /// Where `Click to ` begins in the last 60 bytes of `range`.
  private static func linkStart(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.upperBound - 1
    while index >= max(range.lowerBound, range.upperBound - 60) {
      if text[index] == UInt8(ascii: "C"), begins(text, index..<range.upperBound, "Click to ") {
        return index
      }
      index -= 1
    }
    return nil
  }
}
