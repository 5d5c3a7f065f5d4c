/// Writes the postings of terms, one term after the other, as `PostingList` reads them.
///
/// Invariant of its unsafe part: each of the six pointers has room for `room` numbers, and no more
/// postings and occurrences are collected than were made room for, which `begin` and `add` check.
struct TermEncoder: ~Copyable {
  /// A list with at least one in this many documents is a bitmap, which then takes hardly more
  /// than packed gaps would.
  static let bitmapShare = 16

  private(set) var words: [UInt32] = []
  private let documentCount: Int
  /// What length adds to the frequency in a saturation, by document.
  private let norms: [Float]

  // The term that is being collected, in the first so many places of each.
  private var documents: UnsafeMutablePointer<UInt32>
  private var frequencies: UnsafeMutablePointer<UInt32>
  private var extras: UnsafeMutablePointer<UInt32>
  private var gaps: UnsafeMutablePointer<UInt32>
  private var forms: UnsafeMutablePointer<UInt32>
  private var saturations: UnsafeMutablePointer<UInt32>
  private var room = 1024
  private var documentsUsed = 0
  private var occurrencesUsed = 0
  private var formsUsed = 0
  private var lastPosition: UInt32 = 0

  /// - Parameters:
  ///   - norms: by document, what length adds to the frequency in a saturation.
  ///   - expecting: about how many words will be written; more is better than less.
  init(norms: [Float], expecting: Int = 0) {
    self.norms = norms
    documentCount = norms.count
    words.reserveCapacity(expecting)
    documents = .allocate(capacity: room)
    frequencies = .allocate(capacity: room)
    extras = .allocate(capacity: room)
    gaps = .allocate(capacity: room)
    forms = .allocate(capacity: room)
    saturations = .allocate(capacity: room)
  }

  deinit {
    documents.deallocate()
    frequencies.deallocate()
    extras.deallocate()
    gaps.deallocate()
    forms.deallocate()
    saturations.deallocate()
  }

  /// The number of the term's occurrences so far.
  var occurrenceCount: Int { occurrencesUsed }

  /// Gives the lists written so far away.
  mutating func takeWords() -> [UInt32] {
    var taken: [UInt32] = []
    swap(&taken, &words)
    return taken
  }

  /// Makes room for so many occurrences of the term.
  mutating func reserve(_ occurrences: Int) {
    guard occurrences > room else { return }
    let larger = max(occurrences, room * 2)
    func grow(_ numbers: inout UnsafeMutablePointer<UInt32>, _ used: Int) {
      let copy = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
      copy.moveInitialize(from: numbers, count: used)
      numbers.deallocate()
      numbers = copy
    }
    grow(&documents, documentsUsed)
    grow(&frequencies, documentsUsed)
    grow(&extras, documentsUsed)
    grow(&gaps, occurrencesUsed)
    grow(&forms, formsUsed)
    grow(&saturations, 0)
    room = larger
  }

  /// Begins a posting of the term; the documents ascend.
  /// - Precondition: there is room for its occurrences.
  @inline(__always)
  mutating func begin(_ document: UInt32) {
    precondition(documentsUsed < room)
    documents[documentsUsed] = document
    frequencies[documentsUsed] = 0
    extras[documentsUsed] = 0
    documentsUsed &+= 1
    lastPosition = 0
  }

  /// Adds an occurrence to the posting; the positions ascend.
  /// - Parameter extra: what it adds to the frequency in ranking, beyond one.
  @inline(__always)
  mutating func add(position: UInt32, extra: UInt32) {
    precondition(occurrencesUsed < room && documentsUsed > 0)
    gaps[occurrencesUsed] = position &- lastPosition
    occurrencesUsed &+= 1
    lastPosition = position
    frequencies[documentsUsed &- 1] &+= 1
    if extra > 0 { extras[documentsUsed &- 1] &+= extra }
  }

  /// Adds the number of the form of the next occurrence; for a term with several forms only.
  @inline(__always)
  mutating func add(form: UInt32) {
    precondition(formsUsed < room)
    forms[formsUsed] = form
    formsUsed &+= 1
  }

  /// Writes the collected term and forgets it; returns where its record starts.
  /// - Parameter formWidth: the bits of a form's number, 0 where there is one form.
  mutating func finish(formWidth: Int) -> Int {
    let start = words.count
    for index in 0..<documentsUsed { frequencies[index] &-= 1 }
    if (1..<BitPacking.blockSize).contains(documentsUsed) {
      writeSmall(start, formWidth: formWidth)
    } else {
      writeLarge(start, formWidth: formWidth)
    }
    (documentsUsed, occurrencesUsed, formsUsed) = (0, 0, 0)
    return start
  }

  private mutating func writeSmall(_ start: Int, formWidth: Int) {
    let count = documentsUsed
    for index in stride(from: count - 1, to: 0, by: -1) { documents[index] -= documents[index - 1] }
    let documentWidth = Self.width(documents, 0..<count)
    let frequencyWidth = Self.width(frequencies, 0..<count)
    let positionWidth = Self.width(gaps, 0..<occurrencesUsed)
    let extraWidth = Self.width(extras, 0..<count)
    words.append(
      UInt32(count) | UInt32(documentWidth) << 7 | UInt32(frequencyWidth) << 12
        | UInt32(positionWidth) << 18 | UInt32(extraWidth) << 24)
    var bit = 32
    func write(
      _ numbers: UnsafeMutablePointer<UInt32>, _ count: Int, _ width: Int, _ words: inout [UInt32]
    ) {
      bit = BitPacking.append(
        UnsafeBufferPointer(start: numbers, count: count), width: width, to: &words, from: start,
        bit: bit)
    }
    write(documents, count, documentWidth, &words)
    write(frequencies, count, frequencyWidth, &words)
    write(extras, count, extraWidth, &words)
    write(gaps, occurrencesUsed, positionWidth, &words)
    write(forms, formsUsed, formWidth, &words)
  }

  private mutating func writeLarge(_ start: Int, formWidth: Int) {
    let count = documentsUsed
    let blocks = (count + 127) >> 7
    let isBitmap = count * Self.bitmapShare >= documentCount
    words.append(isBitmap ? 1 << 31 : 0)
    words += [UInt32(count), UInt32(occurrencesUsed), 0, 0]
    let directory = words.count
    words.append(contentsOf: repeatElement(0, count: 4 * blocks))
    for index in 0..<count { saturations[index] = saturation(index) }
    if isBitmap { writeBitmap() }
    var occurrence: UInt32 = 0
    for block in 0..<blocks {
      let range = block << 7..<min(count, (block + 1) << 7)
      let payload = words.count
      let documentWidth = isBitmap ? 0 : writeDocuments(range)
      let frequencyWidth = Self.width(frequencies, range)
      let extraWidth = Self.width(extras, range)
      let row = words.count
      let bit = write(frequencies, range, frequencyWidth, from: row, bit: 0)
      _ = write(extras, range, extraWidth, from: row, bit: bit)
      words[directory + block] = documents[range.upperBound - 1]
      words[directory + blocks + block] = occurrence
      words[directory + 2 * blocks + block] = UInt32(payload - start)
      words[directory + 3 * blocks + block] =
        UInt32(documentWidth) << 27 | UInt32(frequencyWidth) << 21 | UInt32(extraWidth) << 15
        | bestSaturation(range)
      for index in range { occurrence += frequencies[index] + 1 }
    }
    writePositions(start)
    if formWidth > 0 {
      words[start + 4] = UInt32(words.count - start)
      _ = write(forms, 0..<formsUsed, formWidth, from: words.count, bit: 0)
    }
  }

  /// Packs the documents of a block; returns the width.
  private mutating func writeDocuments(_ range: Range<Int>) -> Int {
    let base = range.lowerBound == 0 ? 0 : documents[range.lowerBound - 1]
    if range.count == BitPacking.blockSize {
      return BitPacking.appendBlock(documents + range.lowerBound, base: base, to: &words)
    }
    // As gaps for a while.
    for index in range.reversed() {
      documents[index] -= index > range.lowerBound ? documents[index - 1] : base
    }
    let width = Self.width(documents, range)
    _ = write(documents, range, width, from: words.count, bit: 0)
    var last = base
    for index in range {
      documents[index] += last
      last = documents[index]
    }
    return width
  }

  /// Numbers in a row after `bit` bits from a word on; returns the bits used.
  private mutating func write(
    _ numbers: UnsafeMutablePointer<UInt32>, _ range: Range<Int>, _ width: Int, from start: Int,
    bit: Int
  ) -> Int {
    BitPacking.append(
      UnsafeBufferPointer(start: numbers + range.lowerBound, count: range.count), width: width,
      to: &words, from: start, bit: bit)
  }

  private mutating func writeBitmap() {
    let bitWords = (documentCount + 63) >> 6
    let bits = words.count
    let ranks = bits + 2 * bitWords
    let rankWords = (bitWords + 3) >> 2
    words.append(contentsOf: repeatElement(0, count: 2 * bitWords + 2 * rankWords))
    for index in 0..<documentsUsed {
      words[bits + Int(documents[index] >> 5)] |= 1 << (documents[index] & 31)
    }
    var rank: UInt32 = 0
    for word in 0..<bitWords {
      if word & 3 == 0 { words[ranks + word >> 2] = rank }
      rank += UInt32(words[bits + 2 * word].nonzeroBitCount)
      rank += UInt32(words[bits + 2 * word + 1].nonzeroBitCount)
    }
    let maxima = ranks + rankWords
    for index in 0..<documentsUsed {
      let cell = Int(documents[index] >> 6)
      let shift = UInt32(cell & 3) * 8
      let word = words[maxima + cell >> 2]
      if saturations[index] > word >> shift & 255 {
        words[maxima + cell >> 2] = word & ~(255 << shift) | saturations[index] << shift
      }
    }
  }

  private mutating func writePositions(_ start: Int) {
    let blocks = (occurrencesUsed + 127) >> 7
    let directory = words.count
    words[start + 3] = UInt32(directory - start)
    words.append(contentsOf: repeatElement(0, count: blocks + (blocks + 3) >> 2))
    for block in 0..<blocks {
      let range = block << 7..<min(occurrencesUsed, (block + 1) << 7)
      let width = Self.width(gaps, range)
      words[directory + block] = UInt32(words.count - start)
      words[directory + blocks + block >> 2] |= UInt32(width) << (UInt32(block & 3) * 8)
      _ = write(gaps, range, width, from: words.count, bit: 0)
    }
  }

  private func bestSaturation(_ range: Range<Int>) -> UInt32 {
    var best: UInt32 = 0
    for index in range { best = max(best, saturations[index]) }
    return best
  }

  private func saturation(_ index: Int) -> UInt32 {
    let weight = Float(frequencies[index] + 1 + extras[index])
    return min(255, UInt32(256 * (weight / (weight + norms[Int(documents[index])]))))
  }

  private static func width(
    _ numbers: UnsafeMutablePointer<UInt32>, _ range: Range<Int>
  ) -> Int {
    var union: UInt32 = 0
    for index in range { union |= numbers[index] }
    return BitPacking.width(union)
  }
}
