/// Eight bytes of text and how many of them, from the first on, are ASCII letters and digits.
///
/// All eight are looked at in one word: what is added to a byte without its top bit carries into the
/// top bit where the byte is large enough, and never beyond (Lamport, Multiple byte processing with
/// full-word instructions, 1975).
struct PlainRun {
  /// The bytes in their order in memory, letters in lower case.
  let folded: UInt64
  /// 0...8.
  let count: Int

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always)
  init(_ bytes: UInt64) {
    let bytes = UInt64(littleEndian: bytes)
    let low = bytes & ~Self.tops
    let lower = low | Self.ones &* 0x20
    let letters =
      Self.atLeast(UInt8(ascii: "a"), lower) & ~Self.atLeast(UInt8(ascii: "z") + 1, lower)
    let digits = Self.atLeast(UInt8(ascii: "0"), low) & ~Self.atLeast(UInt8(ascii: "9") + 1, low)
    let others = (~(letters | digits) | bytes) & Self.tops
    count = others.trailingZeroBitCount >> 3
    folded = (bytes | (letters & Self.tops) >> 2).littleEndian
  }

  /// The top bit of each byte that is `limit` or more; the other bits mean nothing.
  /// - Parameters:
  ///   - limit: below 0x80.
  ///   - bytes: each below 0x80.
  @inline(__always)
  private static func atLeast(_ limit: UInt8, _ bytes: UInt64) -> UInt64 {
    bytes &+ ones &* UInt64(0x80 &- limit)
  }

  /// An ASCII letter in lower case, or a digit.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 { byte < UInt8(ascii: "A") ? byte : byte | 0x20 }
}

/// Eight bytes, the capitals of ASCII among them in lower case.
@inlinable @inline(__always)
package func lowercasedASCII(_ bytes: UInt64) -> UInt64 {
  let low = bytes & 0x7F7F_7F7F_7F7F_7F7F
  // The top bit of each byte says whether it is from A on, and whether it is behind Z.
  let isFromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
  let isBehindZ = low &+ 0x2525_2525_2525_2525
  return bytes | (isFromA & ~isBehindZ & ~bytes & 0x8080_8080_8080_8080) &>> 2
}
