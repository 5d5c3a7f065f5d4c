/// The value of the property Word_Break of Unicode Standard Annex #29.
enum WordBreakClass: UInt8, CaseIterable {
  case other, carriageReturn, lineFeed, newline, extend, zeroWidthJoiner, format
  case regionalIndicator, katakana, hebrewLetter, aLetter, singleQuote, doubleQuote
  case midNumLet, midLetter, midNum, numeric, extendNumLet, segmentSpace

  var isLineEnd: Bool { self == .carriageReturn || self == .lineFeed || self == .newline }
  var isIgnored: Bool { self == .extend || self == .zeroWidthJoiner || self == .format }
  var isLetter: Bool { self == .aLetter || self == .hebrewLetter }

  /// The generated ranges of the class; nil for `other`, which has the rest.
  fileprivate var ranges: StaticString? {
    switch self {
    case .other: nil
    case .carriageReturn: WordBreakData.carriageReturn
    case .lineFeed: WordBreakData.lineFeed
    case .newline: WordBreakData.newline
    case .extend: WordBreakData.extend
    case .zeroWidthJoiner: WordBreakData.zeroWidthJoiner
    case .format: WordBreakData.format
    case .regionalIndicator: WordBreakData.regionalIndicator
    case .katakana: WordBreakData.katakana
    case .hebrewLetter: WordBreakData.hebrewLetter
    case .aLetter: WordBreakData.aLetter
    case .singleQuote: WordBreakData.singleQuote
    case .doubleQuote: WordBreakData.doubleQuote
    case .midNumLet: WordBreakData.midNumLet
    case .midLetter: WordBreakData.midLetter
    case .midNum: WordBreakData.midNum
    case .numeric: WordBreakData.numeric
    case .extendNumLet: WordBreakData.extendNumLet
    case .segmentSpace: WordBreakData.segmentSpace
    }
  }
}

/// All that cutting and folding ask of one scalar, in 16 bits.
struct ScalarProperties: Equatable {
  var bits: UInt16

  static let letterOrDigit: UInt16 = 1 << 5
  static let pictographic: UInt16 = 1 << 6
  static let uppercase: UInt16 = 1 << 7
  static let lowercase: UInt16 = 1 << 8
  static let removed: UInt16 = 1 << 9
  static let folds: UInt16 = 1 << 10
  static let composes: UInt16 = 1 << 11

  var wordBreak: WordBreakClass { WordBreakClass(rawValue: UInt8(bits & 31)) ?? .other }

  func has(_ flag: UInt16) -> Bool { bits & flag != 0 }
}

/// The generated ranges, expanded once per process to a flat table for U+0000...U+FFFF, and to
/// sorted ranges for the scalars above.
struct WordBreakTables: Sendable {
  private let basic: [UInt16]
  private let firsts: [UInt32]
  private let properties: [UInt16]

  static let shared = WordBreakTables()

  private init() {
    var basic = [UInt16](repeating: 0, count: 0x10000)
    var above: [(first: UInt32, end: UInt32, bits: UInt16)] = []
    func mark(_ ranges: StaticString, _ bits: UInt16) {
      var reader = GeneratedReader(ranges)
      while let range = reader.nextRange() {
        if range.last <= 0xFFFF {
          for scalar in range.scalars { basic[Int(scalar)] |= bits }
        } else if range.step == 1 {
          above.append((range.first, range.last + 1, bits))
        } else {
          above += range.scalars.map { ($0, $0 + 1, bits) }
        }
      }
    }
    for value in WordBreakClass.allCases {
      if let ranges = value.ranges { mark(ranges, UInt16(value.rawValue)) }
    }
    mark(WordBreakData.letterOrDigit, ScalarProperties.letterOrDigit)
    mark(WordBreakData.pictographic, ScalarProperties.pictographic)
    mark(WordBreakData.uppercase, ScalarProperties.uppercase)
    mark(WordBreakData.lowercase, ScalarProperties.lowercase)
    mark(FoldingData.removed, ScalarProperties.removed)
    for scalar in FoldingTables.shared.sources {
      if scalar <= 0xFFFF {
        basic[Int(scalar)] |= ScalarProperties.folds
      } else {
        above.append((scalar, scalar + 1, ScalarProperties.folds))
      }
    }
    for scalar in FoldingTables.shared.composing { basic[Int(scalar)] |= ScalarProperties.composes }
    self.basic = basic
    (firsts, properties) = Self.flattened(above)
  }

  /// Disjoint neighbouring ranges, each with all bits that its scalars have.
  private static func flattened(
    _ ranges: [(first: UInt32, end: UInt32, bits: UInt16)]
  ) -> ([UInt32], [UInt16]) {
    var changes: [(at: UInt32, bits: UInt16)] = [(0x10000, 0)]
    for range in ranges {
      changes.append((range.first, range.bits))
      changes.append((range.end, range.bits))
    }
    changes.sort { $0.at < $1.at }
    var firsts: [UInt32] = []
    var properties: [UInt16] = []
    var bits: UInt16 = 0
    for change in changes {
      // No two ranges of one property overlap, so that entering and leaving are both a flip.
      bits ^= change.bits
      if firsts.last == change.at {
        properties[properties.count - 1] = bits
      } else {
        firsts.append(change.at)
        properties.append(bits)
      }
    }
    return (firsts, properties)
  }

  /// - Complexity: O(1) up to U+FFFF, logarithmic in about 1,000 ranges above.
  @inline(__always)
  subscript(scalar: UInt32) -> ScalarProperties {
    if scalar <= 0xFFFF { return ScalarProperties(bits: basic[Int(scalar)]) }
    return ScalarProperties(bits: properties[firsts.lastIndex(notAbove: scalar) ?? 0])
  }
}

extension [UInt32] {
  /// The index of the last element that is at most `value`, in an array in ascending order.
  func lastIndex(notAbove value: UInt32) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
