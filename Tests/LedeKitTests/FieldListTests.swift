import LedeKit
import Testing

struct FieldListTests {
  /// What the list counts is what a search for any value finds.
  @Test func agreesWithSearches() throws {
    let session = Session(.sample)
    try session.run(".fields")
    let lines = session.notes
    #expect(lines.count >= 12)
    for line in lines {
      let words = line.split(separator: " ")
      let answer = try #require(try session.run("\(words[0])* | count"))
      let articles = try #require(try answer.rows().first?.integer("articles"))
      #expect(words[1] == "\(articles)", "\(line)")
    }
  }

  @Test func knowsMetadataAndWhatIsMissing() throws {
    let session = Session(
      Collection([
        Article(id: "1", body: "Rain.", url: "http://x/1", metadata: ["desk": "foreign"]),
        Article(id: "2", headline: "Sun", date: "2024-01-02", authors: ["A B"]),
      ]))
    try session.run(".fields")
    let found = Set(session.notes.map { $0.split(separator: " ").joined(separator: " ") })
    let expected: Set<String> = [
      "body: 1 article", "headline: 1 article", "lead: 1 article", "url: 1 article",
      "desk: 1 article", "date: 1 article", "author: 1 article", "id: 2 articles",
      "length: 2 articles",
    ]
    #expect(found.isSuperset(of: expected), "\(found)")
    #expect(!found.contains { $0.hasPrefix("caption") || $0.hasPrefix("section") })
  }
}
