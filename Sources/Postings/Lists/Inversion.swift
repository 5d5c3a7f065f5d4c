import Bytes

/// The words of a segment turned round: from documents that have words to terms that have
/// documents.
///
/// A counting sort of the words' numbers by term; deterministic.
struct Inversion {
  private let words: WordNumbers
  private let layout: DocumentLayout
  private let order: [UInt32]
  /// The end of each term's stretch in `occurrences`, by its place in the order.
  private let ends: [UInt32]
  /// The numbers of the words, term after term.
  private let occurrences: [UInt32]
  private let placeOfForm: [UInt32]

  /// - Parameters:
  ///   - words: the form of every word of every document.
  ///   - order: the terms as the dictionary has them.
  init(words: WordNumbers, termOfForm: [UInt32], order: [UInt32], layout: DocumentLayout) {
    self.words = words
    self.layout = layout
    self.order = order
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, term) in order.enumerated() { places[Int(term)] = UInt32(place) }
    let placeOfForm = termOfForm.map { places[Int($0)] }
    self.placeOfForm = placeOfForm
    var next = [UInt32](repeating: 0, count: order.count)
    for piece in words.pieces {
      for word in piece { next[Int(placeOfForm[Int(word)])] += 1 }
    }
    var sum: UInt32 = 0
    for place in next.indices { (next[place], sum) = (sum, sum + next[place]) }
    occurrences = Array(unsafeUninitializedCapacity: words.count) { occurrences, count in
      var number: UInt32 = 0
      for piece in words.pieces {
        for word in piece {
          let place = Int(placeOfForm[Int(word)])
          let target = next[place]
          occurrences.initializeElement(at: Int(target), to: number)
          next[place] = target &+ 1
          number &+= 1
        }
      }
      count = words.count
    }
    ends = next
  }

  /// The lists of all terms, where each one's records start, and those of common pairs.
  /// - Parameters:
  ///   - norms: by document, what length adds to the frequency in a saturation.
  ///   - numberInTerm: by form, its number within its term.
  ///   - formCounts: by term, the number of its forms.
  func encode(
    norms: [Float], numberInTerm: [UInt32], formCounts: [UInt32]
  ) -> (store: ListStore, records: [UInt32], outside: OutsideRecords, pairs: CommonPairs) {
    var encoder = TermEncoder(norms: norms, expecting: words.count / 2 + order.count * 4)
    var records: [UInt32] = []
    records.reserveCapacity(order.count)
    let stretches = documentStretches()
    let walk = Walk(
      words: words, stretches: stretches, documentOf: documentOfWord(stretches),
      numberInTerm: numberInTerm)
    var outside: [UInt32] = []
    var outsideTerms: [(place: Int, end: Int)] = []
    let formWidths = order.map { OccurrenceForms.width(formCount: formCounts[Int($0)]) }
    var first = 0
    for place in order.indices {
      let end = Int(ends[place])
      walk.add(
        occurrences[first..<end], formWidths[place], isSearched: true, to: &encoder, &outside)
      records.append(UInt32(encoder.finish(formWidth: formWidths[place])))
      if outside.count > outsideTerms.last?.end ?? 0 { outsideTerms.append((place, outside.count)) }
      first = end
    }
    var outsideRecords: [UInt32] = []
    var none: [UInt32] = []
    first = 0
    for (place, end) in outsideTerms {
      walk.add(outside[first..<end], formWidths[place], isSearched: false, to: &encoder, &none)
      outsideRecords.append(UInt32(encoder.finish(formWidth: formWidths[place])))
      first = end
    }
    let counts = ends.indices.map { ends[$0] - ($0 == 0 ? 0 : ends[$0 - 1]) }
    let pairs = CommonPairs(
      words: words, placeOfForm: placeOfForm, counts: counts, layout: layout, encoder: &encoder)
    return (
      ListStore(encoder.takeWords()), records,
      OutsideRecords(
        terms: Frozen(outsideTerms.map { UInt32($0.place) }), records: Frozen(outsideRecords)),
      pairs
    )
  }

  /// Gives the occurrences of terms to an encoder.
  private struct Walk {
    let words: WordNumbers
    let stretches: [Stretch]
    /// The document of every 64th word.
    let documentOf: [UInt32]
    /// By form, its number within its term.
    let numberInTerm: [UInt32]

    /// Adds those of a term's occurrences that lie in the searched zones, or in the others.
    /// - Parameter rest: takes in those that lie elsewhere.
    func add(
      _ occurrences: ArraySlice<UInt32>, _ formWidth: Int, isSearched: Bool,
      to encoder: inout TermEncoder, _ rest: inout [UInt32]
    ) {
      encoder.reserve(occurrences.count)
      var document = 0
      var isBegun = false
      var stretch = Stretch(start: 0, end: 0, headlineEnd: 0, searchedEnd: 0)
      for word in occurrences {
        if word >= stretch.end {
          document = Int(documentOf[Int(word >> Inversion.stepShift)])
          stretch = stretches[document]
          while stretch.end <= word {
            document += 1
            stretch = stretches[document]
          }
          isBegun = false
        }
        let position = word &- stretch.start
        guard (position < stretch.searchedEnd) == isSearched else {
          rest.append(word)
          continue
        }
        if !isBegun { encoder.begin(UInt32(document)) }
        isBegun = true
        encoder.add(
          position: position, extra: position < stretch.headlineEnd ? BM25.headlineExtra : 0)
        if formWidth > 0 { encoder.add(form: numberInTerm[Int(words[Int(word)])]) }
      }
    }
  }

  private static let stepShift: UInt32 = 6

  /// The words of a document, numbered through the segment, and its bounds, as positions.
  private struct Stretch {
    let start: UInt32
    let end: UInt32
    let headlineEnd: UInt32
    let searchedEnd: UInt32
  }

  private func documentStretches() -> [Stretch] {
    var start: UInt32 = 0
    return (0..<layout.count).map { document in
      defer { start += UInt32(layout.wordCount(document)) }
      return Stretch(
        start: start, end: start + UInt32(layout.wordCount(document)),
        headlineEnd: layout.zoneRange(document, 0).end,
        searchedEnd: UInt32(layout.length(document)))
    }
  }

  /// The document of every 64th word.
  private func documentOfWord(_ stretches: [Stretch]) -> [UInt32] {
    var documents: [UInt32] = []
    documents.reserveCapacity(words.count >> Int(Self.stepShift) + 1)
    var document = 0
    for word in stride(from: 0, to: words.count, by: 1 << Int(Self.stepShift)) {
      while Int(stretches[document].end) <= word { document += 1 }
      documents.append(UInt32(document))
    }
    return documents
  }
}
