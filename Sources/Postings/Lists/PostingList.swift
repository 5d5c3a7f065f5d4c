/// The postings of one term, as they lie in a `ListStore`; a view, valid as long as the store.
///
/// A posting is a document with its *frequency* (how often the term stands there), its *extra* (how
/// much its headline adds to that in ranking) and its positions. Posting r has *rank* r; the
/// occurrences of all postings are numbered through.
///
/// A record begins with a word: number of postings, 7 bits; then the widths of documents (5),
/// frequencies (6), positions (6) and extras (6); and a flag, `isBitmap`.
///
/// 1 to 127 postings follow it as bits in a row: gaps of documents, frequencies less one, extras,
/// positions (in each posting the first, then gaps), numbers of forms.
///
/// More, or none, are marked by a number of 0 and lie in blocks of 128 with a directory: number of postings,
/// of occurrences, offset of the positions, of the forms; then for each block its last document,
/// its first occurrence, its offset, and widths with the best saturation. Documents of a whole
/// block are packed as a block, of the last one in a row; or all of them are a bitmap, with a rank
/// for each 256 and the best saturation for each 64 documents. Positions have blocks of 128 occurrences
/// of their own, one after the other: the offset of every eighth, then a byte for the width of each, eight
/// bytes for the last few too; a whole block takes four words times its width. Forms lie in a row. Offsets
/// count words from the record's start.
///
/// A *saturation* s in 0..<1 (see `BM25`) is kept as ⌊256 · s⌋, so that (kept + 1) / 256 is above it.
struct PostingList: @unchecked Sendable {
  static let blockSize = BitPacking.blockSize
  static let largeHeader = 5

  let record: UnsafePointer<UInt32>
  /// The number of postings.
  let count: Int
  let blockCount: Int
  let isSmall: Bool
  /// The bits of the documents, 64 to a word; nil if they are packed.
  let bits: UnsafeRawPointer?
  /// The number of 64-bit words in `bits`.
  let bitWords: Int
  /// For each 256 documents the rank of the first posting there.
  let ranks: UnsafePointer<UInt32>
  /// For each 64 documents the best saturation there.
  let cellMaxima: UnsafePointer<UInt8>

  private let header: UInt32

  init(_ record: UnsafePointer<UInt32>, documentCount: Int) {
    self.record = record
    header = record[0]
    let small = Int(header & 127)
    isSmall = small > 0
    bitWords = (documentCount + 63) >> 6
    if small > 0 {
      count = small
      blockCount = 1
      bits = nil
      ranks = record
      cellMaxima = UnsafeRawPointer(record).assumingMemoryBound(to: UInt8.self)
    } else {
      count = Int(record[1])
      blockCount = (count + 127) >> 7
      let end = record + Self.largeHeader + 4 * blockCount
      bits = header >> 31 == 1 ? UnsafeRawPointer(end) : nil
      ranks = end + 2 * bitWords
      cellMaxima = UnsafeRawPointer(ranks + (bitWords + 3) >> 2)
        .assumingMemoryBound(to: UInt8.self)
    }
  }

  // MARK: Small lists

  private var documentWidth: Int { Int(header >> 7 & 31) }
  private var frequencyWidth: Int { Int(header >> 12 & 63) }
  private var positionWidth: Int { Int(header >> 18 & 63) }
  private var extraWidth: Int { Int(header >> 24 & 63) }
  private var frequencyBit: Int { 32 + count * documentWidth }
  private var extraBit: Int { frequencyBit + count * frequencyWidth }
  private var positionBit: Int { extraBit + count * extraWidth }

  // MARK: Blocks of large lists

  private var lasts: UnsafePointer<UInt32> { record + Self.largeHeader }
  private func first(_ block: Int) -> Int { Int(lasts[blockCount + block]) }
  private func payload(_ block: Int) -> UnsafePointer<UInt32> {
    record + Int(lasts[2 * blockCount + block])
  }
  private func meta(_ block: Int) -> UInt32 { lasts[3 * blockCount + block] }

  /// The number of postings in a block.
  @inline(__always)
  func count(_ block: Int) -> Int { min(Self.blockSize, count - block << 7) }

  /// The last document of a block.
  /// - Precondition: the list is not small.
  @inline(__always)
  func last(_ block: Int) -> UInt32 { lasts[block] }

  /// The best saturation in a block, and 255 for a small list.
  @inline(__always)
  func maximum(_ block: Int) -> UInt32 { isSmall ? 255 : meta(block) & 255 }

  /// The first block from `block` on whose last document is not before `document`; `blockCount` if
  /// there is none.
  @inline(__always)
  func block(from block: Int, reaching document: UInt32) -> Int {
    if isSmall { return block }
    var low = block
    guard low < blockCount, lasts[low] < document else { return low }
    var step = 1
    var high = low + 1
    while high < blockCount, lasts[high] < document {
      low = high
      high += step
      step *= 2
    }
    high = min(high, blockCount)
    low += 1
    while low < high {
      let middle = (low + high) >> 1
      if lasts[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Puts the documents of a block into `documents`, which has room for 128; returns how many.
  func readDocuments(_ block: Int, into documents: UnsafeMutablePointer<UInt32>) -> Int {
    if isSmall {
      readGaps(record, bit: 32, width: documentWidth, count: count, base: 0, into: documents)
      return count
    }
    let number = count(block)
    let base = block == 0 ? 0 : lasts[block - 1]
    if bits != nil {
      readBits(after: block == 0 ? -1 : Int(base), number, into: documents)
    } else if number == Self.blockSize {
      BitPacking.readBlock(
        payload(block), width: Int(meta(block) >> 27), base: base, into: documents)
    } else {
      readGaps(
        payload(block), bit: 0, width: Int(meta(block) >> 27), count: number, base: base,
        into: documents)
    }
    return number
  }

  private func readGaps(
    _ words: UnsafePointer<UInt32>, bit: Int, width: Int, count: Int, base: UInt32,
    into numbers: UnsafeMutablePointer<UInt32>
  ) {
    var bit = bit
    var sum = base
    for index in 0..<count {
      sum &+= BitPacking.read(words, bit: bit, width: width)
      numbers[index] = sum
      bit &+= width
    }
  }

  private func readBits(
    after document: Int, _ number: Int, into documents: UnsafeMutablePointer<UInt32>
  ) {
    var word = (document + 1) >> 6
    guard number > 0, word < bitWords else { return }
    var rest = self.word(word) & (~0 &<< UInt64((document + 1) & 63))
    for index in 0..<number {
      while rest == 0 {
        word += 1
        guard word < bitWords else { return }
        rest = self.word(word)
      }
      documents[index] = UInt32(truncatingIfNeeded: word << 6 | rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  // MARK: Bitmaps

  /// The 64 documents from 64 · `index` on.
  /// - Precondition: the list is a bitmap.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    bits.unsafelyUnwrapped.loadUnaligned(fromByteOffset: index << 3, as: UInt64.self).littleEndian
  }

  /// Whether the bitmap has the document.
  @inline(__always)
  func has(_ document: UInt32) -> Bool {
    word(Int(document >> 6)) &>> UInt64(document & 63) & 1 == 1
  }

  /// The rank of a document that the bitmap has.
  @inline(__always)
  func rank(_ document: UInt32) -> Int {
    let last = Int(document >> 6)
    let below = word(last) & ((1 &<< UInt64(document & 63)) &- 1)
    return rank(ofWord: last) &+ below.nonzeroBitCount
  }

  /// The rank of the first posting in a word of the bitmap or after it.
  @inline(__always)
  func rank(ofWord last: Int) -> Int {
    var rank = Int(ranks[last >> 2])
    for index in (last & ~3)..<last { rank &+= word(index).nonzeroBitCount }
    return rank
  }

  // MARK: Frequencies

  /// How often the term stands in posting `rank`.
  @inline(__always)
  func frequency(_ rank: Int) -> UInt32 {
    let (words, bit, width, _) = frequencies(rank >> 7)
    return 1 &+ BitPacking.read(words, bit: bit &+ (rank & 127) &* width, width: width)
  }

  /// Frequency and extra of posting `rank`: what ranking counts.
  @inline(__always)
  func weight(_ rank: Int) -> UInt32 {
    let (words, bit, width, extra) = frequencies(rank >> 7)
    let index = rank & 127
    let frequency = 1 &+ BitPacking.read(words, bit: bit &+ index &* width, width: width)
    if extra == 0 { return frequency }
    let extraBit = bit &+ count(rank >> 7) &* width
    return frequency &+ BitPacking.read(words, bit: extraBit &+ index &* extra, width: extra)
  }

  /// Where the frequencies of a block lie: words, first bit, width; and the width of the extras,
  /// which follow them.
  @inline(__always)
  func frequencies(_ block: Int) -> (UnsafePointer<UInt32>, Int, Int, Int) {
    if isSmall { return (record, frequencyBit, frequencyWidth, extraWidth) }
    let meta = meta(block)
    let width = Int(meta >> 27)
    let number = count(block)
    let skipped = bits != nil ? 0 : number == 128 ? width << 7 : (number * width + 31) & ~31
    return (payload(block), skipped, Int(meta >> 21 & 63), Int(meta >> 15 & 63))
  }

  /// Puts frequencies of a block into `frequencies`, which has room for 128, and with
  /// `addingExtras` what ranking counts instead.
  func readFrequencies(
    _ block: Int, addingExtras: Bool, into frequencies: UnsafeMutablePointer<UInt32>
  ) {
    let (words, start, width, extra) = self.frequencies(block)
    let number = count(block)
    var bit = start
    if width == 0 {
      for index in 0..<number { frequencies[index] = 1 }
    } else {
      for index in 0..<number {
        frequencies[index] = 1 &+ BitPacking.read(words, bit: bit, width: width)
        bit &+= width
      }
    }
    guard addingExtras, extra > 0 else { return }
    for index in 0..<number {
      frequencies[index] &+= BitPacking.read(words, bit: bit, width: extra)
      bit &+= extra
    }
  }

  // MARK: Occurrences

  /// The number of occurrences.
  /// - Complexity: O(1), or O(count) of a small list.
  var occurrenceCount: Int { isSmall ? firstOccurrence(count) : Int(record[2]) }

  /// The number of the first occurrence of posting `rank`.
  /// - Complexity: O(128)
  func firstOccurrence(_ rank: Int) -> Int {
    let block = min(rank >> 7, blockCount - 1)
    var sum = isSmall ? 0 : first(block)
    for rank in block << 7..<rank { sum += Int(frequency(rank)) }
    return sum
  }

  /// The number of the first occurrence of a block.
  @inline(__always)
  func firstOccurrence(ofBlock block: Int) -> Int { isSmall ? 0 : first(block) }

  /// A reader of positions from an occurrence on, which is the first of its posting.
  @inline(__always)
  func positions(from occurrence: Int) -> PositionReader {
    if isSmall {
      let bit = positionBit &+ occurrence &* positionWidth
      return PositionReader(words: record, bit: bit, width: positionWidth)
    }
    let groups = (Int(record[2]) + 1023) >> 10
    return PositionReader(record: record, groups: groups, occurrence: occurrence)
  }

  /// The number within its term of the form of an occurrence, of a term with several forms.
  func form(_ occurrence: Int, width: Int) -> Int {
    let words = isSmall ? record : record + Int(record[4])
    let start = isSmall ? positionBit + occurrenceCount * positionWidth : 0
    return Int(BitPacking.read(words, bit: start + occurrence * width, width: width))
  }
}

/// Reads the positions of one posting, ascending, and then those of the next one.
struct PositionReader {
  private var words: UnsafePointer<UInt32>
  private var bit: Int
  private var width: Int
  /// Occurrences left in the block; a small list has one block.
  private var left = Int.max
  private var block = 0
  /// The widths of all blocks.
  private let widths: UnsafeRawPointer
  private var last: UInt32 = 0

  @inline(__always)
  fileprivate init(words: UnsafePointer<UInt32>, bit: Int, width: Int) {
    (self.words, self.bit, self.width) = (words, bit, width)
    widths = UnsafeRawPointer(words)
  }

  /// - Parameter groups: how many there are of eight blocks.
  @inline(__always)
  fileprivate init(record: UnsafePointer<UInt32>, groups: Int, occurrence: Int) {
    let starts = record + Int(record[3])
    widths = UnsafeRawPointer(starts + groups)
    block = occurrence >> 7
    let group = block >> 3
    let ofGroup = widths.loadUnaligned(fromByteOffset: group << 3, as: UInt64.self).littleEndian
    let shift = UInt64((block & 7) << 3)
    // The product's highest byte is the sum of all bytes.
    let before = ((ofGroup & ((1 &<< shift) &- 1)) &* 0x0101_0101_0101_0101) &>> 56
    words = record + Int(starts[group]) + Int(before) << 2
    width = Int((ofGroup &>> shift) & 255)
    bit = (occurrence & 127) &* width
    left = 128 &- (occurrence & 127)
  }

  /// - Precondition: there is another occurrence.
  @inline(__always)
  mutating func next() -> UInt32 {
    if left == 0 {
      block &+= 1
      words += width << 2
      width = Int(widths.load(fromByteOffset: block, as: UInt8.self))
      bit = 0
      left = 128
    }
    last &+= BitPacking.read(words, bit: bit, width: width)
    bit &+= width
    left &-= 1
    return last
  }

  /// Begins the next posting.
  @inline(__always)
  mutating func beginPosting() { last = 0 }
}
