/// Steps through one segment of Unicode Standard Annex #29, scalar by scalar, with one scalar that
/// is not ignored of look-ahead.
///
/// The rules' numbers (WB3c, WB6 …) are those of the annex for Unicode 17.
struct WordBreaker {
  /// The scalar last taken into the segment; `scalar.end` is the segment's end so far.
  private(set) var scalar: DecodedScalar
  private(set) var properties: ScalarProperties
  /// When the scalar is a sign between two letters or digits: the letter or digit that follows.
  private(set) var following: DecodedScalar?

  /// The class of the last scalar that rule WB4 doesn't ignore.
  private var base: WordBreakClass
  private var last: WordBreakClass
  private var isHalfFlag: Bool

  /// Begins a segment, which always has its first scalar.
  init(in text: Span<UInt8>, at start: Int, _ tables: borrowing WordBreakTables) {
    scalar = DecodedScalar(in: text, at: start)
    properties = tables[scalar.value]
    last = properties.wordBreak
    base = last
    isHalfFlag = base == .regionalIndicator
  }

  /// Takes the next scalar, or returns false where the segment ends.
  mutating func advance(in text: Span<UInt8>, _ tables: borrowing WordBreakTables) -> Bool {
    guard scalar.end < text.count else { return false }
    let next = DecodedScalar(in: text, at: scalar.end)
    let properties = tables[next.value]
    let kind = properties.wordBreak
    if base.isLineEnd || kind.isLineEnd {  // WB3, WB3a, WB3b
      guard base == .carriageReturn, kind == .lineFeed else { return false }
      take(next, properties)
      return true
    }
    if kind.isIgnored {  // WB4
      let base = base
      take(next, properties)
      self.base = base
      return true
    }
    if following != nil {  // WB7, WB7c, WB11
      following = nil
      take(next, properties)
      return true
    }
    let joinsPicture = last == .zeroWidthJoiner && properties.has(ScalarProperties.pictographic)
    let joinsSpace = last == .segmentSpace && kind == .segmentSpace
    guard joinsPicture || joinsSpace || joins(kind, next, text, tables) else { return false }
    take(next, properties)
    return true
  }

  private mutating func take(_ next: DecodedScalar, _ properties: ScalarProperties) {
    scalar = next
    self.properties = properties
    last = properties.wordBreak
    base = last
  }

  /// WB5 to WB16, for a scalar that is not ignored.
  private mutating func joins(
    _ kind: WordBreakClass, _ next: DecodedScalar, _ text: Span<UInt8>,
    _ tables: borrowing WordBreakTables
  ) -> Bool {
    switch (base, kind) {
    case (.aLetter, .aLetter), (.aLetter, .hebrewLetter), (.hebrewLetter, .aLetter),
      (.hebrewLetter, .hebrewLetter),  // WB5
      (.numeric, .numeric), (.aLetter, .numeric), (.hebrewLetter, .numeric),  // WB8, WB9
      (.numeric, .aLetter), (.numeric, .hebrewLetter),  // WB10
      (.katakana, .katakana),  // WB13
      (.aLetter, .extendNumLet), (.hebrewLetter, .extendNumLet), (.numeric, .extendNumLet),
      (.katakana, .extendNumLet), (.extendNumLet, .extendNumLet),  // WB13a
      (.extendNumLet, .aLetter), (.extendNumLet, .hebrewLetter), (.extendNumLet, .numeric),
      (.extendNumLet, .katakana):  // WB13b
      return true
    case (.aLetter, .midLetter), (.aLetter, .midNumLet), (.aLetter, .singleQuote),
      (.hebrewLetter, .midLetter), (.hebrewLetter, .midNumLet):  // WB6
      guard let found = firstKept(after: next, text, tables), found.kind.isLetter else {
        return false
      }
      following = found.scalar
      return true
    case (.hebrewLetter, .singleQuote):  // WB6, WB7a
      if let found = firstKept(after: next, text, tables), found.kind.isLetter {
        following = found.scalar
      }
      return true
    case (.hebrewLetter, .doubleQuote):  // WB7b
      guard let found = firstKept(after: next, text, tables), found.kind == .hebrewLetter else {
        return false
      }
      following = found.scalar
      return true
    case (.numeric, .midNum), (.numeric, .midNumLet), (.numeric, .singleQuote):  // WB12
      guard let found = firstKept(after: next, text, tables), found.kind == .numeric else {
        return false
      }
      following = found.scalar
      return true
    case (.regionalIndicator, .regionalIndicator):  // WB15, WB16
      isHalfFlag.toggle()
      return !isHalfFlag
    default:
      return false
    }
  }

  /// The first scalar after `mid` that WB4 doesn't ignore.
  private func firstKept(
    after mid: DecodedScalar, _ text: Span<UInt8>, _ tables: borrowing WordBreakTables
  ) -> (scalar: DecodedScalar, kind: WordBreakClass)? {
    var position = mid.end
    while position < text.count {
      let scalar = DecodedScalar(in: text, at: position)
      let kind = tables[scalar.value].wordBreak
      if !kind.isIgnored { return (scalar, kind) }
      position = scalar.end
    }
    return nil
  }
}

/// Byte offsets of all boundaries by Unicode Standard Annex #29 alone, both ends included; none for
/// an empty text.
func wordBoundaries(_ text: Span<UInt8>) -> [Int] {
  guard !text.isEmpty else { return [] }
  let tables = WordBreakTables.shared
  var boundaries = [0]
  var position = 0
  while position < text.count {
    var breaker = WordBreaker(in: text, at: position, tables)
    while breaker.advance(in: text, tables) {}
    position = breaker.scalar.end
    boundaries.append(position)
  }
  return boundaries
}
