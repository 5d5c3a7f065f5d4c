import Articles
import Bytes
import Testing

@testable import News

struct TextComparisonTests {
  private static func article(_ body: String, headline: String = "") -> Article {
    var article = Article(id: "x")
    article[.headline] = headline
    article[.body] = body
    return article
  }

  /// A line for each sentence: what happened to it, and its changed words on both sides.
  private func changes(_ first: Article, _ second: Article) throws -> [String] {
    func words(_ side: SentenceChange.Side?, _ article: Article, _ zone: Zone) -> String {
      let text = Array(article[zone].utf8)
      return (side?.changes ?? []).map { String(decoding: text[$0], as: UTF8.self) }
        .joined(separator: "|")
    }
    return try TextComparison.changes(from: first, to: second, Cancellation()).map { change in
      let one = change.first.map { "\($0.paragraph).\($0.sentence)" } ?? "-"
      let other = change.second.map { "\($0.paragraph).\($0.sentence)" } ?? "-"
      let marks = [
        words(change.first, first, change.zone), words(change.second, second, change.zone),
      ]
      return "\(change.zone.name) \(change.kind.rawValue) \(one) \(other) \(marks[0]) > \(marks[1])"
    }
  }

  @Test func sentencesAreSameChangedDeletedOrAdded() throws {
    let first = Self.article(
      """
      The ferry left at noon. At least 11 people died, the coast guard said.

      The owner did not comment. Divers will go down on Monday.
      """, headline: "Ferry sinks")
    let second = Self.article(
      """
      (Updates toll)

      The ferry left at noon. At least 13 people died, the coast guard said on Friday.

      Divers will go
      down on Monday.
      """, headline: "Ferry sinks")
    #expect(
      try changes(first, second) == [
        "headline same 1.1 1.1  > ",
        "body added - 1.1  > ",
        "body same 1.1 2.1  > ",
        "body changed 1.2 2.2 11 > 13|on Friday",
        "body deleted 2.1 -  > ",
        "body same 2.2 3.1  > ",
      ])
  }

  @Test func marksAndCaseAreDifferences() throws {
    let first = Self.article("He called it “a disaster”, and left the room.")
    let second = Self.article("He called it a Disaster, and left the room!")
    #expect(
      try changes(first, second) == [
        "body changed 1.1 1.1 “|disaster”|. > Disaster|!"
      ])
  }

  @Test func unlikeSentencesAreNotPaired() throws {
    let first = Self.article("The bank closed its doors.")
    let second = Self.article("Snow fell on the harbour all night.")
    #expect(
      try changes(first, second) == ["body deleted 1.1 -  > ", "body added - 1.1  > "])
  }

  @Test func emptyTextsHaveNoSentences() throws {
    #expect(try changes(Self.article(""), Self.article("")) == [])
    #expect(try changes(Self.article(""), Self.article("Rain.")) == ["body added - 1.1  > "])
  }

  @Test func aLongTextAgainstItsReverseEndsAndCanBeCancelled() throws {
    let sentences = (0..<3_000).map { "Sentence \($0 % 70) is number \($0) of them." }
    let first = Self.article(sentences.joined(separator: " "))
    let second = Self.article(sentences.reversed().joined(separator: " "))
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: Cancelled.self) {
      try TextComparison.changes(from: first, to: second, cancellation)
    }
  }
}
