/// What a line shows by its own words: a caption, scraped junk, a highlight.
enum LineMarks {
  /// Whether a line has a mark that only captions and picture credits carry.
  static func isCaption(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    switch text[range.lowerBound] {
    case UInt8(ascii: "F"), UInt8(ascii: "I"), UInt8(ascii: "M"), UInt8(ascii: "P"):
      for start in captionStarts where begins(text, range, start) { return true }
    default: break
    }
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      let byte = text[index]
      let isTrigger =
        byte == UInt8(ascii: "p") || byte == UInt8(ascii: "P") || byte == UInt8(ascii: "G")
        || byte == UInt8(ascii: "(")
      if isTrigger, hasMark(text, range, at: index, byte, text[index + 1]) { return true }
      index += 1
    }
    return false
  }

  private static let captionStarts = [
    "Image caption", "Media caption", "Image:", "Image :", "Photo:", "File photo", "Pictured:",
  ]

  /// Whether a caption's mark stands at `index`, where the two bytes `first` and `second` are.
  private static func hasMark(
    _ text: Span<UInt8>, _ range: Range<Int>, at index: Int, _ first: UInt8, _ second: UInt8
  ) -> Bool {
    let rest = index..<range.upperBound
    switch (first, second) {
    case (UInt8(ascii: "p"), UInt8(ascii: "i")):
      guard begins(text, rest, "pictured") else { return false }
      return ends(text, range.lowerBound..<index, "is ")
        || ends(text, range.lowerBound..<index, "are ") || begins(text, rest, "pictured above")
    case (UInt8(ascii: "("), _):
      return bracketedMarks.contains { begins(text, rest, $0) }
    case (UInt8(ascii: "P"), UInt8(ascii: "h")): return begins(text, rest, "Photo by ")
    case (UInt8(ascii: "P"), UInt8(ascii: "H")): return begins(text, rest, "PHOTO:")
    case (UInt8(ascii: "G"), UInt8(ascii: "e")):
      return begins(text, rest, "Getty Images") && isCredit(text, range, at: index, length: 12)
    default: return false
    }
  }

  private static let bracketedMarks = [
    "(pictured", "(Pictured", "(Photo:", "(Photo by", "(Image:", "(Picture:",
  ]

  /// Whether an agency's name stands as a credit does: after a mark of its own or at the very end.
  private static func isCredit(
    _ text: Span<UInt8>, _ range: Range<Int>, at index: Int, length: Int
  ) -> Bool {
    var after = min(index + length, range.upperBound)
    while after < range.upperBound, isBlank(text[after]) { after += 1 }
    if after == range.upperBound { return true }
    var before = index
    while before > range.lowerBound, isBlank(text[before - 1]) { before -= 1 }
    guard before > range.lowerBound else { return false }
    switch text[before - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ":"): return true
    default:
      return ends(text, range.lowerBound..<before, "©")
        || ends(text, range.lowerBound..<before, " via")
    }
  }

  /// Whether a short line is one that pages put around their articles.
  static func isBoilerplate(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 160 else { return false }
    switch text[range.lowerBound] | 0x20 {
    case UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "c"),
      UInt8(ascii: "a"), UInt8(ascii: "("), 0xC2 | 0x20:
      return boilerplateStarts.contains { begins(text, range, $0, ignoringCase: true) }
    default: return false
    }
  }

  private static let boilerplateStarts = [
    "read more", "share on ", "share this ", "share via ", "sign up for our ", "sign up to our ",
    "subscribe to our ", "follow us on ", "click here", "(c) copyright", "copyright (c)",
    "copyright ©", "© ", "all rights reserved", "related articles", "advertisement",
  ]

  /// The text of a line that is marked as a highlight; nil for another line.
  static func highlight(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    for marker in ["- ", "• ", "– ", "* "] where begins(text, range, marker) {
      var start = range.lowerBound + marker.utf8.count
      while start < range.upperBound, isBlank(text[start]) { start += 1 }
      return start < range.upperBound ? start..<range.upperBound : nil
    }
    return nil
  }

  /// Whether the text in `range` begins with `start`; where case is ignored, in ASCII, `start` is in
  /// lower case.
  private static func begins(
    _ text: Span<UInt8>, _ range: Range<Int>, _ start: String, ignoringCase: Bool = false
  ) -> Bool {
    var index = range.lowerBound
    for byte in start.utf8 {
      guard index < range.upperBound else { return false }
      var own = text[index]
      if ignoringCase, own >= 0x41, own <= 0x5A { own |= 0x20 }
      guard own == byte else { return false }
      index += 1
    }
    return true
  }

  /// Whether the text in `range` ends with `end`, which is all of it or follows a character that is no
  /// ASCII letter.
  private static func ends(_ text: Span<UInt8>, _ range: Range<Int>, _ end: String) -> Bool {
    let start = range.upperBound - end.utf8.count
    guard start >= range.lowerBound, begins(text, start..<range.upperBound, end) else {
      return false
    }
    guard start > range.lowerBound else { return true }
    let before = text[start - 1] | 0x20
    return before < 0x61 || before > 0x7A || text[start] == UInt8(ascii: " ") || text[start] > 0x7F
  }
}
