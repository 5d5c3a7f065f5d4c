import Bytes

/// Distinct folded words, numbered from 0 in the order in which they came.
///
/// Open addressing with linear probing over one arena; at most half of the slots are taken.
struct WordNumbers {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  /// Numbers; -1 in a free slot.
  private var slots: [Int32] = Array(repeating: -1, count: 1024)

  var count: Int { ends.count }

  func word(_ number: Int) -> String {
    String(decoding: bytes(number), as: UTF8.self)
  }

  func bytes(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

  /// The number of a word; nil if it was never added.
  func number(of word: [UInt8]) -> Int? {
    let number = slots[slot(of: Self.hash(word, word.indices), word, word.indices)]
    return number < 0 ? nil : Int(number)
  }

  /// The number here of a word that has a number elsewhere; nil if it was never added.
  func number(of number: Int, in other: WordNumbers) -> Int? {
    let own = slots[slot(of: other.hashes[number], other.bytes, other.range(number))]
    return own < 0 ? nil : Int(own)
  }

  /// The number of a word, a new one if it was never seen.
  mutating func number(adding word: [UInt8]) -> Int {
    number(adding: word, word.indices)
  }

  /// The number of the word at `range` of `text`, a new one if it was never seen.
  mutating func number(adding text: [UInt8], _ range: Range<Int>) -> Int {
    let hash = Self.hash(text, range)
    let slot = slot(of: hash, text, range)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    let number = count
    slots[slot] = Int32(truncatingIfNeeded: number)
    bytes += text[range]
    ends.append(bytes.count)
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return number
  }

  /// The numbers of all words of a text, -1 for one that was never added.
  func numbers(of words: WordList, into result: inout [Int32]) {
    result.removeAll(keepingCapacity: true)
    for index in 0..<words.count {
      let range = words.foldedRange(index)
      result.append(slots[slot(of: Self.hash(words.folded, range), words.folded, range)])
    }
  }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The slot that holds the word, or the free one that it would take.
  private func slot(of hash: UInt32, _ text: [UInt8], _ range: Range<Int>) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isSame(number, text, range) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isSame(_ number: Int, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let own = self.range(number)
    guard own.count == range.count else { return false }
    var offset = 0
    while offset < range.count {
      if bytes[own.lowerBound + offset] != text[range.lowerBound + offset] { return false }
      offset += 1
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<count {
      var slot = Int(hashes[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }

  /// FNV-1a (Fowler, Noll and Vo) of 32 bits, its halves folded together.
  private static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for index in range { hash = (hash ^ UInt32(text[index])) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}
