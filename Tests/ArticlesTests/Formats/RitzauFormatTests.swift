import Articles
import Testing

struct RitzauFormatTests {
  @Test func anItemSaysWhatItsElementsSay() throws {
    let article = try #require(try load("a.xml", WireSamples.ritzau).articles.first)
    #expect(article.id == "rb-1")
    #expect(article[.headline] == "Færge på grund")
    #expect(article[.highlights] == "Ingen kom til skade")
    #expect(article[.body] == "Sandvik – Færgen gik fredag på grund.\n\nHavnen \"hjalp\".")
    #expect(article.authors == ["Per Dahl"])
    #expect(article.section == "Indland")
    #expect(article.date?.description == "2024-03-01T10:11:12")
    #expect(article.metadata.contains(MetadataField("status", .text("canceled"))))
  }

  @Test func aQueueHoldsItsItems() throws {
    let item = WireSamples.ritzau.drop { $0 != ">" }.dropFirst()
    let text =
      "<XMLNewsQueuedResponse><ListOfRBNews>\(item)\(item.replacing("rb-1", with: "rb-2"))"
      + "</ListOfRBNews></XMLNewsQueuedResponse>"
    #expect(try load("a.xml", text).ids == ["rb-1", "rb-2"])
    let loaded = try load("a.xml", "<XMLNewsQueuedResponse/>")
    #expect(loaded.report.skipped.map(\.reason) == ["a list of Ritzau's without a news item"])
  }
}
