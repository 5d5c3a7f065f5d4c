/// Numbers with the place where each came first.
///
/// A table of its own, since a dictionary of sentences takes longer than all else that is done to
/// them.
struct SketchTable {
  private var keys: [UInt64]
  /// One more than the place; 0 for a free slot.
  private var places: [Int32]
  private let mask: Int

  /// - Parameters:
  ///   - count: how many numbers come at most.
  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    places = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The place at which the number came first; nil where it is new, and then it is kept.
  mutating func insert(_ number: UInt64, _ place: Int) -> Int? {
    var slot = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while places[slot] != 0 {
      if keys[slot] == number { return Int(places[slot]) - 1 }
      slot = (slot + 1) & mask
    }
    keys[slot] = number
    places[slot] = Int32(clamping: place + 1)
    return nil
  }
}
