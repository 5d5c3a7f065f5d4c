import Foundation
import LedeKit
import LedeTestSupport
import Testing

/// Real articles, where they lie beside the repository.
@Suite(.enabled(if: SharedFolder.isPresent))
struct CorporaTests {
  private func count(_ query: String, _ paths: String...) throws -> Int? {
    let root = try #require(SharedFolder.path) + "/corpora/"
    let collection = try Collection(paths: paths.map { root + $0 })
    return try collection.run(query + " | count").rows().first?.integer("articles")
  }

  @Test func everyArticleIsLoaded() throws {
    #expect(try count("*", "bbc/raw") == 928)
    #expect(try count("*", "wikinews/articles.jsonl") == 295)
    #expect(try count("*", "wikinews/raw") == 295)
    #expect(try count("*", "polnear/articles.jsonl") == 456)
  }

  @Test func theSeedIsSortedIntoZones() throws {
    #expect(try count("Burns NEAR/s Barnea", "seed") == 1)
    #expect(try count("caption:pictured", "seed") == 1)
    #expect(try count("body:pictured", "seed") == 0)
    #expect(try count("highlights:constructive", "seed") == 1)
    let root = try #require(SharedFolder.path) + "/corpora/seed"
    let seed = try Collection(paths: [root])
    // The number stands in a body paragraph and again in a caption.
    let hits = try seed.run("136 | count by field").rows()
    #expect(hits.compactMap { $0.text("field") }.sorted() == ["body", "caption"])
    #expect(hits.compactMap { $0.integer("hits") } == [1, 1])
  }

  @Test func everyHitLeadsBackToItsText() throws {
    let root = try #require(SharedFolder.path) + "/corpora/wikinews/articles.jsonl"
    let rows = try Collection(paths: [root]).run("president* OR \"prime minister\" | kwic 3").rows()
    #expect(rows.count > 500)
    for row in rows {
      let hit = try #require(row.text("hit")).lowercased().replacing("-", with: " ")
      #expect(hit.hasPrefix("president") || hit.hasPrefix("prime minister"), "\(hit)")
    }
  }
}
