import Bytes

/// Whether the first of a text's units looks like a headline: short, no sentence, and followed by a
/// blank line or by clearly longer lines.
func looksLikeHeadline(_ text: [UInt8], _ units: [TextUnit]) -> Bool {
  guard let first = units.first, units.count > 1, first.range.count <= 160,
    !text[first.range].contains(0x0A)
  else { return false }
  let words = LetterKey(text.span, first.range).words
  guard words >= 1, words <= 24,
    !endsSentence(text.span, first.range) || endsInQuestion(text.span, first.range)
  else { return false }
  let line = String(decoding: text[first.range], as: UTF8.self)
  guard LineMarks.highlight(text.span, first.range) == nil, Byline(line: line) == nil,
    !LineMarks.isCaption(text.span, first.range), !LineMarks.isBoilerplate(text.span, first.range),
    NewsDate(parsing: line) == nil, beginsLikeTitle(line)
  else { return false }
  if hasBlankLine(text, after: first.range.upperBound) { return true }
  let others = units.dropFirst().map(\.range.count)
  return (others.max() ?? 0) >= 2 * first.range.count && endsSentence(text.span, units[1].range)
}

/// Whether the text in `range` ends as sentences do: with `.`, `!`, `?` or `…`, perhaps inside
/// closing marks. A trailing abbreviation with several stops (`U.S.`) is no end.
func endsSentence(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard let end = lastMark(text, range) else { return false }
  switch text[end] {
  case UInt8(ascii: "!"), UInt8(ascii: "?"), 0xA6: return true
  case UInt8(ascii: "."):
    return !(end - 2 >= range.lowerBound && text[end - 2] == UInt8(ascii: "."))
      || text[end - 1] == UInt8(ascii: ".")
  default: return false
  }
}

func endsInQuestion(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard let end = lastMark(text, range) else { return false }
  return text[end] == UInt8(ascii: "?") || text[end] == UInt8(ascii: "!")
}

/// The last byte of the text in `range` before closing quotation marks and brackets.
private func lastMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
  var end = range.upperBound
  while end > range.lowerBound {
    switch text[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): end -= 1
    case 0x99, 0x9D:
      guard end - 3 >= range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80 else {
        return end - 1
      }
      end -= 3
    case 0xA6:
      // The horizontal ellipsis, E2 80 A6.
      guard end - 3 >= range.lowerBound, text[end - 3] == 0xE2, text[end - 2] == 0x80 else {
        return nil
      }
      return end - 1
    default: return end - 1
    }
  }
  return nil
}

/// A title begins with a capital, a digit or an opening mark, or is written in letters without
/// case.
private func beginsLikeTitle(_ line: String) -> Bool {
  guard let first = line.unicodeScalars.first else { return false }
  if first.properties.isLowercase {
    // Names such as iPhone and eBay.
    return line.unicodeScalars.dropFirst().first?.properties.isUppercase ?? false
  }
  let weekday = line.prefix { $0 != "," && $0 != " " }.lowercased()
  return !weekdays.contains(weekday) || !line.contains { $0.isNumber }
}

private let weekdays: Set<String> = [
  "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]

private func hasBlankLine(_ text: [UInt8], after index: Int) -> Bool {
  var lineEnds = 0
  var index = index
  while index < text.count, isBlank(text[index]) {
    if text[index] == 0x0A { lineEnds += 1 }
    index += 1
  }
  return lineEnds >= 2
}
