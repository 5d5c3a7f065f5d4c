/// A stretch of text as a hash of its letters and digits, for telling whether two stretches say the
/// same.
///
/// Case, apostrophes, soft hyphens, spaces and every other mark are ignored, so that `all-girl` and
/// `all - girl` are the same. A hash may collide; at 64 bits that is never seen within one article.
struct LetterKey: Equatable {
  var hash: UInt64
  /// How many words the stretch has.
  var words: Int

  /// - Complexity: O(bytes)
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    var words = 0
    hash = scanLetters(text, range) { _ in words += 1 }
    self.words = words
  }
}

/// A number that is the same for stretches with the same `LetterKey`: its first twelve letters.
/// - Complexity: O(1), but for what is passed over between letters
func letterSketch(_ text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
  let classes = letterClasses
  var sketch: UInt64 = 0
  var count = 0
  var index = range.lowerBound
  while index < range.upperBound, count < 12 {
    var folded = classes[Int(text[index])]
    var length = 1
    if folded == isLead { (folded, length) = letterClass(text, index, range.upperBound) }
    if folded > isLead {
      // Five bits tell the small letters of ASCII apart.
      sketch = (sketch &<< 5) ^ UInt64(folded)
      count += 1
    }
    index += length
  }
  return sketch
}

// Source: Fowler, Noll and Vo, FNV-1a with 64 bits (RFC 9923).
private let seed: UInt64 = 0xcbf2_9ce4_8422_2325
private let prime: UInt64 = 0x100_0000_01b3

/// Calls `word` with a hash of every word's letters, and returns one of all letters in a row.
@inline(__always)
func scanLetters(_ text: Span<UInt8>, _ range: Range<Int>, word: (UInt64) -> Void) -> UInt64 {
  let classes = letterClasses
  var all = seed
  var own = seed
  var inWord = false
  var index = range.lowerBound
  while index < range.upperBound {
    var folded = classes[Int(text[index])]
    var length = 1
    if folded == isLead { (folded, length) = letterClass(text, index, range.upperBound) }
    if folded > isLead {
      all = (all ^ UInt64(folded)) &* prime
      own = (own ^ UInt64(folded)) &* prime
      inWord = true
    } else if folded == isSeparator, inWord {
      word(own)
      own = seed
      inWord = false
    }
    index += length
  }
  if inWord { word(own) }
  return all
}

private let isSeparator: UInt8 = 0
private let isIgnored: UInt8 = 1
private let isLead: UInt8 = 2

/// For each byte what it counts as: one of the three above, or a letter's or digit's byte in lower
/// case.
private let letterClasses: [UInt8] = (0...255).map { byte -> UInt8 in
  switch UInt8(byte) {
  case 0x30...0x39, 0x61...0x7A: UInt8(byte)
  case 0x41...0x5A: UInt8(byte) | 0x20
  case UInt8(ascii: "'"): isIgnored
  case 0xC2, 0xC3, 0xE2, 0xE3: isLead
  case 0x80...: UInt8(byte)
  default: isSeparator
  }
}

/// What a character counts as whose first byte leaves that open, and how many of its bytes that
/// covers.
private func letterClass(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> (UInt8, Int) {
  let first = text[index]
  let second = index + 1 < end ? text[index + 1] : 0
  let third = index + 2 < end ? text[index + 2] : 0
  switch (first, second) {
  case (0xC2, 0xAD): return (isIgnored, 2)
  case (0xC2, 0xAA), (0xC2, 0xB2), (0xC2, 0xB3), (0xC2, 0xB5), (0xC2, 0xB9), (0xC2, 0xBA):
    return (second, 2)
  case (0xC2, 0x80...): return (isSeparator, 2)
  // Capitals of Latin-1, without the sign of multiplication.
  case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): return (second | 0x20, 2)
  case (0xC3, 0x80...): return (second, 2)
  // General punctuation, whose single quotation marks serve as apostrophes.
  case (0xE2, 0x80) where third == 0x98 || third == 0x99: return (isIgnored, 3)
  case (0xE2, 0x80) where third != 0, (0xE2, 0x81) where third != 0: return (isSeparator, 3)
  // Marks of Chinese and Japanese.
  case (0xE3, 0x80) where third >= 0x80 && third < 0x84: return (isSeparator, 3)
  default: return (first, 1)
  }
}
