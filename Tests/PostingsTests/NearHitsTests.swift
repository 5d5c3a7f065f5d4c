import LedeTestSupport
import Testing

@testable import Postings

/// Minimal spans over operands of several words, worked out by hand.
struct NearHitsTests {
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

  private func near(
    _ left: [HitSpan], _ right: [HitSpan], _ scope: Proximity.Scope, ordered: Bool = false
  ) -> [HitSpan] {
    var spans: [HitSpan] = []
    NearHits(document: 0, segment: segment, proximity: Proximity(scope, ordered: ordered))
      .collect(left, right, into: &spans)
    return spans
  }

  private func lone(
    _ left: [HitSpan], _ right: [HitSpan], _ scope: Proximity.Scope, ordered: Bool = false
  ) -> [HitSpan] {
    var spans: [HitSpan] = []
    NearHits(document: 0, segment: segment, proximity: Proximity(scope, ordered: ordered))
      .collect(left, without: right, into: &spans)
    return spans
  }

  @Test func edgesCount() {
    // From the end of 2..<5, word 4, to word 7 is 3.
    #expect(near([span(2, 5)], [span(7, 9)], .words(3)) == [span(2, 9)])
    #expect(near([span(2, 5)], [span(7, 9)], .words(2)) == [])
    #expect(near([span(7, 9)], [span(2, 5)], .words(3)) == [span(2, 9)])
    #expect(near([span(7, 9)], [span(2, 5)], .words(3), ordered: true) == [])
    #expect(near([span(2, 5)], [span(5, 6)], .words(1), ordered: true) == [span(2, 6)])
  }

  @Test func operandsMayNotShareWords() {
    #expect(near([span(2, 5)], [span(4, 7)], .words(9)) == [])
    #expect(near([span(2, 8)], [span(4, 5)], .words(9)) == [])
    #expect(near([span(3, 4)], [span(3, 4)], .words(9)) == [])
  }

  @Test func nestedOperandsGiveTheSmallerSpan() {
    #expect(near([span(1, 5), span(3, 5)], [span(6, 7)], .words(2)) == [span(3, 7)])
    // The short one is too far off, so the long one around it gives the hit.
    #expect(near([span(0, 10), span(5, 6)], [span(11, 12)], .words(2)) == [span(0, 12)])
    #expect(near([span(0, 10), span(5, 6)], [span(11, 12)], .words(6)) == [span(5, 12)])
  }

  @Test func overlappingSpansCountAndRepeatedOnesOnce() {
    let apples = [span(0, 1), span(3, 4), span(6, 7)]
    #expect(near(apples, [span(4, 5)], .words(5)) == [span(3, 5), span(4, 7)])
    #expect(near(apples, apples, .words(5)) == [span(0, 4), span(3, 7)])
    #expect(near(apples, apples, .words(5), ordered: true) == [span(0, 4), span(3, 7)])
  }

  @Test func sentencesAndParagraphsAreWalls() {
    #expect(near([span(8, 9)], [span(11, 12)], .words(3)) == [span(8, 12)])
    #expect(near([span(8, 9)], [span(11, 12)], .sentence) == [])
    #expect(near([span(8, 9)], [span(11, 12)], .paragraph) == [span(8, 12)])
    #expect(near([span(18, 19)], [span(21, 22)], .paragraph) == [])
    // A hit that itself crosses the wall is in no sentence.
    #expect(near([span(8, 11)], [span(12, 13)], .sentence) == [])
    #expect(near([span(8, 11), span(10, 11)], [span(12, 13)], .sentence) == [span(10, 13)])
  }

  @Test func whatHasNoNeighbourStays() {
    let left = [span(2, 3), span(9, 10)]
    #expect(lone(left, [span(4, 5)], .words(2)) == [span(9, 10)])
    #expect(lone(left, [span(4, 5)], .words(5)) == [])
    #expect(lone(left, [span(4, 5)], .words(5), ordered: true) == [span(9, 10)])
    #expect(lone(left, [span(11, 12)], .sentence) == left)
    #expect(lone(left, [span(11, 12)], .paragraph) == [])
    #expect(lone(left, left, .words(7)) == [])
    #expect(lone(left, [span(2, 4)], .words(1)) == left)
    // Of the two hits on the right the first is too long for the sentence, the second is not.
    #expect(lone([span(3, 4)], [span(5, 12), span(6, 7)], .sentence) == [])
    #expect(lone([span(8, 11)], [span(12, 13)], .sentence) == [span(8, 11)])
  }
}
