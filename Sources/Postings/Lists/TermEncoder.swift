import Bytes

/// Writes the postings of terms, one term after the other, as `PostingList` reads them.
struct TermEncoder: ~Copyable {
  /// A list with at least one in this many documents is a bitmap, which is searched fastest and then takes
  /// little more than packed gaps would.
  static let bitmapShare = 8

  /// The term that is being collected.
  var term = CollectedTerm(room: 1024)
  private var words: Growing<UInt32>
  private let documentCount: Int
  /// What length adds to the frequency in a saturation, by document.
  private let norms: [Float]
  private var saturations: [UInt32] = []

  /// - Parameters:
  ///   - norms: by document, what length adds to the frequency in a saturation.
  ///   - expecting: about how many words will be written; more is better than less.
  init(norms: [Float], expecting: Int = 0) {
    self.norms = norms
    documentCount = norms.count
    words = Growing(capacity: expecting)
  }

  deinit { term.deallocate() }

  /// Gives the lists written so far away.
  mutating func takeLists() -> ListStore {
    var taken = Growing<UInt32>()
    swap(&taken, &words)
    return ListStore(taken)
  }

  /// Writes the collected term and forgets it; returns where its record starts.
  /// - Parameter formWidth: the bits of a form's number, 0 where there is one form.
  mutating func finish(formWidth: Int) -> Int {
    let start = words.count
    if (1..<BitPacking.blockSize).contains(term.documentsUsed) {
      writeSmall(formWidth: formWidth)
    } else {
      writeLarge(start, formWidth: formWidth)
    }
    term.removeAll()
    return start
  }

  private mutating func writeSmall(formWidth: Int) {
    let count = term.documentsUsed
    let documents = term.documents
    for index in stride(from: count - 1, to: 0, by: -1) { documents[index] -= documents[index - 1] }
    let documentWidth = BitPacking.width(documents, count: count)
    let frequencyWidth = BitPacking.width(term.frequencies, count: count)
    let positionWidth = BitPacking.width(term.gaps, count: term.occurrencesUsed)
    let extraWidth = BitPacking.width(term.extras, count: count)
    words.append(
      UInt32(count) | UInt32(documentWidth) << 7 | UInt32(frequencyWidth) << 12
        | UInt32(positionWidth) << 18 | UInt32(extraWidth) << 24)
    let bits =
      count * (documentWidth + frequencyWidth + extraWidth)
      + term.occurrencesUsed * positionWidth + term.formsUsed * formWidth
    var packer = packer(bits: bits)
    packer.put(documents, count: count, width: documentWidth)
    packer.put(term.frequencies, count: count, width: frequencyWidth)
    packer.put(term.extras, count: count, width: extraWidth)
    packer.put(term.gaps, count: term.occurrencesUsed, width: positionWidth)
    packer.put(term.forms, count: term.formsUsed, width: formWidth)
  }

  /// Appends the words that so many bits take, for the packer to write.
  private mutating func packer(bits: Int) -> BitPacker {
    let start = words.count
    let needed = (bits + 31) >> 5
    words.reserve(needed + 2)
    words.count += needed
    return BitPacker(words.base + start)
  }

  private mutating func writeLarge(_ start: Int, formWidth: Int) {
    let count = term.documentsUsed
    let blocks = (count + 127) >> 7
    let isBitmap = count * Self.bitmapShare >= documentCount
    words.append(isBitmap ? 1 << 31 : 0)
    words.append(UInt32(count))
    words.append(UInt32(term.occurrencesUsed))
    words.append(0, times: 2 + 4 * blocks)
    let directory = start + PostingList.largeHeader
    saturate()
    if isBitmap { writeBitmap() }
    var occurrence: UInt32 = 0
    for block in 0..<blocks {
      let range = block << 7..<min(count, (block + 1) << 7)
      let payload = words.count
      let documentWidth = isBitmap ? 0 : writeDocuments(range)
      let frequencies = term.frequencies + range.lowerBound
      let extras = term.extras + range.lowerBound
      let frequencyWidth = BitPacking.width(frequencies, count: range.count)
      let extraWidth = BitPacking.width(extras, count: range.count)
      var packer = packer(bits: range.count * (frequencyWidth + extraWidth))
      packer.put(frequencies, count: range.count, width: frequencyWidth)
      packer.put(extras, count: range.count, width: extraWidth)
      let row = words.base + directory + block
      row[0] = term.documents[range.upperBound - 1]
      row[blocks] = occurrence
      row[2 * blocks] = UInt32(payload - start)
      row[3 * blocks] =
        UInt32(documentWidth) << 27 | UInt32(frequencyWidth) << 21 | UInt32(extraWidth) << 15
        | (saturations[range].max() ?? 0)
      for index in 0..<range.count { occurrence += frequencies[index] + 1 }
    }
    writePositions(start)
    if formWidth > 0 {
      words.base[start + 4] = UInt32(words.count - start)
      var packer = packer(bits: term.formsUsed * formWidth)
      packer.put(term.forms, count: term.formsUsed, width: formWidth)
    }
  }

  /// Packs the documents of a block; returns the width.
  private mutating func writeDocuments(_ range: Range<Int>) -> Int {
    let documents = term.documents + range.lowerBound
    let base = range.lowerBound == 0 ? 0 : term.documents[range.lowerBound - 1]
    if range.count == BitPacking.blockSize {
      return BitPacking.appendBlock(documents, base: base, to: &words)
    }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: range.count) { gaps in
      guard let start = gaps.baseAddress else { return 0 }
      for index in 0..<range.count {
        start[index] = documents[index] &- (index == 0 ? base : documents[index - 1])
      }
      let width = BitPacking.width(start, count: range.count)
      var packer = packer(bits: range.count * width)
      packer.put(start, count: range.count, width: width)
      return width
    }
  }

  private mutating func writeBitmap() {
    let bitWords = (documentCount + 63) >> 6
    let rankWords = (bitWords + 3) >> 2
    let start = words.count
    words.append(0, times: 2 * bitWords + 2 * rankWords)
    let bits = words.base + start
    for index in 0..<term.documentsUsed {
      let document = term.documents[index]
      bits[Int(document >> 5)] |= 1 << (document & 31)
    }
    let ranks = bits + 2 * bitWords
    var rank: UInt32 = 0
    for word in 0..<bitWords {
      if word & 3 == 0 { ranks[word >> 2] = rank }
      rank += UInt32(bits[2 * word].nonzeroBitCount + bits[2 * word + 1].nonzeroBitCount)
    }
    let maxima = UnsafeMutableRawPointer(ranks + rankWords)
    for index in 0..<term.documentsUsed {
      let cell = Int(term.documents[index] >> 6)
      let best = max(
        maxima.load(fromByteOffset: cell, as: UInt8.self),
        UInt8(truncatingIfNeeded: saturations[index]))
      maxima.storeBytes(of: best, toByteOffset: cell, as: UInt8.self)
    }
  }

  private mutating func writePositions(_ start: Int) {
    let used = term.occurrencesUsed
    let blocks = (used + 127) >> 7
    let directory = words.count
    words.base[start + 3] = UInt32(directory - start)
    let groups = (blocks + 7) >> 3
    words.append(0, times: groups + 2 * groups)
    for block in 0..<blocks {
      let count = min(used - block << 7, 128)
      let gaps = term.gaps + block << 7
      let width = BitPacking.width(gaps, count: count)
      let starts = words.base + directory
      if block & 7 == 0 { starts[block >> 3] = UInt32(words.count - start) }
      starts[groups + block >> 2] |= UInt32(width) << (UInt32(block & 3) * 8)
      var packer = packer(bits: count * width)
      packer.put(gaps, count: count, width: width)
    }
  }

  /// Works out the saturation of each posting.
  private mutating func saturate() {
    saturations.removeAll(keepingCapacity: true)
    guard term.documentsUsed > 0 else { return }
    let term = term
    norms.withUnsafeBufferPointer { norms in
      saturations.append(addingCapacity: term.documentsUsed) { saturations in
        for index in 0..<term.documentsUsed {
          let weight = Float(term.frequencies[index] + 1 + term.extras[index])
          let saturation = 256 * (weight / (weight + norms[Int(term.documents[index])]))
          saturations.append(min(255, UInt32(saturation)))
        }
      }
    }
  }
}
