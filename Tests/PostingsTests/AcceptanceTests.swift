import Bytes
import LedeTestSupport
import Testing

@testable import Postings

/// Proximity and counting on a small fixture of six articles, with the answers worked out by hand.
struct AcceptanceTests {
  private static let a5 = 4

  private static let ferry = """
    A ferry sank off Marsala late Thursday, killing at least 14 people, the coast guard said. \
    Rescuers pulled 31 survivors from the water. | “We heard a bang, then screaming,” said Lucia \
    Ferri, a passenger. She said the crew did not give orders.
    """

  private let index = TestDocuments([
    TestDocuments.text(
      headline: "Ferry sinks off Marsala; at least 14 dead", body: ferry,
      caption: "Marsala harbour on Friday."),
    TestDocuments.text(
      headline: "Ferry sinks off Marsala; at least 14 dead",
      body: ferry + "| Additional reporting by staff."),
    TestDocuments.text(
      headline: "Toll in ferry disaster rises to 19",
      body: """
        The death toll from Thursday's ferry sinking rose to 19 on Saturday. More than 30 \
        passengers were rescued. | Coast guard chief Paolo Neri said the vessel was overloaded. \
        “No order was given to abandon ship,” he said.
        """),
    TestDocuments.text(
      headline: "A look back at the market",
      body: """
        St Mary's church stands at the end of Church Street. The cease-fire mural was painted \
        there in 1994.
        """),
    TestDocuments.text(
      headline: "Cars on Church Street",
      body: """
        Cars clogged Church Street, and the cease fire between traders broke down. Apple growers \
        said apple prices fell. Apple shares rose.
        """),
    TestDocuments.text(
      headline: "Talks stall",
      body: "Talks stalled on Monday, 100 days after the October 7 attack last year."),
  ]).index

  /// The matching articles, by number, with how many hits each has.
  private func hits(_ plan: PostingPlan) throws -> [Int: Int] {
    var result: [Int: Int] = [:]
    for document in try index.documents(plan, cancellation: Cancellation()) {
      result[Int(document)] =
        try index.hits(plan, document: document, cancellation: Cancellation()).count
    }
    return result
  }

  private func spans(_ plan: PostingPlan, _ document: Int) throws -> [HitSpan] {
    try index.hits(plan, document: UInt32(document), cancellation: Cancellation())
  }

  @Test func notNearIsATestOnEachHit() throws {
    func without(_ distance: Int) -> PostingPlan {
      .notNear(word("church"), word("street"), Proximity(.words(distance)))
    }
    // A4: six words of headline, then the body; church is its third word.
    #expect(try hits(without(1)) == [3: 1])
    #expect(try spans(without(1), 3) == [span(8, 9)])
    #expect(try hits(without(6)) == [3: 1])
    #expect(try hits(without(7)) == [:])
    #expect(try hits(.and([word("church"), .not(phrase("church", "street"))])) == [:])
  }

  @Test func phrasesHaveFreeWords() throws {
    #expect(try hits(phrase("end", "of", "church", "street")) == [3: 1])
    #expect(try hits(phrase("end", "church", "street")) == [:])
    #expect(try hits(phrase("end", "*", "church", "street")) == [3: 1])
    #expect(try hits(phrase("cease", "fire")) == [3: 1, 4: 1])
    #expect(try hits(phrase("coast", "guard")) == [0: 1, 1: 1, 2: 1])
  }

  @Test func distanceIsADifferenceOfPositions() throws {
    let body = ZoneSet(zone: 2)
    func within(_ plan: PostingPlan) -> PostingPlan { .within(plan, body, firstWords: nil) }
    #expect(try hits(near(word("sank"), 2, word("marsala"))) == [0: 1, 1: 1])
    #expect(try hits(near(word("marsala"), 2, word("sank"))) == [0: 1, 1: 1])
    #expect(try hits(near(word("sank"), 1, word("marsala"))) == [:])
    let before = Proximity(.words(2), ordered: true)
    #expect(try hits(.near(word("sank"), word("marsala"), before)) == [0: 1, 1: 1])
    #expect(try hits(.near(word("marsala"), word("sank"), before)) == [:])
    #expect(try hits(near(word("sank", "sinks"), 2, word("marsala"))) == [0: 2, 1: 2])
    #expect(try hits(within(near(word("sank", "sinks"), 2, word("marsala")))) == [0: 1, 1: 1])
  }

  @Test func boundariesHold() throws {
    #expect(try hits(.near(word("ferry"), word("survivors"), Proximity(.sentence))) == [:])
    #expect(
      try hits(.near(word("ferry"), word("survivors"), Proximity(.paragraph))) == [0: 1, 1: 1])
    #expect(try hits(near(word("dead"), 3, word("ferry"))) == [:])
    #expect(try hits(phrase("dead", "a")) == [:])
    #expect(
      try hits(.within(word("ferry"), ZoneSet(zone: 0), firstWords: nil)) == [0: 1, 1: 1, 2: 1])
    #expect(try hits(.within(word("marsala"), ZoneSet(zone: 3), firstWords: nil)) == [0: 1])
    #expect(
      try hits(
        .and(["ferry", "passengers"].map { .within(word($0), ZoneSet(zone: 2), firstWords: nil) }))
        == [2: 2])
    // Said is the body's sixteenth word in A1 and A2 and the fifteenth in A5, each time in the
    // lead.
    func said(_ zone: Int, _ firstWords: Int?) throws -> [Int: Int] {
      try hits(.within(word("said"), ZoneSet(zone: zone), firstWords: firstWords))
    }
    #expect(try said(6, nil) == [0: 1, 1: 1, 4: 1])
    #expect(try said(2, 14) == [:])
    #expect(try said(2, 15) == [4: 1])
    #expect(try said(2, 16) == [0: 1, 1: 1, 4: 1])
    // A paragraph's end adds no distance: "the water" stands just before "We heard".
    #expect(try hits(near(word("water"), 1, word("we"))) == [0: 1, 1: 1])
    #expect(try hits(phrase("water", "we")) == [0: 1, 1: 1])
  }

  @Test func tokensAreDistinctAndHitsMinimal() throws {
    // A5: four words of headline; the body's thirteen; apple at 16, 19, 22 and prices at 20.
    #expect(try spans(word("apple"), Self.a5) == [span(16, 17), span(19, 20), span(22, 23)])
    #expect(
      try spans(near(word("apple"), 5, word("apple")), Self.a5) == [span(16, 20), span(19, 23)])
    #expect(try hits(near(word("bang"), 5, word("bang"))) == [:])
    #expect(try hits(near(word("apple"), 5, word("prices"))) == [4: 2])
    #expect(
      try spans(near(word("apple"), 5, word("prices")), Self.a5) == [span(19, 21), span(20, 23)])
  }

  @Test func formsAndCounts() throws {
    #expect(try hits(word("apple")) == [4: 3])
    #expect(try hits(word("apple", forms: ["apple"])) == [4: 1])
    #expect(try hits(word("apple", forms: ["Apple"])) == [4: 2])
    #expect(try hits(word("apple", forms: ["APPLE"])) == [:])
    #expect(try hits(.atLeast(3, word("apple"))) == [4: 3])
    #expect(try hits(.atLeast(4, word("apple"))) == [:])
    #expect(try hits(.atLeast(2, near(word("church"), 1, word("street")))) == [4: 2])
  }

  @Test func operatorsOnDocuments() throws {
    let ferry = word("ferry")
    #expect(try Set(hits(.not(ferry)).keys) == [3, 4, 5])
    #expect(
      try hits(.or([.and([ferry, word("survivors")]), word("church")])).keys.sorted() == [
        0, 1, 3, 4,
      ])
    #expect(try hits(.and([word("church"), .not(word("cars"))])) == [3: 2])
    #expect(try hits(.and([word("cease"), .not(word("fire"))])) == [:])
    #expect(try hits(.not(ferry)) == [3: 0, 4: 0, 5: 0])
  }

  @Test func placesAreReadable() {
    // A1: eight words of headline; "a bang" is in the body's second paragraph, third sentence.
    let bang: UInt32 = 8 + 16 + 7 + 3
    #expect(
      index.place(document: 0, position: bang)
        == WordPlace(zone: 2, paragraph: 1, sentence: 2, wordInZone: 26))
    #expect(index.zoneRange(document: 0, zone: 0) == span(0, 8))
    #expect(index.zoneRange(document: 0, zone: 6) == span(8, 31))
    #expect(index.sentenceRange(document: 0, position: 25) == span(24, 31))
    #expect(index.paragraphRange(document: 0, position: 25) == span(8, 31))
    #expect(
      index.zoneRange(document: 0, zone: 5)
        == span(index.zoneRange(document: 0, zone: 3).end, UInt32(index.wordCount(0))))
  }
}
