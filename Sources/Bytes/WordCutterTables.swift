/// What cutting words looks up: small tables for ASCII, and the Unicode tables behind them.
struct WordTables {
  /// In `ascii`: a byte that is no part of a word, whatever stands beside it.
  static let boundary: UInt8 = 0
  /// In `ascii`: a byte that only the annex's rules can judge, which all above 0x7F are.
  static let slow: UInt8 = 1

  static let letter: UInt8 = 1
  static let digit: UInt8 = 2

  /// For each byte its lower case if it is an ASCII letter or digit, else `boundary` or `slow`.
  let ascii: [UInt8]
  /// For each byte `letter` if it joins two letters that it stands between, `digit` if two digits.
  let joins: [UInt8]
  let properties = WordBreakTables.shared
  let folding = FoldingTables.shared

  private static let sharedASCII: (ascii: [UInt8], joins: [UInt8]) = {
    var ascii = [UInt8](repeating: boundary, count: 256)
    for byte in 0x80...0xFF { ascii[byte] = slow }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { ascii[Int(byte)] = byte }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      ascii[Int(byte)] = byte
      ascii[Int(byte & 0xDF)] = byte
    }
    ascii[Int(UInt8(ascii: "_"))] = slow
    var joins = [UInt8](repeating: 0, count: 256)
    for (sign, kinds) in [
      ("'", letter | digit), (".", letter | digit), (":", letter), (",", digit), (";", digit),
    ] as [(Unicode.Scalar, UInt8)] {
      joins[Int(sign.value)] = kinds
    }
    return (ascii, joins)
  }()

  init() {
    (ascii, joins) = Self.sharedASCII
  }

  /// `letter`, `digit`, or 0 for a byte of ASCII.
  @inline(__always)
  static func kind(of byte: UInt8) -> UInt8 {
    if byte &- UInt8(ascii: "0") < 10 { return digit }
    return (byte | 0x20) &- UInt8(ascii: "a") < 26 ? letter : 0
  }

  /// Whether the scalar at `position` never joins a letter or a digit before it.
  func isBoundary(_ text: Span<UInt8>, _ position: Int) -> Bool {
    let scalar = DecodedScalar(in: text, at: position)
    return properties[scalar.value].wordBreak == .other
  }

  /// The first byte of the folded form of a scalar that has one.
  func firstFoldedByte(of scalar: DecodedScalar, _ properties: ScalarProperties) -> UInt8 {
    if properties.has(ScalarProperties.folds) {
      return UInt8(truncatingIfNeeded: folding.target(of: scalar.value).bits)
    }
    return scalar.value < 0x80 ? UInt8(scalar.value) : 0
  }
}

/// What French and Italian leave of a word whose last vowel falls before a vowel or an h.
private let elidedPrefixes: Set<[UInt8]> = Set(
  [
    "c", "d", "j", "l", "m", "n", "s", "t", "v", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
    "agl", "all", "anch", "coll", "dagl", "dall", "degl", "dell", "dov", "gl", "negl", "nell",
    "pell", "quell", "quest", "sant", "sugl", "sull", "tutt", "un",
  ].map { Array($0.utf8) })

private let longestElidedPrefix = elidedPrefixes.map(\.count).max() ?? 0

/// Whether a word's folded first byte lets the word before it lose its last vowel.
func isElidedBefore(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
    UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "h"):
    true
  default: false
  }
}

func isElidedPrefix(_ folded: Span<UInt8>, _ range: Range<Int>) -> Bool {
  guard range.count <= longestElidedPrefix else { return false }
  return elidedPrefixes.contains(range.map { folded[$0] })
}
