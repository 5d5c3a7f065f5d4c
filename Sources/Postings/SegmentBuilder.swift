/// Takes documents one at a time, in the order of their numbers, and freezes them into a segment.
///
/// A segment holds fewer than 2^31 documents and fewer than 2^32 words.
package struct SegmentBuilder {
  private var terms = ByteTable()
  /// The written forms, tagged with the number of their term.
  private var forms = ByteTable()
  /// The number of each form within its term.
  private var formNumbers: [UInt32] = []
  /// How many forms each term has so far.
  private var formCounts: [UInt32] = []
  /// The form of every word of every document.
  private var words: [UInt32] = []
  private var layout = DocumentLayout()

  package init() {}

  /// The number of documents added.
  package var documentCount: Int { layout.count }

  /// The number of words added.
  package var wordCount: Int { words.count }

  /// Adds the next document; its number is the number of those before it.
  /// - Precondition: the arrays of `document` agree with each other as its type says.
  /// - Complexity: O(bytes of the document) amortised.
  package mutating func add(_ document: DocumentWords) {
    layout.append(document)
    let termBytes = document.terms.span
    let formBytes = document.forms.span
    var termStart = 0
    var formStart = 0
    for index in 0..<document.count {
      let termEnd = Int(document.termEnds[index])
      let formEnd = Int(document.formEnds[index])
      let term = terms.number(of: termBytes.extracting(termStart..<termEnd), tag: 0)
      if term == formCounts.count { formCounts.append(0) }
      let form = forms.number(of: formBytes.extracting(formStart..<formEnd), tag: UInt32(term))
      if form == formNumbers.count {
        formNumbers.append(formCounts[term])
        formCounts[term] += 1
      }
      words.append(UInt32(form))
      termStart = termEnd
      formStart = formEnd
    }
  }

  /// The segment of the documents added.
  /// - Complexity: O(words + terms · log terms).
  package consuming func freeze() -> Segment {
    let order = (0..<terms.count).sorted { a, b in
      terms.bytes[terms.range(a)].lexicographicallyPrecedes(terms.bytes[terms.range(b)])
    }
    var places = [Int](repeating: 0, count: terms.count)
    for (place, term) in order.enumerated() { places[term] = place }
    let lists = PostingLists(
      termCount: terms.count, layout: layout, words: words,
      placeOfForm: forms.tags.map { places[Int($0)] })
    return Segment(
      dictionary: sortedTerms(order), postingStarts: lists.postingStarts,
      documents: lists.documents, occurrenceStarts: lists.occurrenceStarts,
      positions: lists.positions, forms: occurrenceForms(order, lists.formOfOccurrence),
      layout: layout)
  }

  private func sortedTerms(_ order: [Int]) -> TermDictionary {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(terms.bytes.count)
    var ends: [UInt32] = []
    for term in order {
      bytes.append(contentsOf: terms.bytes[terms.range(term)])
      ends.append(UInt32(bytes.count))
    }
    return TermDictionary(bytes: bytes, ends: ends)
  }

  private func occurrenceForms(_ order: [Int], _ formOfOccurrence: [UInt32]) -> OccurrenceForms {
    var starts = [UInt32](repeating: 0, count: terms.count)
    var termStarts: [UInt32] = [0]
    for term in order {
      starts[term] = termStarts[termStarts.count - 1]
      termStarts.append(starts[term] + formCounts[term])
    }
    var sorted = [Int](repeating: 0, count: forms.count)
    for form in 0..<forms.count {
      sorted[Int(starts[Int(forms.tags[form])] + formNumbers[form])] = form
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(forms.bytes.count)
    var ends: [UInt32] = []
    for form in sorted {
      bytes.append(contentsOf: forms.bytes[forms.range(form)])
      ends.append(UInt32(bytes.count))
    }
    var largePlaces: [UInt32] = []
    var largeNumbers: [UInt32] = []
    var numbers: [UInt8] = []
    numbers.reserveCapacity(formOfOccurrence.count)
    for (place, form) in formOfOccurrence.enumerated() {
      let number = formNumbers[Int(form)]
      numbers.append(UInt8(min(number, UInt32(OccurrenceForms.escape))))
      if number >= UInt32(OccurrenceForms.escape) {
        largePlaces.append(UInt32(place))
        largeNumbers.append(number)
      }
    }
    return OccurrenceForms(
      numbers: numbers, largePlaces: largePlaces, largeNumbers: largeNumbers,
      termStarts: termStarts, bytes: bytes, ends: ends)
  }
}
