/// Reads the tables that `Scripts/generate-unicode` writes: hexadecimal numbers with single signs
/// between them, in tokens parted by white space.
struct GeneratedReader {
  /// Every scalar, or every second one, from `first` through `last`.
  struct Range {
    var first: UInt32
    var last: UInt32
    var step: UInt32

    var scalars: StrideThrough<UInt32> { stride(from: first, through: last, by: Int(step)) }
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: StaticString) {
    bytes = text.withUTF8Buffer { Array($0) }
  }

  /// The sign before the next number; nil at a token's end.
  mutating func nextSign() -> UInt8? {
    guard position < bytes.count, bytes[position] > UInt8(ascii: " ") else { return nil }
    position += 1
    return bytes[position - 1]
  }

  mutating func nextNumber() -> UInt32? {
    while position < bytes.count, bytes[position] <= UInt8(ascii: " ") { position += 1 }
    let start = position
    var value: UInt32 = 0
    while position < bytes.count, let digit = Self.hexDigit(bytes[position]) {
      value = value << 4 | digit
      position += 1
    }
    return position == start ? nil : value
  }

  /// `first`, `first-last`, or `first-last/2`; the sign after it is left for `nextSign()`.
  mutating func nextRange() -> Range? {
    guard let first = nextNumber() else { return nil }
    var range = Range(first: first, last: first, step: 1)
    if peek("-") { range.last = nextNumber() ?? first }
    if peek("/") { range.step = nextNumber() ?? 1 }
    return range
  }

  private mutating func peek(_ sign: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }
}
