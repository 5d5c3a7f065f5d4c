/// What the scalars become whose folded form is another.
struct FoldingTables: Sendable {
  /// In ascending order.
  let sources: [UInt32]
  private let targets: [PackedUTF8]
  /// `first` and `second` of each composed pair in one number, in ascending order.
  private let pairs: [UInt64]
  private let composed: [PackedUTF8]
  /// The scalars that may join the one before: second parts of pairs, Hangul vowels and finals.
  let composing: [UInt32]

  static let shared = FoldingTables()

  private init() {
    var folds: [(source: UInt32, target: PackedUTF8)] = []
    var reader = GeneratedReader(FoldingData.folds)
    var waiting: [UInt32] = []
    while let range = reader.nextRange() {
      waiting += range.scalars
      let sign = reader.nextSign()
      if sign == UInt8(ascii: ",") { continue }
      var target = PackedUTF8()
      var first = reader.nextNumber() ?? 0
      if sign == UInt8(ascii: ">") {
        for source in waiting {
          folds.append((source, PackedUTF8(scalar: first + (source - waiting[0]))))
        }
      } else {
        target.append(scalar: first)
        while reader.nextSign() != nil {
          first = reader.nextNumber() ?? 0
          target.append(scalar: first)
        }
        folds += waiting.map { ($0, target) }
      }
      waiting.removeAll()
    }
    folds.sort { $0.source < $1.source }
    sources = folds.map(\.source)
    targets = folds.map(\.target)

    var pairs: [UInt64] = []
    var composed: [PackedUTF8] = []
    var composing = Set<UInt32>(0x1161...0x1175).union(0x11A8...0x11C2)
    reader = GeneratedReader(FoldingData.compositions)
    while let first = reader.nextNumber(), reader.nextSign() != nil,
      let second = reader.nextNumber(), reader.nextSign() != nil, let whole = reader.nextNumber()
    {
      pairs.append(UInt64(first) << 32 | UInt64(second))
      composed.append(PackedUTF8(scalar: whole))
      composing.insert(second)
    }
    self.pairs = pairs
    self.composed = composed
    self.composing = composing.sorted()
  }

  /// The folded form of `scalar`, which must have the property `folds`.
  func target(of scalar: UInt32) -> PackedUTF8 {
    guard let index = sources.lastIndex(notAbove: scalar) else { return PackedUTF8() }
    return targets[index]
  }

  /// The one scalar that two make together; nil if they stay two.
  ///
  /// Hangul syllables by the arithmetic of The Unicode Standard, section 3.12.
  func composition(of first: UInt32, _ second: UInt32) -> PackedUTF8? {
    if 0x1100...0x1112 ~= first, 0x1161...0x1175 ~= second {
      return PackedUTF8(scalar: 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28)
    }
    if 0xAC00...0xD7A3 ~= first, (first - 0xAC00) % 28 == 0, 0x11A8...0x11C2 ~= second {
      return PackedUTF8(scalar: first + second - 0x11A7)
    }
    let pair = UInt64(first) << 32 | UInt64(second)
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair ? composed[low] : nil
  }
}

/// Up to four bytes of UTF-8, the first in the lowest bits; no text of the tables has a NUL.
struct PackedUTF8: Equatable {
  private(set) var bits: UInt32 = 0
  private(set) var count = 0

  init() {}

  init(scalar: UInt32) {
    append(scalar: scalar)
  }

  mutating func append(scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    for byte in UTF8.encode(scalar).map(Array.init) ?? [] where count < 4 {
      bits |= UInt32(byte) << (8 * UInt32(count))
      count += 1
    }
  }
}
