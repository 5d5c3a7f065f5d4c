import LedeTestSupport
import Testing

@testable import Postings

struct CollectedTermTests {
  /// Against grouping by document, with room that is made before each few occurrences.
  @Test(arguments: [0, 1, 127, 128, 129, 3_000])
  func groupsOccurrencesByDocument(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    var term = CollectedTerm(room: 1)
    defer { term.deallocate() }
    for _ in 0..<2 {
      var postings: [(document: UInt32, positions: [UInt32], extra: UInt32)] = []
      var document = UInt32.random(in: 0..<3, using: &random)
      for _ in 0..<count {
        let isAnother = postings.isEmpty || Bool.random(using: &random)
        if isAnother {
          document += postings.isEmpty ? 0 : UInt32.random(in: 1..<5, using: &random)
          postings.append((document, [], 0))
        }
        let last = postings[postings.count - 1].positions.last.map { $0 + 1 } ?? 0
        let position = last + UInt32.random(in: 0..<50, using: &random)
        let extra = UInt32.random(in: 0...1, using: &random)
        postings[postings.count - 1].positions.append(position)
        postings[postings.count - 1].extra += extra
        term.reserve(term.occurrencesUsed + 1)
        term.add(document: document, position: position, extra: extra)
        term.add(form: position % 7)
      }
      func taken(_ numbers: UnsafeMutablePointer<UInt32>, _ count: Int) -> [UInt32] {
        Array(UnsafeBufferPointer(start: numbers, count: count))
      }
      #expect(term.documentsUsed == postings.count && term.occurrencesUsed == count)
      #expect(taken(term.documents, term.documentsUsed) == postings.map(\.document))
      #expect(
        taken(term.frequencies, term.documentsUsed)
          == postings.map { UInt32($0.positions.count - 1) })
      #expect(taken(term.extras, term.documentsUsed) == postings.map(\.extra))
      let gaps = postings.flatMap { posting in
        zip(posting.positions, [0] + posting.positions).map { $0 - $1 }
      }
      #expect(taken(term.gaps, count) == gaps)
      #expect(
        taken(term.forms, term.formsUsed) == postings.flatMap { $0.positions.map { $0 % 7 } })
      term.removeAll()
      #expect(term.documentsUsed == 0 && term.occurrencesUsed == 0 && term.formsUsed == 0)
    }
  }
}
