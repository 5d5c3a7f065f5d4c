/// Writes numbers in a row from the beginning of a word on, as `BitPacking.read` reads them.
///
/// Invariant of its unsafe part: behind the last word that is written there is room for two more, which
/// it may overwrite.
struct BitPacker {
  private var target: UnsafeMutableRawPointer
  /// What is not written yet, fewer than eight bits; those above are 0.
  private var rest: UInt64 = 0
  private var restBits = 0

  init(_ words: UnsafeMutablePointer<UInt32>) { target = UnsafeMutableRawPointer(words) }

  /// Writes numbers below 2^`width`, `width` in 0...32.
  @inline(__always)
  mutating func put(_ numbers: UnsafePointer<UInt32>, count: Int, width: Int) {
    guard width > 0 else { return }
    var (target, rest, restBits) = (target, rest, restBits)
    for index in 0..<count {
      rest |= UInt64(numbers[index]) &<< UInt64(restBits)
      restBits &+= width
      target.storeBytes(of: rest.littleEndian, as: UInt64.self)
      target += restBits &>> 3
      rest &>>= UInt64(restBits & ~7)
      restBits &= 7
    }
    (self.target, self.rest, self.restBits) = (target, rest, restBits)
  }
}
