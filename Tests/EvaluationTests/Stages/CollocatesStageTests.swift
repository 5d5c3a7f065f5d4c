import LedeKit
import Testing

struct CollocatesStageTests {
  private func observed(_ body: String, _ query: String, headline: String = "") throws -> [String:
    Int]
  {
    // Words far away, so that what is near is more than chance.
    let collection = Collection([
      Article(id: "1", headline: headline, body: body),
      Article(id: "2", body: String(repeating: "x y z w v u. ", count: 200)),
    ])
    let rows = try collection.run(query).rows()
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0.text("term") ?? "", $0.integer("observed") ?? -1) })
  }

  @Test func aWindowIsSoManyWordsOnEitherSide() throws {
    #expect(
      try observed("a b c node d e f", "node | collocates within 2 min 1")
        == ["b": 1, "c": 1, "d": 1, "e": 1])
  }

  /// `c` lies between two hits and counts once; `node` itself never does.
  @Test func placesInTwoWindowsCountOnce() throws {
    #expect(
      try observed("b node c node d", "node | collocates within 3 min 1") == [
        "b": 1, "c": 1, "d": 1,
      ])
  }

  @Test func aWindowStaysInItsZone() throws {
    #expect(
      try observed("node b", "node | collocates within 9 min 1", headline: "a headline node")
        == ["a": 1, "headline": 1, "b": 1])
  }

  @Test func aSentenceIsAWindow() throws {
    #expect(
      try observed("One b. Two node c here. Three d.", "node | collocates within s min 1")
        == ["two": 1, "c": 1, "here": 1])
  }

  @Test func theLeastObservedIsTwoUnlessSaid() throws {
    let body = "b node c. Stop. B node d."
    #expect(try observed(body, "node | collocates within 1") == ["b": 2])
    #expect(try observed(body, "node | collocates within 1 min 3") == [:])
  }

  /// One of each in six places, as everywhere.
  @Test func whatChanceGivesIsLeftOut() throws {
    #expect(try observed("node x y z w v u", "node | collocates within 9 min 1") == [:])
  }

  @Test func hitsOfKwicCountAsTheirSearch() throws {
    #expect(
      try observed("a b c node d e f", "node | kwic 1 | collocates within 1 min 1")
        == ["c": 1, "d": 1])
  }

  @Test(arguments: [
    "x | collocates within", "x | collocates 5", "x | collocates by chance",
    "x | collocates within p",
    "x | collocates min 0",
  ])
  func whatIsNoWindowOrMeasureIsAnError(query: String) {
    #expect(throws: QueryError.self) { try observed("a", query) }
  }
}
