import Foundation
import Testing

@testable import LedeKit

/// The seven stories of the sample, and what is meant to be found in them.
struct SampleStoryTests {
  private let articles = SampleArticles.all

  private func article(_ id: String) throws -> Article {
    try #require(articles.first { $0.id == id }, "\(id)")
  }

  @Test(arguments: [
    ("hostages", ["hostages", "otages"], 11), ("ferry", ["ferry", "update", "lifeboat"], 13),
    ("flood", ["flood"], 8), ("election", ["election", "debate"], 8),
    ("bank", ["bank", "banco", "panaderia"], 10), ("strike", ["strike"], 7),
    ("epidemic", ["cholera"], 9),
  ])
  func everyStoryDevelopsAcrossOutletsAndWeeks(name: String, ends: [String], count: Int) {
    let story = articles.filter { article in ends.contains { article.id.hasSuffix($0) } }
    #expect(story.count == count, "\(name): \(story.map(\.id))")
    #expect(Set(story.map(\.source)).count >= 3, "\(name)")
    let days = story.map { $0.id.split(separator: "-").dropFirst().prefix(3).joined() }
    #expect(Set(days).count >= 6, "\(name)")
  }

  @Test func noArticleIsOutsideTheStories() {
    #expect(11 + 13 + 8 + 8 + 10 + 7 + 9 == articles.count)
  }

  /// What one article says, and what a later or another one says of the same thing.
  @Test(arguments: [
    ("harbour-2024-03-08-ferry", "221 passengers", "harbour-2024-03-12-ferry", "212 people were"),
    ("harbour-2024-03-12-ferry", "212 people", "harbour-2024-03-15-ferry", "ship to 211"),
    (
      "harbour-2024-03-08-ferry-update", "at least 13", "lantern-2024-03-09-ferry", "At least 14"
    ),
    (
      "harbour-2024-03-15-ferry", "would not resign", "harbour-2024-04-16-ferry",
      "resigned 13 days later"
    ),
    (
      "meridian-2024-04-12-ferry", "had not been shown", "harbour-2024-04-16-ferry",
      "had been sent a warning"
    ),
    ("harbour-2024-04-05-hostages", "Nine workers", "harbour-2024-04-05-hostages", "released 11"),
    (
      "lantern-2024-04-06-hostages", "fairy tale", "meridian-2024-04-15-hostages",
      "kept an open mind"
    ),
    (
      "harbour-2024-04-05-hostages", "pull back 6 kilometers", "harbour-2024-04-23-hostages",
      "There was no six kilometers"
    ),
    ("gazette-2024-04-02-bank", "Not one branch", "gazette-2024-04-25-bank", "close 38 of the 64"),
    ("gazette-2024-03-22-banco", "260 millones", "gazette-2024-03-29-bank", "$350 million"),
    ("gazette-2024-03-25-election", "Not a cent", "gazette-2024-05-03-election", "5 cents"),
    (
      "gazette-2024-03-25-election", "“Nobody,” he said", "gazette-2024-04-23-election",
      "endorsed Rodrigo Altamira"
    ),
    (
      "harbour-2024-04-29-election", "more than 200 stations", "gazette-2024-05-03-election",
      "19 polling stations"
    ),
    ("echo-2024-03-14-flood", "Six of our neighbours", "meridian-2024-03-19-flood", "seven lives"),
    (
      "echo-2024-03-14-flood", "spend the summer in a caravan", "echo-2024-05-02-flood",
      "end of October"
    ),
    ("harbour-2024-03-10-flood", "about 900 homes", "echo-2024-03-14-flood", "counted 1,112"),
    (
      "harbour-2024-04-08-strike", "until Christmas", "harbour-2024-04-20-strike",
      "return to work on Sunday"
    ),
    ("harbour-2024-04-20-strike", "Not one job", "lantern-2024-05-03-strike", "180 conductors"),
    (
      "radio-2024-03-04-cholera", "choléra à", "harbour-2024-03-06-cholera", "confirmed an outbreak"
    ),
    (
      "harbour-2024-03-06-cholera", "by Easter", "harbour-2024-04-09-cholera",
      "had never given a date"
    ),
    ("harbour-2024-04-09-cholera", "131", "gazette-2024-04-10-cholera", "113"),
    ("harbour-2024-04-09-cholera", "131", "radio-2024-04-19-cholera", "de 131 à 124"),
  ])
  func figuresDisagreeAndPromisesBreak(
    first: String, says: String, second: String, butSays: String
  ) throws {
    let (one, other) = (try article(first), try article(second))
    #expect((one.body + one.headline).contains(says), "\(first): \(says)")
    #expect((other.body + other.highlights).contains(butSays), "\(second): \(butSays)")
  }

  @Test func aReprintIsVerbatim() throws {
    let wire = try article("harbour-2024-04-05-hostages")
    let copy = try article("radio-2024-04-05-hostages")
    #expect(copy.body == wire.body)
    #expect(copy.headline != wire.headline)
  }

  @Test(arguments: [
    ("harbour-2024-03-19-bank", "gazette-2024-03-20-bank"),
    ("harbour-2024-04-09-cholera", "gazette-2024-04-10-cholera"),
    ("harbour-2024-04-16-ferry", "gazette-2024-04-17-ferry"),
    ("harbour-2024-04-29-election", "radio-2024-04-29-election"),
    ("harbour-2024-03-08-ferry", "harbour-2024-03-08-ferry-update"),
  ])
  func otherCopiesAreNearAndNotEqual(first: String, second: String) throws {
    let one = Self.wordTriples(try article(first).body)
    let other = Self.wordTriples(try article(second).body)
    let resemblance = Double(one.intersection(other).count) / Double(one.union(other).count)
    #expect(resemblance > 0.4 && resemblance < 0.95, "\(resemblance)")
  }

  /// The floor above means something only when two reports of one event stay below it.
  @Test func reportsOfOneEventAreNotCopies() throws {
    let one = Self.wordTriples(try article("harbour-2024-03-15-ferry").body)
    let other = Self.wordTriples(try article("lantern-2024-03-16-ferry").body)
    #expect(Double(one.intersection(other).count) / Double(one.union(other).count) < 0.1)
  }

  @Test func aCorrectionSaysSo() throws {
    let correction = try article("harbour-2024-03-12-ferry")
    #expect(correction.headline.hasPrefix("CORRECTED-"))
    #expect(correction.body.hasPrefix("(Corrects number of people aboard to 212, not 221"))
    #expect(try article("echo-2024-03-28-flood").body.contains("\n\nA correction. "))
  }

  @Test func anUpdateNamesWhatItUpdates() throws {
    let update = try article("harbour-2024-03-08-ferry-update")
    #expect(update.headline.hasPrefix("UPDATE 2-"))
    #expect(update.metadata == ["version": "2", "updates": "harbour-2024-03-08-ferry"])
    let original = try article("harbour-2024-03-08-ferry")
    #expect(try #require(original.date) < (try #require(update.date)))
  }

  private static func wordTriples(_ text: String) -> Set<[Substring]> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set((0..<max(0, words.count - 2)).map { Array(words[$0..<$0 + 3]) })
  }
}
