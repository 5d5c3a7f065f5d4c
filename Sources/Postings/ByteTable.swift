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
    let hash = Self.hash(key, prefix: Self.prefix(key))
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
    bytes.withUnsafeBufferPointer { isEqual(UnsafeBufferPointer(rebasing: $0[range]), key) }
  }

  @inline(__always)
  static func isEqual(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    guard a.count == b.count else { return false }
    if a.count < 8 { return prefix(a) == prefix(b) }
    let (one, other) = (UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b))
    func isSame(_ offset: Int) -> Bool {
      one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    var index = 0
    while index &+ 8 < a.count {
      if !isSame(index) { return false }
      index &+= 8
    }
    return isSame(a.count &- 8)
  }

  /// The slots in twice the room; the upper half of each is its hash.
  private static func doubled(_ slots: [UInt64]) -> [UInt64] {
    var larger = [UInt64](repeating: .max, count: slots.count * 2)
    let mask = larger.count - 1
    for entry in slots where entry != .max {
      var slot = Int(entry >> 32) & mask
      while larger[slot] != .max { slot = (slot + 1) & mask }
      larger[slot] = entry
    }
    return larger
  }

  /// The first eight bytes as a number, zeros after a shorter key.
  @inline(__always)
  static func prefix(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(key)
    if key.count >= 8 { return raw.loadUnaligned(as: UInt64.self) }
    if key.count >= 4 {
      // Two loads that overlap where there are fewer than eight bytes.
      let low = UInt64(raw.loadUnaligned(as: UInt32.self))
      let high = UInt64(raw.loadUnaligned(fromByteOffset: key.count &- 4, as: UInt32.self))
      return low | high &<< UInt64((key.count &- 4) &* 8)
    }
    guard key.count > 0 else { return 0 }
    // First, middle and last, of which some are the same.
    let (middle, last) = (key.count >> 1, key.count &- 1)
    return UInt64(key[0]) | UInt64(key[middle]) &<< UInt64(middle &* 8)
      | UInt64(key[last]) &<< UInt64(last &* 8)
  }

  /// The first eight bytes as a number, zeros after a shorter key; the same as `prefix(_:)`, without a
  /// branch that depends on the length.
  /// - Precondition: eight bytes from the start of the key on can be read.
  @inline(__always)
  static func prefix(_ key: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    let mask: UInt64 = count < 8 ? (1 &<< UInt64(count &* 8)) &- 1 : .max
    return UnsafeRawPointer(key).loadUnaligned(as: UInt64.self).littleEndian & mask
  }

  /// A hash that takes eight bytes in a step, the last ones of a long key some of them twice: each is
  /// multiplied by an odd number and the halves of the product are folded together.
  /// Source of the constants: the fractional parts of the golden ratio and of √3, made odd.
  @inline(__always)
  static func hash(_ key: UnsafeBufferPointer<UInt8>, prefix: UInt64) -> UInt32 {
    var hash = mixed(UInt64(key.count) &* 0x9e37_79b9_7f4a_7c15 ^ prefix)
    if key.count > 8 {
      let bytes = UnsafeRawBufferPointer(key)
      var index = 8
      while index < key.count {
        let step = bytes.loadUnaligned(
          fromByteOffset: min(index, key.count &- 8), as: UInt64.self)
        hash = mixed(hash ^ step)
        index &+= 8
      }
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash &>> 32))
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xbb67_ae85_84ca_a73b)
    return product.high ^ product.low
  }
}
