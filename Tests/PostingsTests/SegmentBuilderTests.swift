import Bytes
import LedeTestSupport
import Testing

@testable import Postings

struct SegmentBuilderTests {
  @Test func dictionaryIsSortedByBytes() {
    let index = TestDocuments([
      TestDocuments.text(body: "war warm warmth wart zoo élan"),
      TestDocuments.text(headline: "Was a war"),
    ]).index
    func strings(_ terms: [[UInt8]]) -> [String] {
      terms.map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(
      strings(index.terms(withPrefix: []))
        == ["a", "war", "warm", "warmth", "wart", "was", "zoo", "élan"])
    #expect(strings(index.terms(withPrefix: Array("warm".utf8))) == ["warm", "warmth"])
    #expect(index.terms(withPrefix: Array("wax".utf8)).isEmpty)
    let ofThree = index.expand(prefix: Array("wa".utf8)) { $0.count == 3 }
    #expect(strings(ofThree) == ["war", "was"])
    #expect(index.contains(Array("war".utf8)))
    #expect(!index.contains(Array("wa".utf8)))
    #expect(index.documentFrequency(Array("war".utf8)) == 2)
    #expect(index.occurrences(Array("war".utf8)) == 2)
  }

  @Test func anEmptyBuilderFreezes() throws {
    let segment = SegmentBuilder().freeze()
    #expect(segment.documentCount == 0)
    var index = PostingsIndex()
    index.append(segment)
    #expect(index.terms(withPrefix: []).isEmpty)
    #expect(index.averageLength == 0)
    #expect(try index.documents(.all, cancellation: Cancellation()).isEmpty)
  }

  /// One term in 600 written forms, one after the other and then each once more.
  @Test func aTermMayHaveManyForms() throws {
    let forms = (0..<600).map { number in "x" + String(number) }
    var builder = SegmentBuilder()
    var words = DocumentWords()
    for document in 0..<2 {
      words.removeAll()
      for form in document == 0 ? forms : forms.reversed() {
        words.append(term: Array("x".utf8), form: Array(form.utf8))
        words.append(term: Array("y".utf8), form: Array("Y".utf8))
      }
      words.zoneStarts = [0, 0, 0, 1200, 1200, 1200, 1200]
      words.sentenceStarts = [0]
      words.paragraphStarts = [0]
      builder.add(words)
    }
    var index = PostingsIndex()
    index.append(builder.freeze())
    for number in [0, 1, 253, 254, 255, 256, 257, 511, 512, 599] {
      let plan = word("x", forms: [forms[number]])
      let first = UInt32(2 * number)
      let second = UInt32(2 * (599 - number))
      #expect(
        try index.hits(plan, document: 0, cancellation: Cancellation()) == [span(first, first + 1)])
      #expect(
        try index.hits(plan, document: 1, cancellation: Cancellation())
          == [span(second, second + 1)])
    }
    #expect(try index.count(word("x"), cancellation: Cancellation()) == (1200, 2))
    #expect(try index.count(word("x", forms: ["Y"]), cancellation: Cancellation()) == (0, 0))
    #expect(Set(index.forms(of: Array("x".utf8))) == Set(forms.map { Array($0.utf8) }))
    #expect(index.forms(of: Array("y".utf8)) == [Array("Y".utf8)])
  }

  /// Enough distinct words for the tables to grow several times, and none lost or confused.
  @Test func manyTermsKeepTheirPlaces() throws {
    var builder = SegmentBuilder()
    var words = DocumentWords()
    for document in 0..<10 {
      words.removeAll()
      for number in 0..<1000 {
        let text = Array("w\(document * 500 + number)".utf8)
        words.append(term: text, form: text)
      }
      words.zoneStarts = [0, 0, 0, 1000, 1000, 1000, 1000]
      builder.add(words)
    }
    var index = PostingsIndex()
    index.append(builder.freeze())
    #expect(index.terms(withPrefix: Array("w".utf8)).count == 5500)
    let hits = try index.hits(word("w777"), document: 0, cancellation: Cancellation())
    #expect(hits == [span(777, 778)])
    #expect(
      try index.hits(word("w777"), document: 1, cancellation: Cancellation()) == [span(277, 278)])
    #expect(index.documentFrequency(Array("w499".utf8)) == 1)
    #expect(index.documentFrequency(Array("w500".utf8)) == 2)
  }

  @Test func removedDocumentsAreGone() throws {
    var index = TestDocuments([
      TestDocuments.text(body: "ferry ferry harbour"), TestDocuments.text(body: "Ferry captain"),
    ]).index
    index.remove(0)
    index.remove(0)
    index.remove(99)
    #expect(index.liveCount == 1)
    #expect(index.documentCount == 2)
    #expect(index.averageLength == 2)
    #expect(!index.isLive(0) && index.isLive(1) && !index.isLive(2))
    #expect(!index.contains(Array("harbour".utf8)))
    #expect(index.occurrences(Array("ferry".utf8)) == 1)
    #expect(index.documentFrequency(Array("ferry".utf8)) == 1)
    #expect(index.terms(withPrefix: []).count == 2)
    #expect(try index.hits(word("ferry"), document: 0, cancellation: Cancellation()).isEmpty)
    #expect(try index.documents(.not(word("captain")), cancellation: Cancellation()).isEmpty)
  }
}
