import Bytes
import Postings
import Testing

@testable import Corpus

struct SegmentFreezerTests {
  private func builder(documents: Int) -> SegmentBuilder {
    var builder = SegmentBuilder()
    for number in 0..<documents {
      var words = DocumentWords()
      words.append(term: "w\(number)".utf8, form: "w\(number)".utf8)
      words.zoneStarts = [0, 0, 0, 1, 1, 1, 1]
      builder.add(words)
    }
    return builder
  }

  @Test func keepsTheOrderOfSegments() {
    for last in [nil, 11] {
      let freezer = SegmentFreezer(cancellation: nil)
      for documents in [900, 1, 500, 3] { freezer.begin(builder(documents: documents)) }
      let segments = freezer.finish(last.map { builder(documents: $0) })
      #expect(segments.map(\.documentCount) == [900, 1, 500, 3] + (last.map { [$0] } ?? []))
    }
    #expect(SegmentFreezer(cancellation: nil).finish(nil).isEmpty)
  }

  @Test func givesNothingOnceItIsCancelled() {
    let cancellation = Cancellation()
    let freezer = SegmentFreezer(cancellation: cancellation)
    freezer.begin(builder(documents: 50))
    cancellation.cancel()
    #expect(freezer.finish(builder(documents: 2)).isEmpty)
  }
}
