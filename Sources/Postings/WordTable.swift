/// Numbers words by how they are written and what they are indexed as, in the order in which they
/// first come.
///
/// A *form* is a pair of written word and term; it is *plain* if the two are the same bytes. Open
/// addressing with linear probing; at most half of the slots are taken. A slot has the first eight
/// bytes of the written word, so that those of most words are nowhere else looked at.
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
  private var slots = [Slot](repeating: .empty, count: 4096)

  private struct Slot {
    /// 23 bits of the hash, then whether the form is plain, then its length up to 255.
    var tag: UInt32
    /// `UInt32.max` in a slot that is not taken.
    var form: UInt32
    var prefix: UInt64

    static let empty = Slot(tag: 0, form: .max, prefix: 0)
  }

  /// A word to look for. The bytes of both are valid for one call.
  struct Key {
    let written: UnsafeBufferPointer<UInt8>
    let term: UnsafeBufferPointer<UInt8>
    fileprivate let isPlain: Bool
    fileprivate let prefix: UInt64
    fileprivate let hash: UInt32

    @inline(__always)
    init(written: UnsafeBufferPointer<UInt8>, term: UnsafeBufferPointer<UInt8>) {
      self.written = written
      self.term = term
      prefix = ByteTable.prefix(written)
      isPlain =
        written.count == term.count && prefix == ByteTable.prefix(term)
        && (written.count <= 8 || ByteTable.isEqual(written, term))
      hash = ByteTable.hash(written, prefix: prefix)
    }

    @inline(__always)
    fileprivate var tag: UInt32 {
      hash & ~511 | (isPlain ? 256 : 0) | UInt32(truncatingIfNeeded: min(written.count, 255))
    }
  }

  /// Puts the forms of words into `forms`, new ones for those that were never seen.
  /// - Parameters:
  ///   - written: how the words are written, one after the other, word i up to `writtenEnds[i]`.
  ///   - term: what they are indexed as, likewise.
  ///   - forms: room for as many as there are words.
  /// - Complexity: O(bytes) amortised.
  mutating func number(
    written: UnsafeBufferPointer<UInt8>, ends writtenEnds: UnsafeBufferPointer<UInt32>,
    terms: UnsafeBufferPointer<UInt8>, ends termEnds: UnsafeBufferPointer<UInt32>,
    into forms: UnsafeMutableBufferPointer<UInt32>
  ) {
    var place = Place()
    while place.word < forms.count {
      // As many words as are known are looked up in one go.
      place = slots.withUnsafeBufferPointer { slots in
        var place = place
        while place.word < forms.count {
          let key = Key(
            written: Self.slice(written, place.writtenStart, writtenEnds[place.word]),
            term: Self.slice(terms, place.termStart, termEnds[place.word]))
          guard let form = find(key, slots) else { break }
          forms[place.word] = form
          place.writtenStart = Int(writtenEnds[place.word])
          place.termStart = Int(termEnds[place.word])
          place.word &+= 1
        }
        return place
      }
      guard place.word < forms.count else { return }
      insert(
        Key(
          written: Self.slice(written, place.writtenStart, writtenEnds[place.word]),
          term: Self.slice(terms, place.termStart, termEnds[place.word])))
    }
  }

  /// How far a run of words is numbered.
  private struct Place {
    var word = 0
    var writtenStart = 0
    var termStart = 0
  }

  @inline(__always)
  private static func slice(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: UInt32
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<Int(end)])
  }

  @inline(__always)
  private func find(_ key: Key, _ slots: UnsafeBufferPointer<Slot>) -> UInt32? {
    let mask = slots.count &- 1
    let tag = key.tag
    var index = Int(key.hash) & mask
    while slots[index].form != .max {
      let slot = slots[index]
      if slot.tag == tag, slot.prefix == key.prefix, isSame(Int(slot.form), key) {
        return slot.form
      }
      index = (index &+ 1) & mask
    }
    return nil
  }

  /// - Precondition: tags and prefixes are the same.
  @inline(__always)
  private func isSame(_ form: Int, _ key: Key) -> Bool {
    if key.written.count > 8, !ByteTable.isEqual(formBytes, range(form), key.written) {
      return false
    }
    return key.isPlain || terms.isEqual(Int(termOfForm[form]), key.term)
  }

  /// The bytes of a form.
  func range(_ form: Int) -> Range<Int> {
    (form == 0 ? 0 : Int(formEnds[form - 1]))..<Int(formEnds[form])
  }

  private mutating func insert(_ key: Key) {
    let form = formEnds.count
    let term = terms.number(of: key.term)
    if term == formCounts.count { formCounts.append(0) }
    formBytes.append(contentsOf: key.written)
    formEnds.append(UInt32(formBytes.count))
    termOfForm.append(UInt32(term))
    numberInTerm.append(formCounts[term])
    formCounts[term] += 1
    if form * 2 >= slots.count { grow() }
    put(Slot(tag: key.tag, form: UInt32(form), prefix: key.prefix), hash: key.hash)
  }

  private mutating func put(_ slot: Slot, hash: UInt32) {
    let mask = slots.count - 1
    var index = Int(hash) & mask
    while slots[index].form != .max { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: .empty, count: old.count * 2)
    formBytes.withUnsafeBufferPointer { bytes in
      for slot in old where slot.form != .max {
        let written = UnsafeBufferPointer(rebasing: bytes[range(Int(slot.form))])
        put(slot, hash: ByteTable.hash(written, prefix: slot.prefix))
      }
    }
  }
}
