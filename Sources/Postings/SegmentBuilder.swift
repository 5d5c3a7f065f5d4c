import Bytes

/// Takes documents one at a time, in the order of their numbers, and freezes them into a segment.
///
/// A segment holds fewer than 2^31 documents and fewer than 2^32 words.
package struct SegmentBuilder {
  private var table = WordTable()
  /// The form of every word of every document.
  private var words = WordNumbers()
  /// Those of one document.
  private var forms: [UInt32] = []
  private var layout = DocumentLayoutBuilder()

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
    if forms.count < document.count {
      forms = Array(repeating: 0, count: max(document.count, forms.count * 2))
    }
    forms.withUnsafeMutableBufferPointer { forms in
      let forms = UnsafeMutableBufferPointer(rebasing: forms[..<document.count])
      document.forms.withUnsafeBufferPointer { written in
        document.formEnds.withUnsafeBufferPointer { writtenEnds in
          document.terms.withUnsafeBufferPointer { terms in
            document.termEnds.withUnsafeBufferPointer { termEnds in
              table.number(
                written: WordTable.Slices(bytes: written, ends: writtenEnds),
                terms: WordTable.Slices(bytes: terms, ends: termEnds), into: forms)
            }
          }
        }
      }
      words.append(contentsOf: UnsafeBufferPointer(forms))
    }
  }

  /// The segment of the documents added.
  /// - Complexity: O(words + terms · log terms).
  package consuming func freeze() -> Segment {
    let order = sortedOrder(table.terms)
    let layout = layout.freeze()
    let norms = layout.norms()
    let (store, records, outside, pairs) = Self.lists(words, table, order, layout, norms)
    return Segment(
      dictionary: Self.dictionary(order, table), store: store, records: Frozen(records),
      outside: outside, pairs: pairs, forms: Self.forms(order, table), layout: layout, norms: norms)
  }

  private static func lists(
    _ words: WordNumbers, _ table: WordTable, _ order: [UInt32], _ layout: DocumentLayout,
    _ norms: [Float]
  ) -> (store: ListStore, records: [UInt32], outside: OutsideRecords, pairs: CommonPairs) {
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, term) in order.enumerated() { places[Int(term)] = UInt32(place) }
    let placeOfForm = table.termOfForm.map { places[Int($0)] }
    let formWidths = order.map { OccurrenceForms.width(formCount: table.formCounts[Int($0)]) }
    func packing(_ bits: Int) -> OccurrencePacking? {
      OccurrencePacking(
        bits: bits, documents: layout.count,
        longest: (0..<layout.count).reduce(0) { max($0, layout.wordCount($1)) },
        forms: Int(table.formCounts.max() ?? 0))
    }
    func lists<Word: FixedWidthInteger & UnsignedInteger>(
      _ type: Word.Type, _ packing: OccurrencePacking
    ) -> (store: ListStore, records: [UInt32], outside: OutsideRecords, pairs: CommonPairs) {
      Inversion<Word>(
        words: words, placeOfForm: placeOfForm, numberInTerm: table.numberInTerm,
        termCount: order.count, layout: layout, packing: packing
      ).encode(norms: norms, formWidths: formWidths)
    }
    if let packing = packing(UInt32.bitWidth) { return lists(UInt32.self, packing) }
    guard let packing = packing(UInt64.bitWidth) else {
      preconditionFailure("a segment has fewer than 2^31 documents and 2^32 words")
    }
    return lists(UInt64.self, packing)
  }

  private static func dictionary(_ order: [UInt32], _ table: WordTable) -> TermDictionary {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(table.terms.bytes.count)
    var ends: [UInt32] = []
    ends.reserveCapacity(order.count)
    for term in order {
      bytes.append(contentsOf: table.terms.bytes[table.terms.range(Int(term))])
      ends.append(UInt32(bytes.count))
    }
    return TermDictionary(bytes: Frozen(bytes), ends: Frozen(ends))
  }

  private static func forms(_ order: [UInt32], _ table: WordTable) -> OccurrenceForms {
    var formOfTerm = [Int](repeating: 0, count: table.terms.count)
    for form in table.formEnds.indices { formOfTerm[Int(table.termOfForm[form])] = form }
    var starts = [UInt32](repeating: .max, count: table.terms.count)
    var termStarts: [UInt32] = [0]
    termStarts.reserveCapacity(order.count + 1)
    for term in order.map({ Int($0) }) {
      let next = termStarts[termStarts.count - 1]
      let isPlain =
        table.formCounts[term] == 1
        && table.formBytes[table.range(formOfTerm[term])].elementsEqual(
          table.terms.bytes[table.terms.range(term)])
      if !isPlain { starts[term] = next }
      termStarts.append(isPlain ? next : next + table.formCounts[term])
    }
    var sorted = [Int](repeating: 0, count: Int(termStarts[termStarts.count - 1]))
    for form in table.formEnds.indices {
      let start = starts[Int(table.termOfForm[form])]
      if start != .max { sorted[Int(start + table.numberInTerm[form])] = form }
    }
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    ends.reserveCapacity(sorted.count)
    for form in sorted {
      bytes.append(contentsOf: table.formBytes[table.range(form)])
      ends.append(UInt32(bytes.count))
    }
    return OccurrenceForms(
      termStarts: Frozen(termStarts), bytes: Frozen(bytes), ends: Frozen(ends))
  }
}

/// The numbers of a table's strings in the order of their bytes.
///
/// The first eight bytes are compared as one number.
private func sortedOrder(_ table: ByteTable) -> [UInt32] {
  struct Entry {
    let prefix: UInt64
    let number: UInt32
  }
  let bytes = table.bytes
  var entries: [Entry] = []
  entries.reserveCapacity(table.count)
  for number in 0..<table.count {
    let range = table.range(number)
    var prefix: UInt64 = 0
    for index in 0..<8 {
      prefix = prefix << 8 | (index < range.count ? UInt64(bytes[range.lowerBound + index]) : 0)
    }
    entries.append(Entry(prefix: prefix, number: UInt32(number)))
  }
  entries.sort { a, b in
    if a.prefix != b.prefix { return a.prefix < b.prefix }
    return bytes[table.range(Int(a.number))].lexicographicallyPrecedes(
      bytes[table.range(Int(b.number))])
  }
  return entries.map(\.number)
}
