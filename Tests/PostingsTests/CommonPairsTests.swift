import Bytes
import Testing

@testable import Postings

struct CommonPairsTests {
  /// Two words side by side in headline and body, of three that make up nearly all the text.
  private func index() -> Segment {
    var builder = SegmentBuilder()
    for number in 0..<300 {
      var document = DocumentWords()
      for word in ["of", "the", "end", "of", number % 2 == 0 ? "the" : "end"] {
        document.append(term: word.utf8, form: word.utf8)
      }
      if number == 7 { document.append(term: "rare".utf8, form: "rare".utf8) }
      let count = UInt32(document.count)
      // The last "of" and what follows it are in different zones in every third document.
      let headline: UInt32 = number % 3 == 0 ? 4 : 2
      document.zoneStarts = [0, headline, headline, count, count, count, count]
      builder.add(document)
    }
    return builder.freeze()
  }

  @Test func knowsWhereTwoStandTogether() throws {
    let segment = index()
    func place(_ term: String) throws -> Int {
      try #require(segment.dictionary.find(Array(term.utf8)))
    }
    let of = try place("of")
    let the = try place("the")
    let found = try #require(segment.pair(of, the))
    let list = try #require(found)
    #expect(list.count == 300)
    // In document 0 the second pair crosses the headline's end; in 2 it does not; in 1 there is none.
    #expect(list.frequency(0) == 1 && list.weight(0) == 2)
    #expect(list.frequency(1) == 1 && list.weight(1) == 2)
    #expect(list.frequency(2) == 2 && list.weight(2) == 3)
    var positions = list.positions(from: list.firstOccurrence(2))
    #expect([positions.next(), positions.next()] == [0, 3])
    let never = try #require(segment.pair(the, the))
    #expect(never?.count == nil)
  }

  @Test func knowsNothingOfRareWords() throws {
    var builder = SegmentBuilder()
    for number in 0..<1200 {
      var document = DocumentWords()
      document.append(term: "of".utf8, form: "of".utf8)
      if number == 7 { document.append(term: "rare".utf8, form: "rare".utf8) }
      let count = UInt32(document.count)
      document.zoneStarts = [0, 0, 0, count, count, count, count]
      builder.add(document)
    }
    let segment = builder.freeze()
    let of = try #require(segment.dictionary.find(Array("of".utf8)))
    let rare = try #require(segment.dictionary.find(Array("rare".utf8)))
    if case .some = segment.pair(of, rare) { Issue.record("a pair with a rare word is kept") }
  }
}
