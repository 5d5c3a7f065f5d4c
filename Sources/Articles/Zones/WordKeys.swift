/// The words of a stretch of text as hashes, for telling whether two stretches say the same.
///
/// Case, apostrophes, soft hyphens and every mark between words are ignored. A hash may collide; at 64
/// bits that is never seen within one article.
struct WordKeys: Equatable {
  /// One hash a word, in order.
  var words: [UInt64] = []
  /// One hash of all letters and digits in a row, so that `all-girl` and `all - girl` are the same.
  var letters: UInt64

  /// - Complexity: O(bytes)
  init(_ text: [UInt8], _ range: Range<Int>) {
    var all = Self.seed
    var word = Self.seed
    var inWord = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      var length = 1
      let mark: Mark
      if byte < 0x80 {
        mark = Self.asciiMark(byte)
      } else {
        (mark, length) = Self.mark(text, index, range.upperBound)
      }
      switch mark {
      case .letter:
        for offset in 0..<length {
          let folded = Self.folded(text, index + offset)
          all = (all ^ UInt64(folded)) &* Self.prime
          word = (word ^ UInt64(folded)) &* Self.prime
        }
        inWord = true
      case .ignored: break
      case .separator:
        if inWord {
          words.append(word)
          word = Self.seed
          inWord = false
        }
      }
      index += length
    }
    if inWord { words.append(word) }
    letters = all
  }

  // Source: Fowler, Noll and Vo, FNV-1a with 64 bits (RFC 9923).
  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  private enum Mark { case letter, ignored, separator }

  private static func asciiMark(_ byte: UInt8) -> Mark {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case UInt8(ascii: "'"): .ignored
    default: .separator
    }
  }

  /// What a character above ASCII counts as, and how many of its bytes lie before `end`.
  private static func mark(_ text: [UInt8], _ index: Int, _ end: Int) -> (Mark, Int) {
    let second = index + 1 < end ? text[index + 1] : 0
    switch text[index] {
    case 0xC2 where index + 1 < end:
      switch second {
      case 0xAD: return (.ignored, 2)
      case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: return (.letter, 2)
      default: return (.separator, 2)
      }
    case 0xE2 where index + 2 < end && (second == 0x80 || second == 0x81):
      let isApostrophe = second == 0x80 && (text[index + 2] == 0x98 || text[index + 2] == 0x99)
      return (isApostrophe ? .ignored : .separator, 3)
    case 0xE3 where index + 2 < end && second == 0x80 && text[index + 2] < 0x84:
      return (.separator, 3)
    default: return (.letter, 1)
    }
  }

  /// A byte of a letter in lower case: ASCII, and the letters of Latin-1.
  private static func folded(_ text: [UInt8], _ index: Int) -> UInt8 {
    let byte = text[index]
    switch byte {
    case 0x41...0x5A: return byte | 0x20
    case 0x80...0x9E where index > 0 && text[index - 1] == 0xC3 && byte != 0x97:
      return byte | 0x20
    default: return byte
    }
  }
}

extension WordKeys {
  /// Whether this says nearly what `sentence` says: four in five of its words are there, and three in
  /// four of them in the same order.
  ///
  /// A pull quote tightens its sentence (`but warned there were still “gaps”` becomes `warned that “gaps”
  /// still exist`), so that order is asked less of than presence. In a sentence much longer than three
  /// times the words, such as a list, words are found by chance.
  /// - Complexity: O(own words x words of the sentence)
  func nearlyRepeats(_ sentence: WordKeys) -> Bool {
    guard !words.isEmpty, sentence.words.count * 5 >= words.count * 4,
      sentence.words.count <= words.count * 3 + 8
    else { return false }
    var left: [UInt64: Int] = [:]
    for word in sentence.words { left[word, default: 0] += 1 }
    var present = 0
    for word in words {
      if let count = left[word], count > 0 {
        left[word] = count - 1
        present += 1
      }
    }
    guard present * 5 >= words.count * 4 else { return false }
    return commonSubsequence(sentence) * 4 >= words.count * 3
  }

  private func commonSubsequence(_ other: WordKeys) -> Int {
    var row = [Int](repeating: 0, count: other.words.count + 1)
    for word in words {
      var diagonal = 0
      for index in other.words.indices {
        let above = row[index + 1]
        row[index + 1] = word == other.words[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[other.words.count]
  }
}
