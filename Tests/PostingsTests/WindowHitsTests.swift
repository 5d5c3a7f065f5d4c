import LedeTestSupport
import Testing

@testable import Postings

/// Windows over several operands, worked out by hand.
struct WindowHitsTests {
  /// One zone of 40 words, sentences at 0, 10, 20 and 30, paragraphs at 0 and 20.
  private let segment: Segment = {
    var builder = SegmentBuilder()
    var words = DocumentWords()
    for _ in 0..<40 { words.append(term: [120], form: [120]) }
    words.zoneStarts = [0, 0, 0, 40, 40, 40, 40]
    words.sentenceStarts = [0, 10, 20, 30]
    words.paragraphStarts = [0, 20]
    builder.add(words)
    return builder.freeze()
  }()

  private func window(
    _ operands: [[HitSpan]], _ scope: Proximity.Scope, ordered: Bool = false
  ) -> [HitSpan] {
    var spans: [HitSpan] = []
    WindowHits(document: 0, segment: segment, proximity: Proximity(scope, ordered: ordered))
      .collect(operands, into: &spans)
    return spans
  }

  @Test func firstAndLastAreInRange() {
    let operands = [[span(2, 3)], [span(9, 10)], [span(5, 6)]]
    #expect(window(operands, .words(7)) == [span(2, 10)])
    #expect(window(operands, .words(6)) == [])
    // From the end of the first, word 4, to the start of the last, word 9.
    #expect(window([[span(2, 5)], [span(9, 12)], [span(6, 7)]], .words(5)) == [span(2, 12)])
    #expect(window([[span(2, 5)], [span(9, 12)], [span(6, 7)]], .words(4)) == [])
  }

  @Test func orderIsThatOfTheOperands() {
    #expect(
      window([[span(2, 3)], [span(5, 6)], [span(9, 10)]], .words(9), ordered: true)
        == [span(2, 10)])
    #expect(window([[span(2, 3)], [span(9, 10)], [span(5, 6)]], .words(9), ordered: true) == [])
  }

  @Test func everyOperandTakesWordsOfItsOwn() {
    let two = [span(1, 2), span(4, 5)]
    #expect(window([two, two], .words(9)) == [span(1, 5)])
    #expect(window([two, two, two], .words(9)) == [])
    // The word inside the long hit is taken; only the one after it is free.
    #expect(window([[span(1, 6)], [span(3, 4), span(8, 9)]], .words(9)) == [span(1, 9)])
  }

  @Test func onlyTheSmallestOfNestedWindowsCount() {
    let spans = window(
      [[span(1, 2), span(6, 7)], [span(4, 5), span(8, 9)], [span(7, 8)]], .words(9))
    // From 4: 4, 6, 7; from 6: 6, 7, 8; the window from 1 holds these.
    #expect(spans == [span(4, 8), span(6, 9)])
  }

  @Test func sentencesAndParagraphsAreWalls() {
    let operands = [[span(8, 9)], [span(9, 10)], [span(12, 13)]]
    #expect(window(operands, .sentence) == [])
    #expect(window(operands, .paragraph) == [span(8, 13)])
    #expect(window([[span(18, 19)], [span(19, 20)], [span(20, 21)]], .paragraph) == [])
    #expect(window([[span(10, 11)], [span(19, 20)], [span(14, 15)]], .sentence) == [span(10, 20)])
  }

  private func span(_ start: UInt32, _ end: UInt32) -> HitSpan { HitSpan(start: start, end: end) }
}
