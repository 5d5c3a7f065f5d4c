/// A post of a social network that a page shows within its story, as its text.
enum EmbeddedPost {
  /// Whether a line ends as such a post does, with `(@name) December 26, 2017`, where `index` is
  /// the place of an at sign.
  ///
  /// Not more than a short word (`Report`, `View`) may follow the date.
  static func ends(_ text: Span<UInt8>, _ range: Range<Int>, at index: Int) -> Bool {
    guard index > range.lowerBound, text[index - 1] == UInt8(ascii: "(") else { return false }
    let limit = range.upperBound
    var close = index + 1
    while close < limit, isWordByte(text[close]) || text[close] == UInt8(ascii: "_") { close += 1 }
    guard close > index + 1, close + 1 < limit, text[close] == UInt8(ascii: ")"),
      isBlank(text[close + 1]), limit - close <= 40
    else { return false }
    var digits = 0
    var end = close + 2
    var number = 0
    while end < limit {
      if text[end] >= 0x30, text[end] <= 0x39 {
        number += 1
        digits = max(digits, number)
      } else {
        number = 0
      }
      end += 1
    }
    return digits == 4
  }

  /// Whether a line is short enough to be one of a post's lines before its last: no sentence, of
  /// two words at most.
  static func mayBeLine(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.count <= 24 && !endsSentence(text, range) && LetterKey(text, range).words <= 2
  }
}
