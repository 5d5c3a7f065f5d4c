/// Fixed phrases that a line or a sentence may begin with, found by the first byte.
struct PhraseTable {
  struct Entry {
    /// Lower case, with plain spaces.
    var bytes: [UInt8]
    var kind: ZonePhrase
  }

  private let entries: [Entry]
  /// The second and the third byte of each phrase, 0 for none.
  private let heads: [(second: UInt8, third: UInt8)]
  /// Where in `entries` the phrases of each first byte begin; one more for their end.
  private let starts: [Int]
  /// Whether a phrase may begin with three bytes, by their hash.
  private let mayBegin: [Bool]

  /// - Parameters:
  ///   - phrases: in lower case, with plain spaces.
  init(_ phrases: [(ZonePhrase, [String])]) {
    let all = phrases.flatMap { kind, texts in
      texts.map { Entry(bytes: Array($0.utf8), kind: kind) }
    }
    // Longer phrases first, so that `read more:` is found before `read more`.
    let entries = all.filter { !$0.bytes.isEmpty }.sorted {
      ($0.bytes[0], -$0.bytes.count) < ($1.bytes[0], -$1.bytes.count)
    }
    self.entries = entries
    heads = entries.map {
      ($0.bytes.count > 1 ? $0.bytes[1] : 0, $0.bytes.count > 2 ? $0.bytes[2] : 0)
    }
    starts = (0...256).map { byte in
      entries.firstIndex { Int($0.bytes[0]) >= byte } ?? entries.count
    }
    var mayBegin = [Bool](repeating: false, count: 4_096)
    for entry in entries where entry.bytes.count > 2 {
      mayBegin[Self.hash(entry.bytes[0], entry.bytes[1], entry.bytes[2])] = true
    }
    self.mayBegin = mayBegin
  }

  /// The longest phrase that stands at `index`, and where it ends; nil if there is none.
  ///
  /// Case is ignored for ASCII and the letters of Latin-1, and no-break spaces count as spaces. A
  /// phrase that ends in a letter ends a word.
  /// - Complexity: O(phrases with the same first byte)
  func match(_ text: Span<UInt8>, at index: Int, limit: Int) -> (kind: ZonePhrase, end: Int)? {
    guard index + 2 < limit else { return nil }
    let first = Int(lowerASCII(text[index]))
    // Only the sign of copyright is shorter than three bytes.
    guard first == 0xC2 || mayBegin[Self.hash(text[index], text[index + 1], text[index + 2])] else {
      return nil
    }
    let second = lowerASCII(text[index + 1])
    let third = lowerASCII(text[index + 2])
    var number = starts[first]
    let last = starts[first + 1]
    while number < last {
      if mayMatch(number, second, third),
        let end = end(of: entries[number].bytes, text, index, limit)
      {
        return (entries[number].kind, end)
      }
      number += 1
    }
    return nil
  }

  /// Whether a phrase may go on with two bytes, which only beyond ASCII and with spaces is in doubt.
  private func mayMatch(_ number: Int, _ second: UInt8, _ third: UInt8) -> Bool {
    let own = heads[number]
    let isOpen = min(own.second, own.third) <= 0x20 || max(own.second, own.third) >= 0x80
    return isOpen || own.second == second && own.third == third
  }

  /// A hash of three bytes that is the same for small letters and capitals.
  private static func hash(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    let key = Int(a & 0x5F) &* 1_063 &+ Int(b & 0x5F) &* 131 &+ Int(c & 0x5F)
    return (key ^ (key >> 7)) & 4_095
  }

  private func end(of phrase: [UInt8], _ text: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var index = start
    for byte in phrase {
      guard index < limit else { return nil }
      if byte == 0x20 {
        let length = spaceLength(text, index, limit)
        guard length > 0 else { return nil }
        index += length
        continue
      }
      var own = lowerASCII(text[index])
      if own >= 0x80, own <= 0x9E, index > start, text[index - 1] == 0xC3 { own |= 0x20 }
      guard own == byte else { return nil }
      index += 1
    }
    guard let last = phrase.last, last >= 0x61, last != 0xA9, index < limit else { return index }
    return isWordByte(text[index]) ? nil : index
  }

  /// The bytes of the space at `index`, plain, no-break or narrow no-break; 0 for none.
  private func spaceLength(_ text: Span<UInt8>, _ index: Int, _ limit: Int) -> Int {
    switch text[index] {
    case 0x20, 0x0A, 0x09: 1
    case 0xC2: index + 1 < limit && text[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      index + 2 < limit && text[index + 1] == 0x80 && text[index + 2] == 0xAF ? 3 : 0
    default: 0
    }
  }
}

func lowerASCII(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

/// Whether a byte belongs to a word in UTF-8: an ASCII letter or digit, or one of a letter beyond
/// ASCII, for which every byte but those of general punctuation and Latin-1's signs is taken.
func isWordByte(_ byte: UInt8) -> Bool {
  let folded = byte | 0x20
  return folded >= 0x61 && folded <= 0x7A || byte >= 0x30 && byte <= 0x39
    || byte >= 0xC3 && byte != 0xE2 || byte >= 0x80 && byte < 0xC0
}
