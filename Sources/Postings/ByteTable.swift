/// Distinct byte strings, each under a tag, numbered in the order in which they first came.
///
/// Open addressing with linear probing over one arena; at most half of the slots are taken.
struct ByteTable {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []
  private(set) var tags: [UInt32] = []
  /// In each taken slot a hash and, in the low half, a number.
  private var slots: [UInt64] = Array(repeating: .max, count: 1024)

  var count: Int { ends.count }

  func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// The number of `key` under `tag`, a new one if it was never seen.
  /// - Complexity: O(length of the key) amortised.
  mutating func number(of key: Span<UInt8>, tag: UInt32) -> Int {
    let hash = Self.hash(key, tag: tag)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != .max {
      if slots[slot] >> 32 == hash {
        let number = Int(UInt32(truncatingIfNeeded: slots[slot]))
        if tags[number] == tag, isEqual(number, key) { return number }
      }
      slot = (slot + 1) & mask
    }
    let number = count
    slots[slot] = UInt64(hash) << 32 | UInt64(number)
    for index in key.indices { bytes.append(key[index]) }
    ends.append(UInt32(bytes.count))
    tags.append(tag)
    if count * 2 > slots.count { grow() }
    return number
  }

  private func isEqual(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let range = range(number)
    guard range.count == key.count else { return false }
    let stored = bytes.span
    for index in key.indices where stored[range.lowerBound + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: .max, count: slots.count * 2)
    let mask = larger.count - 1
    for entry in slots where entry != .max {
      var slot = Int(entry >> 32) & mask
      while larger[slot] != .max { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    slots = larger
  }

  /// FNV-1a over the tag and the bytes, its halves folded together.
  /// Source: Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm".
  private static func hash(_ key: Span<UInt8>, tag: UInt32) -> UInt32 {
    var hash: UInt64 = (0xcbf2_9ce4_8422_2325 ^ UInt64(tag)) &* 0x0000_0100_0000_01b3
    for index in key.indices { hash = (hash ^ UInt64(key[index])) &* 0x0000_0100_0000_01b3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
