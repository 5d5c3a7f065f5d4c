import Bytes

/// The words of a segment turned round: from documents that have words to terms that have
/// documents.
///
/// A counting sort of the words' occurrences by term; deterministic. All that is to be known of an
/// occurrence is packed into one number, so that encoding a term reads its numbers in a row and nothing
/// else.
struct Inversion<Word: FixedWidthInteger & UnsignedInteger> {
  private let words: WordNumbers
  private let layout: DocumentLayout
  private let packing: OccurrencePacking
  /// The place in the dictionary of each form's term.
  private let placeOfForm: [UInt32]
  /// By form, its number within its term.
  private let numberInTerm: [UInt32]
  /// The end of each term's stretch in `occurrences`, by its place in the dictionary.
  private let ends: [UInt32]
  /// The packed occurrences, term after term.
  private let occurrences: [Word]

  /// - Parameters:
  ///   - words: the form of every word of every document.
  ///   - placeOfForm: the place in the dictionary of each form's term.
  ///   - numberInTerm: by form, its number within its term.
  ///   - termCount: the number of terms.
  ///   - packing: for numbers of this type.
  init(
    words: WordNumbers, placeOfForm: [UInt32], numberInTerm: [UInt32], termCount: Int,
    layout: DocumentLayout, packing: OccurrencePacking
  ) {
    self.words = words
    self.layout = layout
    self.packing = packing
    self.placeOfForm = placeOfForm
    self.numberInTerm = numberInTerm
    var next = Self.counts(words, placeOfForm, termCount)
    var sum: UInt32 = 0
    for place in next.indices { (next[place], sum) = (sum, sum + next[place]) }
    let other = packing.otherForm
    let targets = zip(placeOfForm, numberInTerm).map {
      Target(place: $0, form: UInt32(truncatingIfNeeded: min(UInt64($1), other)))
    }
    // Not even its count of 0 is written into the empty array, which all threads share.
    let room = max(words.count, 1)
    occurrences = Array(unsafeUninitializedCapacity: room) { occurrences, count in
      next.withUnsafeMutableBufferPointer { next in
        targets.withUnsafeBufferPointer { targets in
          Self.scatter(words, layout, packing, targets, next, into: occurrences)
        }
      }
      count = words.count
    }
    ends = next
  }

  /// Where the occurrences of a form go, and what they have of it.
  private struct Target {
    let place: UInt32
    let form: UInt32
  }

  /// How often each term occurs.
  private static func counts(
    _ words: WordNumbers, _ placeOfForm: [UInt32], _ termCount: Int
  ) -> [UInt32] {
    var ofForms = [UInt32](repeating: 0, count: placeOfForm.count)
    ofForms.withUnsafeMutableBufferPointer { ofForms in
      for piece in words.pieces {
        piece.withUnsafeBufferPointer { for form in $0 { ofForms[Int(form)] &+= 1 } }
      }
    }
    var counts = [UInt32](repeating: 0, count: termCount)
    for (form, count) in ofForms.enumerated() { counts[Int(placeOfForm[form])] += count }
    return counts
  }

  private static func scatter(
    _ words: WordNumbers, _ layout: DocumentLayout, _ packing: OccurrencePacking,
    _ targets: UnsafeBufferPointer<Target>, _ next: UnsafeMutableBufferPointer<UInt32>,
    into occurrences: UnsafeMutableBufferPointer<Word>
  ) {
    let step = Word(truncatingIfNeeded: packing.step)
    var first = 0
    for document in 0..<layout.count {
      let headlineEnd = Int(layout.zoneRange(document, 0).end)
      let searchedEnd = layout.length(document)
      let end = layout.wordCount(document)
      var position = 0
      for (partEnd, part) in [
        (headlineEnd, OccurrencePacking.Part.headline),
        (searchedEnd, OccurrencePacking.Part.searched), (end, OccurrencePacking.Part.outside),
      ] where position < partEnd {
        let base = Word(truncatingIfNeeded: packing.base(document: document, part: part))
        words.forEachRun(in: first + position..<first + partEnd) { forms in
          var word = base &+ Word(truncatingIfNeeded: position) &* step
          for form in forms {
            let target = targets[Int(form)]
            let place = Int(target.place)
            let index = next[place]
            next[place] = index &+ 1
            occurrences.initializeElement(
              at: Int(index), to: word | Word(truncatingIfNeeded: target.form))
            word &+= step
          }
          position += forms.count
        }
      }
      first += end
    }
  }

  /// The lists of all terms, where each one's records start, and those of common pairs.
  /// - Parameters:
  ///   - norms: by document, what length adds to the frequency in a saturation.
  ///   - formWidths: by place, the bits of a form's number, 0 where there is one form.
  func encode(
    norms: [Float], formWidths: [Int]
  ) -> (store: ListStore, records: [UInt32], outside: OutsideRecords, pairs: CommonPairs) {
    var encoder = TermEncoder(
      norms: norms, expecting: words.count / 8 * 5 + formWidths.count * 4)
    var records: [UInt32] = []
    records.reserveCapacity(formWidths.count)
    let starts = documentStarts()
    var outside: [Word] = []
    var outsideTerms: [(place: Int, end: Int)] = []
    occurrences.withUnsafeBufferPointer { occurrences in
      var first = 0
      for place in formWidths.indices {
        let end = Int(ends[place])
        collect(
          UnsafeBufferPointer(rebasing: occurrences[first..<end]), isOutside: false,
          formWidths[place], starts, in: &encoder, others: &outside)
        records.append(UInt32(encoder.finish(formWidth: formWidths[place])))
        if outside.count > outsideTerms.last?.end ?? 0 {
          outsideTerms.append((place, outside.count))
        }
        first = end
      }
    }
    var outsideRecords: [UInt32] = []
    var none: [Word] = []
    outside.withUnsafeBufferPointer { outside in
      var first = 0
      for (place, end) in outsideTerms {
        collect(
          UnsafeBufferPointer(rebasing: outside[first..<end]), isOutside: true,
          formWidths[place], starts, in: &encoder, others: &none)
        outsideRecords.append(UInt32(encoder.finish(formWidth: formWidths[place])))
        first = end
      }
    }
    let counts = ends.indices.map { ends[$0] - ($0 == 0 ? 0 : ends[$0 - 1]) }
    let pairs = CommonPairs(
      words: words, placeOfForm: placeOfForm, counts: counts, layout: layout, encoder: &encoder)
    return (
      encoder.takeLists(), records,
      OutsideRecords(
        terms: Frozen(outsideTerms.map { UInt32($0.place) }), records: Frozen(outsideRecords)),
      pairs
    )
  }

  /// Collects those of a term's occurrences that stand outside the searched zones, or those that do not; the
  /// rest go to `others`.
  private func collect(
    _ occurrences: UnsafeBufferPointer<Word>, isOutside: Bool, _ formWidth: Int,
    _ starts: [UInt32], in encoder: inout TermEncoder, others: inout [Word]
  ) {
    encoder.term.reserve(occurrences.count)
    var term = encoder.term
    for occurrence in occurrences {
      let word = UInt64(truncatingIfNeeded: occurrence)
      let part = packing.part(word)
      if (part == OccurrencePacking.Part.outside) != isOutside {
        others.append(occurrence)
        continue
      }
      term.add(
        document: packing.document(word), position: packing.position(word),
        extra: part == OccurrencePacking.Part.headline ? BM25.headlineExtra : 0)
      if formWidth > 0 { term.add(form: form(word, starts)) }
    }
    encoder.term = term
  }

  /// The number of an occurrence's form within its term.
  @inline(__always)
  private func form(_ word: UInt64, _ starts: [UInt32]) -> UInt32 {
    let form = packing.form(word)
    if form != packing.otherForm { return UInt32(truncatingIfNeeded: form) }
    let first = Int(starts[Int(packing.document(word))])
    return numberInTerm[Int(words[first + Int(packing.position(word))])]
  }

  /// By document, the number of its first word.
  private func documentStarts() -> [UInt32] {
    var start: UInt32 = 0
    return (0..<layout.count).map { document in
      defer { start += UInt32(layout.wordCount(document)) }
      return start
    }
  }
}
