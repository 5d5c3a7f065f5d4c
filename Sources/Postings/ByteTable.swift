/// Distinct byte strings, numbered in the order in which they first came.
///
/// Open addressing with linear probing over one arena; at most half of the slots are taken.
struct ByteTable {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []
  /// In each taken slot a hash and, in the low half, a number.
  private var slots: [UInt64] = Array(repeating: .max, count: 4096)

  var count: Int { ends.count }

  func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
  }

  /// The number of `key`, a new one if it was never seen.
  /// - Complexity: O(length of the key) amortised.
  mutating func number(of key: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(key)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != .max {
      if slots[slot] >> 32 == hash {
        let number = Int(UInt32(truncatingIfNeeded: slots[slot]))
        if isEqual(number, key) { return number }
      }
      slot = (slot + 1) & mask
    }
    let number = count
    slots[slot] = UInt64(hash) << 32 | UInt64(number)
    bytes.append(contentsOf: key)
    ends.append(UInt32(bytes.count))
    if count * 2 > slots.count { slots = Self.doubled(slots) }
    return number
  }

  @inline(__always)
  func isEqual(_ number: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    Self.isEqual(bytes, range(number), key)
  }

  @inline(__always)
  static func isEqual(
    _ bytes: [UInt8], _ range: Range<Int>, _ key: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard range.count == key.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < key.count {
        if bytes[range.lowerBound &+ index] != key[index] { return false }
        index &+= 1
      }
      return true
    }
  }

  /// The slots in twice the room; the upper half of each is its hash.
  static func doubled(_ slots: [UInt64]) -> [UInt64] {
    var larger = [UInt64](repeating: .max, count: slots.count * 2)
    let mask = larger.count - 1
    for entry in slots where entry != .max {
      var slot = Int(entry >> 32) & mask
      while larger[slot] != .max { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    return larger
  }

  /// A hash that takes eight bytes in a step: each is multiplied by an odd number and the halves of
  /// the product are folded together.
  /// Source of the constants: the fractional parts of the golden ratio and of √3, made odd.
  @inline(__always)
  static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = UInt64(key.count) &* 0x9e37_79b9_7f4a_7c15
    var index = 0
    let raw = UnsafeRawBufferPointer(key)
    while index &+ 8 <= key.count {
      hash = mixed(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index &+= 8
    }
    if index &+ 4 <= key.count {
      hash = mixed(hash ^ UInt64(raw.loadUnaligned(fromByteOffset: index, as: UInt32.self)))
      index &+= 4
    }
    var rest: UInt64 = 0
    while index < key.count {
      rest = rest &<< 8 | UInt64(key[index])
      index &+= 1
    }
    hash = mixed(hash ^ rest)
    return UInt32(truncatingIfNeeded: hash ^ (hash &>> 32))
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xbb67_ae85_84ca_a73b)
    return product.high ^ product.low
  }
}
