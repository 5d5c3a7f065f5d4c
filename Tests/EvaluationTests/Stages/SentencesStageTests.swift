import LedeKit
import Testing

/// The sentences with a hit.
struct SentencesStageTests {
  private func rows(_ query: String) throws -> [String] {
    try ChurchAndFerry.collection.run(query).rows().map { row in
      let text = Array((row.text("text") ?? "").utf8)
      let marks = row.marks("text").map { String(decoding: text[$0], as: UTF8.self) }
      return "\(row.text("id") ?? "") \(row.text("paragraph") ?? "").\(row.text("sentence") ?? "") "
        + marks.joined(separator: "|")
    }
  }

  @Test func eachSentenceOnceWithAllItsHits() throws {
    #expect(
      try rows("body:apple | sentences") == ["A5 1.2 Apple|apple", "A5 1.3 Apple"])
    #expect(
      try rows("body:(church NEAR/1 street) | sentences | sort by id") == [
        "A4 1.1 Church Street", "A5 1.1 Church Street",
      ])
    #expect(try rows("apple | kwic 3 | where left 1 = said | sentences") == ["A5 1.2 apple"])
  }

  @Test func theWholeSentenceIsShown() throws {
    let row = try #require(try ChurchAndFerry.collection.run("shares | sentences").rows().first)
    #expect(row.text("text") == "Apple shares rose.")
    #expect(row.text("source") == "The Courier")
    let quote = try #require(
      try ChurchAndFerry.collection.run("source:\"wire one\" bang | sentences").rows().first)
    #expect(
      quote.text("text") == "“We heard a bang, then screaming,” said Lucia Ferri, a passenger.")
  }

  @Test func kwicGoesOnFromSentences() throws {
    #expect(
      try ChurchAndFerry.collection.run("shares | sentences | kwic 1").columns.contains("left"))
  }
}
