import CPrefetch

/// Numbers words by how they are written and what they are indexed as, in the order in which they
/// first come.
///
/// A *form* is a pair of written word and term. Open addressing with linear probing; at most half of the
/// slots are taken. A slot has the mark of its form, so that most words are nowhere else looked at.
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
    private let tag: UInt32
    /// `UInt32.max` in a slot that is not taken.
    let form: UInt32
    private let prefix: UInt64
    private let suffix: UInt64

    static let empty = Slot(form: .max, mark: WordKey.Mark(tag: 0, prefix: 0, suffix: 0))

    @inline(__always)
    init(form: UInt32, mark: WordKey.Mark) {
      (tag, self.form) = (mark.tag, form)
      (prefix, suffix) = (mark.prefix, mark.suffix)
    }

    @inline(__always)
    var mark: WordKey.Mark { WordKey.Mark(tag: tag, prefix: prefix, suffix: suffix) }
  }

  /// What is known of a word before its slot is looked at.
  private struct Probe {
    var hash: UInt32
    var mark: WordKey.Mark
  }

  /// Strings one after the other, string i up to `ends[i]`.
  struct Slices {
    let bytes: UnsafeBufferPointer<UInt8>
    let ends: UnsafeBufferPointer<UInt32>

    @inline(__always)
    func start(_ index: Int) -> Int { index == 0 ? 0 : Int(ends[index &- 1]) }

    @inline(__always)
    subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
      UnsafeBufferPointer(rebasing: bytes[start(index)..<Int(ends[index])])
    }

    /// The first eight bytes of a string.
    @inline(__always)
    func prefix(_ index: Int) -> UInt64 {
      let start = start(index)
      guard start &+ 8 <= bytes.count, let base = bytes.baseAddress else {
        return ByteTable.prefix(self[index])
      }
      return ByteTable.prefix(base + start, count: Int(ends[index]) &- start)
    }
  }

  /// So many words are hashed before the first of them is looked up: by then their slots are on the way
  /// from memory.
  private static let run = 256

  /// Puts the forms of words into `forms`, new ones for those that were never seen.
  /// - Parameters:
  ///   - written: how the words are written.
  ///   - terms: what they are indexed as, as many.
  ///   - forms: room for as many.
  /// - Complexity: O(bytes) amortised.
  mutating func number(
    written: Slices, terms: Slices, into forms: UnsafeMutableBufferPointer<UInt32>
  ) {
    withUnsafeTemporaryAllocation(of: Probe.self, capacity: Self.run) { probes in
      var word = 0
      while word < forms.count {
        let end = min(word + Self.run, forms.count)
        probe(written, terms, word..<end, into: probes)
        let first = word
        while true {
          word = find(
            written, terms, word..<end, first: first, UnsafeBufferPointer(probes), into: forms)
          guard word < end else { break }
          insert(WordKey(written: written, term: terms, word: word))
        }
      }
    }
  }

  /// Hashes words and begins to fetch their slots.
  private func probe(
    _ written: Slices, _ terms: Slices, _ words: Range<Int>,
    into probes: UnsafeMutableBufferPointer<Probe>
  ) {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      for word in words {
        let key = WordKey(written: written, term: terms, word: word)
        probes[word &- words.lowerBound] = Probe(hash: key.hash, mark: key.mark)
        prefetch(slots.baseAddress.unsafelyUnwrapped + Int(key.hash) & mask)
      }
    }
  }

  /// Looks up words until one is not there; returns which, or the end.
  private func find(
    _ written: Slices, _ terms: Slices, _ words: Range<Int>, first: Int,
    _ probes: UnsafeBufferPointer<Probe>, into forms: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count &- 1
      for word in words {
        let probe = probes[word &- first]
        var index = Int(probe.hash) & mask
        while true {
          let slot = slots[index]
          if slot.form == .max { return word }
          if slot.mark == probe.mark,
            slot.mark.isWhole || isSame(Int(slot.form), written[word], terms[word])
          {
            forms[word] = slot.form
            break
          }
          index = (index &+ 1) & mask
        }
      }
      return words.upperBound
    }
  }

  private func isSame(
    _ form: Int, _ written: UnsafeBufferPointer<UInt8>, _ term: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    ByteTable.isEqual(formBytes, range(form), written)
      && terms.isEqual(Int(termOfForm[form]), term)
  }

  /// The bytes of a form.
  func range(_ form: Int) -> Range<Int> {
    (form == 0 ? 0 : Int(formEnds[form - 1]))..<Int(formEnds[form])
  }

  private mutating func insert(_ key: WordKey) {
    let form = formEnds.count
    let term = terms.number(of: key.term)
    if term == formCounts.count { formCounts.append(0) }
    formBytes.append(contentsOf: key.written)
    formEnds.append(UInt32(formBytes.count))
    termOfForm.append(UInt32(term))
    numberInTerm.append(formCounts[term])
    formCounts[term] += 1
    if form * 2 >= slots.count { grow() }
    put(Slot(form: UInt32(form), mark: key.mark), hash: key.hash)
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
        put(slot, hash: ByteTable.hash(written, prefix: slot.mark.prefix))
      }
    }
  }
}
