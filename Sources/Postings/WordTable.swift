/// Numbers words by how they are written and what they are indexed as, in the order in which they
/// first come.
///
/// A *form* is a pair of written word and term. Open addressing with linear probing over arenas; at
/// most half of the slots are taken.
struct WordTable {
  private(set) var formBytes: [UInt8] = []
  private(set) var formEnds: [UInt32] = []
  /// The term of each form.
  private(set) var termOfForm: [UInt32] = []
  /// The number of each form within its term.
  private(set) var numberInTerm: [UInt32] = []
  private(set) var terms = ByteTable()
  /// How many forms each term has.
  private(set) var formCounts: [UInt32] = []
  /// In each taken slot a hash and, in the low half, a form.
  private var slots: [UInt64] = Array(repeating: .max, count: 4096)

  /// The form of a word, a new one if it was never seen.
  /// - Complexity: O(length of the word) amortised.
  @inline(__always)
  mutating func form(
    written: UnsafeBufferPointer<UInt8>, term: UnsafeBufferPointer<UInt8>
  ) -> UInt32 {
    let hash = ByteTable.hash(written)
    let mask = slots.count &- 1
    var slot = Int(hash) & mask
    while slots[slot] != .max {
      if slots[slot] &>> 32 == UInt64(hash) {
        let form = Int(UInt32(truncatingIfNeeded: slots[slot]))
        if isEqual(form, written), terms.isEqual(Int(termOfForm[form]), term) {
          return UInt32(truncatingIfNeeded: form)
        }
      }
      slot = (slot &+ 1) & mask
    }
    return insert(written, term, hash, at: slot)
  }

  @inline(never)
  private mutating func insert(
    _ written: UnsafeBufferPointer<UInt8>, _ term: UnsafeBufferPointer<UInt8>, _ hash: UInt32,
    at slot: Int
  ) -> UInt32 {
    let form = formEnds.count
    let term = terms.number(of: term)
    if term == formCounts.count { formCounts.append(0) }
    formBytes.append(contentsOf: written)
    formEnds.append(UInt32(formBytes.count))
    termOfForm.append(UInt32(term))
    numberInTerm.append(formCounts[term])
    formCounts[term] += 1
    slots[slot] = UInt64(hash) << 32 | UInt64(form)
    if formEnds.count * 2 > slots.count { slots = ByteTable.doubled(slots) }
    return UInt32(form)
  }

  /// The bytes of a form.
  func range(_ form: Int) -> Range<Int> {
    (form == 0 ? 0 : Int(formEnds[form - 1]))..<Int(formEnds[form])
  }

  @inline(__always)
  private func isEqual(_ form: Int, _ written: UnsafeBufferPointer<UInt8>) -> Bool {
    ByteTable.isEqual(formBytes, range(form), written)
  }
}
