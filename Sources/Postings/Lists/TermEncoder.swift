/// Writes the postings of terms, one term after the other, as `PostingList` reads them.
struct TermEncoder {
  /// A list with at least one in this many documents is a bitmap, which then takes hardly more
  /// than packed gaps would.
  static let bitmapShare = 16

  private(set) var words: [UInt32] = []
  private let documentCount: Int
  /// What length adds to the frequency in a saturation, by document.
  private let norms: [Float]

  // The term that is being collected.
  private var documents: [UInt32] = []
  private var frequencies: [UInt32] = []
  private var extras: [UInt32] = []
  private var gaps: [UInt32] = []
  private var forms: [UInt32] = []
  private var lastPosition: UInt32 = 0

  /// - Parameter norms: by document, what length adds to the frequency in a saturation.
  init(norms: [Float]) {
    self.norms = norms
    documentCount = norms.count
  }

  /// Begins a posting of the term; the documents ascend.
  @inline(__always)
  mutating func begin(_ document: UInt32) {
    documents.append(document)
    frequencies.append(0)
    extras.append(0)
    lastPosition = 0
  }

  /// Adds an occurrence to the posting; the positions ascend.
  /// - Parameter extra: what it adds to the frequency in ranking, beyond one.
  @inline(__always)
  mutating func add(position: UInt32, extra: UInt32) {
    gaps.append(position &- lastPosition)
    lastPosition = position
    let index = frequencies.count - 1
    frequencies[index] &+= 1
    if extra > 0 { extras[index] &+= extra }
  }

  /// Adds the number of the form of the next occurrence; for a term with several forms only.
  @inline(__always)
  mutating func add(form: UInt32) { forms.append(form) }

  /// Writes the collected term and forgets it; returns where its record starts.
  /// - Parameter formWidth: the bits of a form's number, 0 where there is one form.
  mutating func finish(isOutside: Bool, formWidth: Int) -> Int {
    let start = words.count
    for index in frequencies.indices { frequencies[index] &-= 1 }
    if documents.count < BitPacking.blockSize {
      writeSmall(start, isOutside: isOutside, formWidth: formWidth)
    } else {
      writeLarge(start, isOutside: isOutside, formWidth: formWidth)
    }
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    extras.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    return start
  }

  private mutating func writeSmall(_ start: Int, isOutside: Bool, formWidth: Int) {
    let count = documents.count
    for index in stride(from: count - 1, to: 0, by: -1) { documents[index] -= documents[index - 1] }
    let documentWidth = Self.width(documents[...])
    let frequencyWidth = Self.width(frequencies[...])
    let positionWidth = Self.width(gaps[...])
    let extraWidth = Self.width(extras[...])
    words.append(
      UInt32(count) | UInt32(documentWidth) << 7 | UInt32(frequencyWidth) << 12
        | UInt32(positionWidth) << 18 | UInt32(extraWidth) << 24 | (isOutside ? 1 << 30 : 0))
    var bit = 32
    func write(_ numbers: [UInt32], _ width: Int, _ words: inout [UInt32]) {
      bit = numbers.withUnsafeBufferPointer {
        BitPacking.append($0, width: width, to: &words, from: start, bit: bit)
      }
    }
    write(documents, documentWidth, &words)
    write(frequencies, frequencyWidth, &words)
    write(extras, extraWidth, &words)
    write(gaps, positionWidth, &words)
    write(forms, formWidth, &words)
  }

  private mutating func writeLarge(_ start: Int, isOutside: Bool, formWidth: Int) {
    let count = documents.count
    let blocks = (count + 127) >> 7
    let isBitmap = count * Self.bitmapShare >= documentCount
    words.append((isOutside ? 1 << 30 : 0) | (isBitmap ? 1 << 31 : 0))
    words += [UInt32(count), UInt32(gaps.count), 0, 0]
    let directory = words.count
    words.append(contentsOf: repeatElement(0, count: 4 * blocks))
    if isBitmap { writeBitmap() }
    var occurrence: UInt32 = 0
    for block in 0..<blocks {
      let range = block << 7..<min(count, (block + 1) << 7)
      let payload = words.count
      let documentWidth = isBitmap ? 0 : writeDocuments(range)
      let frequencyWidth = Self.width(frequencies[range])
      let extraWidth = Self.width(extras[range])
      writeRow(frequencies[range], frequencyWidth, extras[range], extraWidth)
      words[directory + block] = documents[range.upperBound - 1]
      words[directory + blocks + block] = occurrence
      words[directory + 2 * blocks + block] = UInt32(payload - start)
      words[directory + 3 * blocks + block] =
        UInt32(documentWidth) << 27 | UInt32(frequencyWidth) << 21 | UInt32(extraWidth) << 15
        | UInt32(range.reduce(0) { max($0, saturation($1)) })
      for index in range { occurrence += frequencies[index] + 1 }
    }
    writePositions(start)
    if formWidth > 0 {
      words[start + 4] = UInt32(words.count - start)
      writeRow(forms[...], formWidth, [], 0)
    }
  }

  /// Packs the documents of a block; returns the width.
  private mutating func writeDocuments(_ range: Range<Int>) -> Int {
    let base = range.lowerBound == 0 ? 0 : documents[range.lowerBound - 1]
    if range.count == BitPacking.blockSize {
      return documents.withUnsafeBufferPointer {
        BitPacking.appendBlock($0.baseAddress! + range.lowerBound, base: base, to: &words)
      }
    }
    var list: [UInt32] = []
    var last = base
    for document in documents[range] {
      list.append(document - last)
      last = document
    }
    let width = Self.width(list[...])
    writeRow(list[...], width, [], 0)
    return width
  }

  /// Numbers in a row, and others after them, from a word's start to a word's end.
  private mutating func writeRow(
    _ numbers: ArraySlice<UInt32>, _ width: Int, _ others: ArraySlice<UInt32>, _ otherWidth: Int
  ) {
    let start = words.count
    let bit = numbers.withUnsafeBufferPointer {
      BitPacking.append($0, width: width, to: &words, from: start, bit: 0)
    }
    others.withUnsafeBufferPointer {
      _ = BitPacking.append($0, width: otherWidth, to: &words, from: start, bit: bit)
    }
  }

  private mutating func writeBitmap() {
    let bitWords = (documentCount + 63) >> 6
    let bits = words.count
    let ranks = bits + 2 * bitWords
    let rankWords = (bitWords + 3) >> 2
    words.append(contentsOf: repeatElement(0, count: 2 * bitWords + 2 * rankWords))
    for document in documents { words[bits + Int(document >> 5)] |= 1 << (document & 31) }
    var rank: UInt32 = 0
    for word in 0..<bitWords {
      if word & 3 == 0 { words[ranks + word >> 2] = rank }
      rank += UInt32(words[bits + 2 * word].nonzeroBitCount)
      rank += UInt32(words[bits + 2 * word + 1].nonzeroBitCount)
    }
    let maxima = ranks + rankWords
    for index in documents.indices {
      let cell = Int(documents[index] >> 6)
      let shift = UInt32(cell & 3) * 8
      let word = words[maxima + cell >> 2]
      if saturation(index) > word >> shift & 255 {
        words[maxima + cell >> 2] = word & ~(255 << shift) | saturation(index) << shift
      }
    }
  }

  private mutating func writePositions(_ start: Int) {
    let blocks = (gaps.count + 127) >> 7
    let directory = words.count
    words[start + 3] = UInt32(directory - start)
    words.append(contentsOf: repeatElement(0, count: blocks + (blocks + 3) >> 2))
    for block in 0..<blocks {
      let range = block << 7..<min(gaps.count, (block + 1) << 7)
      let width = Self.width(gaps[range])
      words[directory + block] = UInt32(words.count - start)
      words[directory + blocks + block >> 2] |= UInt32(width) << (UInt32(block & 3) * 8)
      writeRow(gaps[range], width, [], 0)
    }
  }

  private func saturation(_ index: Int) -> UInt32 {
    let weight = Float(frequencies[index] + 1 + extras[index])
    return min(255, UInt32(256 * (weight / (weight + norms[Int(documents[index])]))))
  }

  private static func width(_ numbers: ArraySlice<UInt32>) -> Int {
    BitPacking.width(numbers.reduce(0, |))
  }
}
