/// What one character means to the sentence cutter, and how many bytes it takes.
struct SentenceCharacter {
  enum Kind {
    case end, space, lower, upper, letter, digit, quote, opener, closer, dash, other
  }

  var kind: Kind
  var length: Int

  /// Reads the character at `index`; `end` at or behind `limit`. Broken UTF-8 reads as `other`.
  init(_ text: Span<UInt8>, at index: Int, limit: Int) {
    guard index < limit else {
      self.init(.end, 0)
      return
    }
    let first = text[index]
    if first < 0x80 {
      self.init(Self.ascii(first), 1)
      return
    }
    guard index + 1 < limit, first >= 0xC2 else {
      self.init(.other, 1)
      return
    }
    let second = text[index + 1]
    if first < 0xE0 {
      self.init(Self.twoByte(first, second), 2)
      return
    }
    guard index + 2 < limit else {
      self.init(.other, 1)
      return
    }
    if first < 0xF0 {
      self.init(Self.threeByte(first, second, text[index + 2]), 3)
    } else {
      self.init(.other, index + 3 < limit ? 4 : 1)
    }
  }

  private init(_ kind: Kind, _ length: Int) {
    self.kind = kind
    self.length = length
  }

  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D: .space
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .quote
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "`"): .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closer
    case UInt8(ascii: "-"): .dash
    default: .other
    }
  }

  private static func twoByte(_ first: UInt8, _ second: UInt8) -> Kind {
    switch (first, second) {
    case (0xC2, 0xA0), (0xC2, 0x85): .space
    case (0xC2, 0xA1), (0xC2, 0xBF), (0xC2, 0xAB): .opener
    case (0xC2, 0xBB): .closer
    case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA): .lower
    case (0xC2, _), (0xC3, 0x97), (0xC3, 0xB7): .other
    case (0xC3, 0x80...0x9E): .upper
    case (0xC3, _): .lower
    case (0xC4, _), (0xC5, _), (0xC8, _): second & 1 == 0 ? .upper : .lower
    case (0xCE, 0x84...0xAB): .upper
    case (0xCE, _), (0xCF, _): .lower
    case (0xD0, 0x80...0xAF): .upper
    case (0xD0, _), (0xD1, _): .lower
    case (0xD8, 0x80...0x9F): .other
    default: .letter
    }
  }

  private static func threeByte(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Kind {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      .space
    case (0xE2, 0x80, 0x90...0x95): .dash
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x9A...0x9C), (0xE2, 0x80, 0x9E), (0xE2, 0x80, 0xB9):
      .opener
    case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0xBA): .closer
    case (0xE2, _, _): .other
    case (0xE3, 0x80, 0x88), (0xE3, 0x80, 0x8A), (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E),
      (0xE3, 0x80, 0x90), (0xEF, 0xBC, 0x88):
      .opener
    case (0xE3, 0x80, 0x89), (0xE3, 0x80, 0x8B), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F),
      (0xE3, 0x80, 0x91), (0xEF, 0xBC, 0x89):
      .closer
    case (0xE3, 0x80, _), (0xEF, 0xBC...0xBF, _): .other
    default: .letter
    }
  }
}

/// A mark that may end a sentence.
struct Terminator {
  enum Kind {
    case stop, mark, ellipsis, wide
  }

  var kind: Kind
  var length: Int

  /// The terminator at `index`: `.`, `!` `?` and their kin, `…`, or the full-width marks of Chinese
  /// and Japanese, which need no space behind them; nil for any other character.
  init?(_ text: Span<UInt8>, at index: Int, limit: Int) {
    let first = text[index]
    switch first {
    case UInt8(ascii: "."): (kind, length) = (.stop, 1)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): (kind, length) = (.mark, 1)
    case 0xD8 where index + 1 < limit && text[index + 1] == 0x9F,
      0xDB where index + 1 < limit && text[index + 1] == 0x94:
      (kind, length) = (.mark, 2)
    case 0xE0, 0xE2, 0xE3, 0xEF:
      guard index + 2 < limit else { return nil }
      length = 3
      switch (first, text[index + 1], text[index + 2]) {
      case (0xE2, 0x80, 0xA6): kind = .ellipsis
      case (0xE2, 0x80, 0xBC), (0xE2, 0x81, 0x87...0x89), (0xE0, 0xA5, 0xA4): kind = .mark
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x8E),
        (0xEF, 0xBD, 0xA1):
        kind = .wide
      default: return nil
      }
    default: return nil
    }
  }
}
