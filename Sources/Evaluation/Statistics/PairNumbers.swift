/// Distinct pairs of numbers, numbered from 0 in the order in which they came.
///
/// Open addressing with linear probing; at most half of the slots are taken.
struct PairNumbers {
  /// By number, the pair: the first in the upper half.
  private var pairs: [UInt64] = []
  /// Numbers; -1 in a free slot.
  private var slots: [Int32] = Array(repeating: -1, count: 1024)

  var count: Int { pairs.count }

  func pair(_ number: Int) -> (first: Int, second: Int) {
    (Int(pairs[number] >> 32), Int(pairs[number] & 0xFFFF_FFFF))
  }

  /// The number of a pair, a new one if it was never seen.
  /// - Parameters: both 0..<2^31.
  mutating func number(adding first: Int, _ second: Int) -> Int {
    let pair = UInt64(truncatingIfNeeded: first) << 32 | UInt64(truncatingIfNeeded: second)
    let slot = slot(of: pair)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = count
    slots[slot] = Int32(truncatingIfNeeded: number)
    pairs.append(pair)
    if count * 2 > slots.count { grow() }
    return number
  }

  private func slot(of pair: UInt64) -> Int {
    let mask = slots.count - 1
    // Fibonacci hashing: the upper bits of a product with 2^64 / φ are well spread.
    var slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 29) & mask
    while slots[slot] >= 0, pairs[Int(slots[slot])] != pair { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count {
      let slot = slot(of: pairs[number])
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
