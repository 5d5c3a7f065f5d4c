import Bytes
import LedeTestSupport
import Testing

@testable import Postings

/// Hits that are known already, as an operand.
struct PlaceListTests {
  private let documents = [
    "the ferry sank", "a toll", "ferry and toll ferry", "harbour", "the toll of the ferry",
  ]

  private func index() -> PostingsIndex {
    TestDocuments(documents.map { TestDocuments.text(headline: "x y", body: $0) }).index
  }

  /// The places of a plan's hits.
  private func places(_ plan: PostingPlan, _ index: PostingsIndex) throws -> PostingPlan {
    var starts: [UInt32] = [0]
    var spans: [HitSpan] = []
    for document in documents.indices {
      spans += try index.hits(plan, document: UInt32(document), cancellation: Cancellation())
      starts.append(UInt32(spans.count))
    }
    return .places(PlaceList(starts: starts, spans: spans))
  }

  /// In the place of a word its places give the same articles, hits and scores.
  @Test func standForAWord() throws {
    let index = index()
    let ferry = word("ferry")
    let toll = word("toll")
    let near = Proximity(.words(3))
    let zones = ZoneSet(rawValue: 0b1111)
    let plans: [@Sendable (PostingPlan) -> PostingPlan] = [
      { $0 }, { .and([$0, toll]) }, { .or([$0, toll]) }, { .not($0) }, { .near($0, toll, near) },
      { .near(toll, $0, Proximity(.words(9), ordered: true)) }, { .notNear($0, toll, near) },
      { .atLeast(2, $0) }, { .within($0, zones, firstWords: nil) },
      { .within($0, ZoneSet(rawValue: 1), firstWords: nil) }, { .window([toll, $0], near) },
      { .and([toll, .not($0)]) },
    ]
    let known = try places(ferry, index)
    for make in plans {
      let cancellation = Cancellation()
      let expected = try index.search(make(ferry), k: 10, cancellation: cancellation)
      let found = try index.search(make(known), k: 10, cancellation: cancellation)
      #expect(found.documents.map(\.document) == expected.documents.map(\.document))
      for (a, b) in zip(found.documents, expected.documents) {
        #expect(abs(a.score - b.score) < 1e-5)
      }
      #expect(
        try index.documents(make(known), cancellation: cancellation)
          == index.documents(make(ferry), cancellation: cancellation))
      for document in documents.indices {
        #expect(
          try index.hits(make(known), document: UInt32(document), cancellation: cancellation)
            == index.hits(make(ferry), document: UInt32(document), cancellation: cancellation))
      }
    }
  }

  @Test func documentsThatCameLaterHaveNone() {
    let list = PlaceList(starts: [0, 0, 2], spans: [span(1, 2), span(4, 6)])
    #expect(list.hits(0).isEmpty)
    #expect(Array(list.hits(1)) == [span(1, 2), span(4, 6)])
    #expect(list.hits(2).isEmpty)
    #expect(PlaceList(starts: [], spans: []).hits(0).isEmpty)
    #expect(list.documents.contains(1) && !list.documents.contains(0))
  }
}
