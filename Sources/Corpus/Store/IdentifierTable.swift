/// Finds the document that has an id. Of several with one id it knows the last.
///
/// Open addressing with linear probing; at most half of the slots are taken. The ids themselves are
/// in the records.
struct IdentifierTable: Sendable {
  private static let free = UInt32.max

  private(set) var slots = [UInt32](repeating: free, count: 64)
  private var count = 0

  init() {}

  /// A table as another had its slots; nil where they can be none.
  init?(slots: [UInt32]) {
    guard slots.count >= 64, slots.count.nonzeroBitCount == 1 else { return nil }
    count = slots.count { $0 != Self.free }
    guard count * 2 <= slots.count else { return nil }
    self.slots = slots
  }

  /// The document with an id.
  /// - Parameter idBytes: gives the id of a document to its second argument.
  func find(_ id: UnsafeRawBufferPointer, _ isID: (UInt32) -> Bool) -> UInt32? {
    let slot = slots[place(of: Self.hash(id), isID)]
    return slot == Self.free ? nil : slot
  }

  /// Makes `document` the one that has an id; returns the one that had it.
  /// - Parameters:
  ///   - isID: whether a document has the id.
  ///   - hash: the hash of a document's id.
  mutating func put(
    _ id: UnsafeRawBufferPointer, _ document: UInt32, isID: (UInt32) -> Bool,
    hash: (UInt32) -> UInt64
  ) -> UInt32? {
    if count * 2 >= slots.count { grow(hash) }
    let place = place(of: Self.hash(id), isID)
    let earlier = slots[place]
    slots[place] = document
    if earlier != Self.free { return earlier }
    count += 1
    return nil
  }

  /// Where an id is, or would be.
  private func place(of hash: UInt64, _ isID: (UInt32) -> Bool) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != Self.free, !isID(slots[place]) { place = (place + 1) & mask }
    return place
  }

  private mutating func grow(_ hash: (UInt32) -> UInt64) {
    let old = slots
    slots = Array(repeating: Self.free, count: old.count * 2)
    for document in old where document != Self.free {
      let place = place(of: hash(document)) { _ in false }
      slots[place] = document
    }
  }

  /// FNV-1a of 64 bits, its upper half folded in (Fowler, Noll, Vo).
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash >> 32
  }
}
