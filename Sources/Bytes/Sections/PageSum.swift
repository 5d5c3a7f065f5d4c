/// A sum of bytes that damage changes: any change within eight bytes that lie together certainly,
/// any other but for one in 2^64.
///
/// Four sums side by side, each of every fourth eight bytes, by the step of FNV-1a (Fowler, Noll,
/// Vo) on 64-bit words: a step can be undone, so that two that differ once never meet again.
enum PageSum {
  private static let prime: UInt64 = 0x0000_0100_0000_01b3
  private static let basis: UInt64 = 0xcbf2_9ce4_8422_2325

  static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(repeating: basis) ^ SIMD4(0, 1, 2, 3)
    var offset = 0
    while offset &+ 32 <= bytes.count {
      lanes = step(lanes, bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self))
      offset &+= 32
    }
    if offset < bytes.count {
      var rest = SIMD4<UInt64>(repeating: 0)
      withUnsafeMutableBytes(of: &rest) {
        $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset...]))
      }
      lanes = step(lanes, rest)
    }
    var sum = basis ^ UInt64(bytes.count)
    for lane in 0..<4 { sum = (sum ^ lanes[lane]) &* prime }
    return sum
  }

  @inline(__always)
  private static func step(_ lanes: SIMD4<UInt64>, _ words: SIMD4<UInt64>) -> SIMD4<UInt64> {
    (lanes ^ words) &* SIMD4(repeating: prime)
  }
}
