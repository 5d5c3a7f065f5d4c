import Bytes
import LedeTestSupport
import Testing

@testable import Postings

struct InversionTests {
  /// Documents of few terms in many forms, some of them in a headline or outside the searched zones; and
  /// their terms' places, which are their numbers.
  private struct Words {
    static let formsOfTerm = 40
    static let terms = 9
    var numbers = WordNumbers()
    var layout = DocumentLayoutBuilder()
    var perDocument: [[UInt32]] = []
    var bounds: [(headline: UInt32, searched: UInt32)] = []

    init(seed: UInt64, documents: Int) {
      var random = SplitMix64(seed: seed)
      for _ in 0..<documents {
        let count = Int.random(in: 0..<60, using: &random)
        let forms = (0..<count).map { _ in
          UInt32.random(in: 0..<UInt32(Self.formsOfTerm * Self.terms), using: &random)
        }
        let headline = UInt32.random(in: 0...UInt32(count), using: &random)
        let searched = UInt32.random(in: headline...UInt32(count), using: &random)
        var document = DocumentWords()
        for form in forms { document.append(term: [UInt8(form & 63)], form: [UInt8(form & 63)]) }
        document.zoneStarts = [
          0, headline, headline, searched, searched, UInt32(count), UInt32(count),
        ]
        layout.append(document)
        forms.withUnsafeBufferPointer { numbers.append(contentsOf: $0) }
        perDocument.append(forms)
        bounds.append((headline, searched))
      }
    }

    /// The postings of a term by looking at every word.
    func postings(
      _ term: Int, isOutside: Bool
    ) -> [(document: UInt32, positions: [UInt32], forms: [Int], extra: UInt32)] {
      perDocument.enumerated().compactMap { document, forms in
        let found = forms.enumerated().filter { position, form in
          Int(form) / Self.formsOfTerm == term
            && (UInt32(position) >= bounds[document].searched) == isOutside
        }
        guard !found.isEmpty else { return nil }
        let inHeadline = found.count { UInt32($0.offset) < bounds[document].headline }
        return (
          UInt32(document), found.map { UInt32($0.offset) },
          found.map { Int($0.element) % Self.formsOfTerm },
          isOutside ? 0 : UInt32(inHeadline) * BM25.headlineExtra
        )
      }
    }
  }

  private func check<Word: FixedWidthInteger & UnsignedInteger>(
    _ type: Word.Type, _ words: Words, _ packing: OccurrencePacking
  ) throws {
    let layout = words.layout.freeze()
    let forms = 0..<UInt32(Words.formsOfTerm * Words.terms)
    let inversion = Inversion<Word>(
      words: words.numbers, placeOfForm: forms.map { $0 / UInt32(Words.formsOfTerm) },
      numberInTerm: forms.map { $0 % UInt32(Words.formsOfTerm) }, termCount: Words.terms,
      layout: layout, packing: packing)
    let (store, records, outside, pairs) = inversion.encode(
      norms: layout.norms(), formWidths: Array(repeating: 6, count: Words.terms))
    for term in 0..<Words.terms {
      compare(Int(records[term]), store, words.postings(term, isOutside: false), layout.count)
      let record = outside.range(term, below: pairs.start ?? store.count)
      let expected = words.postings(term, isOutside: true)
      #expect((record == nil) == expected.isEmpty)
      if let record { compare(record.lowerBound, store, expected, layout.count) }
    }
  }

  private func compare(
    _ record: Int, _ store: ListStore,
    _ expected: [(document: UInt32, positions: [UInt32], forms: [Int], extra: UInt32)],
    _ documentCount: Int
  ) {
    let list = PostingList(store.words + record, documentCount: documentCount)
    #expect(list.count == expected.count)
    var documents: [UInt32] = []
    list.forEachBlock { block, _ in documents += block }
    #expect(documents == expected.map(\.document))
    var occurrence = 0
    for (rank, posting) in expected.enumerated() where rank < list.count {
      #expect(Int(list.frequency(rank)) == posting.positions.count)
      #expect(list.weight(rank) == UInt32(posting.positions.count) + posting.extra)
      var positions = list.positions(from: occurrence)
      #expect(posting.positions.map { _ in positions.next() } == posting.positions)
      #expect(posting.forms.indices.map { list.form(occurrence + $0, width: 6) } == posting.forms)
      occurrence += posting.positions.count
    }
  }

  /// In numbers that have room for all forms, for some and for few of them.
  @Test(arguments: [0, 1, 127, 128, 129, 700])
  func agreesWithLookingAtEveryWord(documents: Int) throws {
    let words = Words(seed: UInt64(documents) + 1, documents: documents)
    let width = BitPacking.width(UInt32(max(documents, 1) - 1)) + 6 + 2
    for formBits in [2, 5, 6] {
      let packing = try #require(
        OccurrencePacking(
          bits: width + formBits, documents: documents, longest: 60, forms: Words.formsOfTerm))
      #expect(packing.otherForm == (1 << UInt64(formBits)) - 1)
      try check(UInt32.self, words, packing)
      try check(UInt64.self, words, packing)
    }
  }
}
