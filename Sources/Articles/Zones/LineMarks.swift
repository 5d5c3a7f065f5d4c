/// What a line shows by its own words: a caption, scraped junk, a highlight.
enum LineMarks {
  /// Whether a line or sentence has a mark that only captions and picture credits carry.
  static func isCaption(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for start in captionStarts where begins(text, range, start) { return true }
    var index = range.lowerBound
    while index < range.upperBound {
      let rest = index..<range.upperBound
      switch text[index] {
      case UInt8(ascii: "("):
        for mark in ["(pictured", "(Pictured", "(Photo:", "(Photo by", "(Image:", "(Picture:"]
        where begins(text, rest, mark) {
          return true
        }
      case UInt8(ascii: "i"), UInt8(ascii: "a"):
        if !isInsideWord(text, range, index),
          begins(text, rest, "is pictured") || begins(text, rest, "are pictured")
        {
          return true
        }
      case UInt8(ascii: "p"):
        if begins(text, rest, "pictured above") { return true }
      case UInt8(ascii: "P"):
        if begins(text, rest, "Photo by ") || begins(text, rest, "PHOTO:") { return true }
      case UInt8(ascii: "G"):
        if begins(text, rest, "Getty Images"), isCredit(text, range, index, length: 12) {
          return true
        }
      default: break
      }
      index += 1
    }
    return false
  }

  private static let captionStarts = [
    "Image caption", "Media caption", "Image:", "Image :", "Photo:", "File photo", "Pictured:",
  ]

  /// Whether an agency's name stands as a credit does: after a mark of its own or at the very end.
  private static func isCredit(
    _ text: [UInt8], _ range: Range<Int>, _ index: Int, length: Int
  ) -> Bool {
    let after = trimmedRange(text, min(index + length, range.upperBound)..<range.upperBound)
    if after.isEmpty { return true }
    var before = index
    while before > range.lowerBound, isBlank(text[before - 1]) { before -= 1 }
    guard before > range.lowerBound else { return false }
    switch text[before - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ":"): return true
    case 0xA9: return before - 2 >= range.lowerBound && text[before - 2] == 0xC2
    default: return begins(text, max(range.lowerBound, before - 4)..<before, " via")
    }
  }

  /// Whether a short line is one that pages put around their articles.
  static func isBoilerplate(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 160 else { return false }
    return boilerplateStarts.contains { begins(text, range, $0, ignoringCase: true) }
  }

  private static let boilerplateStarts = [
    "read more", "share on ", "share this ", "share via ", "sign up for our ", "sign up to our ",
    "subscribe to our ", "follow us on ", "click here", "(c) copyright", "copyright (c)",
    "copyright ©", "© ", "all rights reserved", "related articles", "advertisement",
  ]

  /// The text of a line that is marked as a highlight; nil for another line.
  static func highlight(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    for marker in ["- ", "• ", "– ", "* "] where begins(text, range, marker) {
      let rest = trimmedRange(text, (range.lowerBound + marker.utf8.count)..<range.upperBound)
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  /// Whether the text in `range` begins with `start`; case is ignored in ASCII only, `start` being
  /// lower case then.
  static func begins(
    _ text: [UInt8], _ range: Range<Int>, _ start: String, ignoringCase: Bool = false
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

  private static func isInsideWord(_ text: [UInt8], _ range: Range<Int>, _ index: Int) -> Bool {
    guard index > range.lowerBound else { return false }
    let byte = text[index - 1]
    return byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }
}
