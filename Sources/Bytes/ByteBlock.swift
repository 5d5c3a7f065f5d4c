/// Sixteen bytes of text that are looked at in one step.
///
/// An answer has the top bit of each byte that it is yes for; the other bits mean nothing. Behind the first yes in
/// eight bytes there may be wrong ones (Lamport, Multiple byte processing with full-word instructions, 1975); there
/// is never a wrong no.
@frozen @usableFromInline
package struct ByteBlock {
  @usableFromInline package typealias Answer = SIMD2<UInt64>

  /// Little-endian.
  @usableFromInline let words: SIMD2<UInt64>

  /// - Parameter words: as they stand in memory.
  @inlinable @inline(__always)
  init(_ words: SIMD2<UInt64>) {
    self.init(
      littleEndian: SIMD2(UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1])))
  }

  @inlinable @inline(__always)
  init(littleEndian words: SIMD2<UInt64>) { self.words = words }

  /// Fewer than sixteen bytes, which zeros follow.
  @inlinable
  init(_ text: Span<UInt8>, _ range: Range<Int>) {
    var words = SIMD2<UInt64>(0, 0)
    for index in range {
      let place = index &- range.lowerBound
      let bits = UInt64(truncatingIfNeeded: (place & 7) &<< 3)
      words[place &>> 3] |= UInt64(text[index]) &<< bits
    }
    self.init(littleEndian: words)
  }

  @inlinable @inline(__always)
  static func all(_ byte: UInt8) -> SIMD2<UInt64> {
    SIMD2(repeating: 0x0101_0101_0101_0101 &* UInt64(byte))
  }

  /// Which bytes are `byte`.
  @inlinable @inline(__always)
  package func equals(_ byte: UInt8) -> Answer { Self.zeros(words ^ Self.all(byte)) }

  /// Which bytes are `byte` but for bits of `mask`, all of which `byte` has.
  @inlinable @inline(__always)
  package func equals(_ byte: UInt8, settingBits mask: UInt8) -> Answer {
    Self.zeros((words | Self.all(mask)) ^ Self.all(byte))
  }

  /// Which bytes are `byte` with `following` behind it; behind the last of eight anything will do.
  @inlinable @inline(__always)
  package func equals(_ byte: UInt8, before following: UInt8) -> Answer {
    let isFollowed = equals(following) &>> 8 | SIMD2(repeating: 0x80 &<< 56)
    return equals(byte) & isFollowed
  }

  /// Which bytes are below `limit`, which is no more than 0x80.
  @inlinable @inline(__always)
  package func isBelow(_ limit: UInt8) -> Answer { (words &- Self.all(limit)) & ~words }

  /// Which bytes begin or continue a character that is not in ASCII.
  @inlinable @inline(__always)
  package var isBeyondASCII: Answer { words }

  // A byte that is zero borrows from its top bit.
  @inlinable @inline(__always)
  static func zeros(_ words: SIMD2<UInt64>) -> Answer { (words &- all(1)) & ~words }

  /// The number of the first byte of two blocks that their answers are yes for; 32 for none.
  @inlinable @inline(__always)
  static func first(in answer: Answer, _ next: Answer) -> Int {
    let tops = (answer | next) & all(0x80)
    guard tops[0] | tops[1] != 0 else { return 32 }
    let found = first(in: answer)
    return found < 16 ? found : 16 &+ first(in: next)
  }

  /// The number of the first byte that the answer is yes for; 16 for none.
  @inlinable @inline(__always)
  static func first(in answer: Answer) -> Int {
    let tops = answer & all(0x80)
    if tops[0] != 0 { return tops[0].trailingZeroBitCount >> 3 }
    return 8 &+ tops[1].trailingZeroBitCount >> 3
  }

  /// The block without its first `count` bytes, 1...15; zeros follow the others.
  @inlinable @inline(__always)
  func dropFirst(_ count: Int) -> ByteBlock {
    let bits = UInt64(truncatingIfNeeded: (count & 7) &<< 3)
    let high = words[1] &>> bits
    if count >= 8 { return ByteBlock(littleEndian: SIMD2(high, 0)) }
    // In two steps, as a shift by 64 bits is one by none.
    let low = words[0] &>> bits | (words[1] &<< (63 &- bits)) &<< 1
    return ByteBlock(littleEndian: SIMD2(low, high))
  }
}

extension Span<UInt8> {
  /// The first place in a range of the text whose byte is a hit, or the range's end.
  ///
  /// - Parameters:
  ///   - range: inside the text.
  ///   - isHit: asked of blocks that cover the range, the last of which may go on in zeros.
  /// - Complexity: O(bytes), 32 of them in a step.
  @inlinable @inline(__always)
  package func firstPlace(
    in range: Range<Int>, where isHit: (ByteBlock) -> ByteBlock.Answer
  ) -> Int {
    let bytes = self.bytes
    var index = range.lowerBound
    while index &+ 32 <= range.upperBound {
      let first = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
      let second = bytes.unsafeLoadUnaligned(fromByteOffset: index &+ 16, as: SIMD2<UInt64>.self)
      let found = ByteBlock.first(in: isHit(ByteBlock(first)), isHit(ByteBlock(second)))
      if found < 32 { return index &+ found }
      index &+= 32
    }
    while index &+ 16 <= range.upperBound {
      let words = bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD2<UInt64>.self)
      let found = ByteBlock.first(in: isHit(ByteBlock(words)))
      if found < 16 { return index &+ found }
      index &+= 16
    }
    guard index < range.upperBound else { return range.upperBound }
    if range.upperBound >= 16 {
      let start = range.upperBound &- 16
      let words = bytes.unsafeLoadUnaligned(fromByteOffset: start, as: SIMD2<UInt64>.self)
      // What stands before the range would spoil the answers behind it.
      let rest = ByteBlock(words).dropFirst(index &- start)
      return min(index &+ ByteBlock.first(in: isHit(rest)), range.upperBound)
    }
    let rest = ByteBlock(self, index..<range.upperBound)
    return min(index &+ ByteBlock.first(in: isHit(rest)), range.upperBound)
  }
}
