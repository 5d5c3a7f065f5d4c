import Bytes

/// Numbers in as few bits as the largest of a block takes, in an array of 32-bit words.
///
/// Two orders: *in a row*, number i at bit i · width, so that any one can be read alone; and
/// *blocks* of 128 gaps for four lanes at once, which is the fastest to unpack as a whole.
/// Whoever reads in a row keeps two words of room after the last number.
enum BitPacking {
  static let blockSize = 128

  @inline(__always)
  static func width(_ largest: UInt32) -> Int { 32 - largest.leadingZeroBitCount }

  /// The number in `width` bits, 0...32, from `bit` on.
  @inline(__always)
  static func read(_ words: UnsafePointer<UInt32>, bit: Int, width: Int) -> UInt32 {
    let bytes = UnsafeRawPointer(words) + (bit >> 3)
    let value = bytes.loadUnaligned(as: UInt64.self).littleEndian &>> UInt64(bit & 7)
    return UInt32(truncatingIfNeeded: value & ((1 &<< UInt64(width)) &- 1))
  }

  /// The width of the largest of some numbers.
  @inline(__always)
  static func width(_ numbers: UnsafePointer<UInt32>, count: Int) -> Int {
    var union: UInt32 = 0
    for index in 0..<count { union |= numbers[index] }
    return width(union)
  }

  /// Appends 128 ascending numbers as gaps, the first one to `base`; returns the width. They take
  /// `4 · width` words.
  static func appendBlock(
    _ numbers: UnsafePointer<UInt32>, base: UInt32, to words: inout Growing<UInt32>
  ) -> Int {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: blockSize) { gaps in
      var union: UInt32 = 0
      for index in 0..<blockSize {
        gaps[index] = numbers[index] &- (index == 0 ? base : numbers[index - 1])
        union |= gaps[index]
      }
      let width = width(union)
      guard width > 0 else { return 0 }
      let block = words.count
      words.append(0, times: 4 * width)
      let start = words.base + block
      for index in 0..<blockSize {
        let bit = (index >> 2) * width
        let word = (bit >> 5) * 4 + (index & 3)
        let shifted = UInt64(gaps[index]) << UInt64(bit & 31)
        start[word] |= UInt32(truncatingIfNeeded: shifted)
        if shifted >> 32 != 0 { start[word + 4] |= UInt32(truncatingIfNeeded: shifted >> 32) }
      }
      return width
    }
  }

  /// Unpacks what `appendBlock` packed.
  @inline(__always)
  static func readBlock(
    _ words: UnsafePointer<UInt32>, width: Int, base: UInt32,
    into numbers: UnsafeMutablePointer<UInt32>
  ) {
    var source = UnsafeRawPointer(words)
    let target = UnsafeMutableRawPointer(numbers)
    let mask = SIMD4<UInt32>(repeating: UInt32(truncatingIfNeeded: (UInt64(1) &<< width) &- 1))
    var sum = SIMD4<UInt32>(repeating: base)
    guard width > 0 else {
      for index in 0..<32 { target.storeBytes(of: sum, toByteOffset: index * 16, as: SIMD4.self) }
      return
    }
    var current = source.loadUnaligned(as: SIMD4<UInt32>.self)
    var shift: UInt32 = 0
    let step = UInt32(truncatingIfNeeded: width)
    for index in 0..<32 {
      var value = current &>> SIMD4(repeating: shift)
      shift &+= step
      if shift >= 32 {
        shift &-= 32
        if index < 31 {
          source += 16
          current = source.loadUnaligned(as: SIMD4<UInt32>.self)
          if shift > 0 { value |= current &<< SIMD4(repeating: step &- shift) }
        }
      }
      value &= mask
      value &+= SIMD4(0, value[0], value[1], value[2])
      value &+= SIMD4(0, 0, value[0], value[1])
      sum = value &+ SIMD4(repeating: sum[3])
      target.storeBytes(of: sum, toByteOffset: index * 16, as: SIMD4.self)
    }
  }
}
