import Bytes
import Foundation
import LedeKit
import LedeTestSupport
import Testing

@testable import Evaluation

/// A search for all lines of a list, and a count of each.
final class CountListTests {
  private let path = FileManager.default.temporaryDirectory.appending(
    path: "list-\(UUID().uuidString).txt"
  ).path

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func session(_ list: String, _ collection: Collection) throws -> Session {
    try list.write(toFile: path, atomically: true, encoding: .utf8)
    let session = Session(collection)
    try session.run(".list $names \"\(path)\"")
    return session
  }

  private func table(_ query: String, _ session: Session) throws -> [String] {
    try #require(try session.run(query)).rows().map { row in
      row.columns.map { row.text($0) ?? "-" }.joined(separator: " ")
    }
  }

  private static let river = Collection([
    Article(
      id: "1", headline: "Mill Bank floods", body: "The mill on Mill Bank stood.", source: "A"),
    Article(id: "2", headline: "No news", body: "A bank far from any mill.", source: "B"),
    Article(id: "3", headline: "Markets", body: "Nothing moved.", source: "B"),
  ])

  /// Counted by eye; `mill` has a hit inside each hit of `Mill Bank` too, which is another hit of the search.
  @Test func aRowForEveryLineInTheOrderOfTheFile() throws {
    let session = try session("zebra\nMill Bank\nbank*\n=Mill\n", Self.river)
    #expect(
      try table("$names | count by $names", session) == [
        "zebra 0 0", "Mill Bank 2 1", "bank* 5 2", "=Mill 4 1",
      ])
    #expect(try session.run("$names | count by $names")?.columns == ["names", "hits", "articles"])
    // The least span holds `Bank stood` alone, and no span around it counts.
    #expect(
      try table("$names NEAR/3 stood | count by $names", session) == [
        "zebra 0 0", "Mill Bank 0 0", "bank* 1 1", "=Mill 0 0",
      ])
  }

  @Test func otherKeysMakeGroups() throws {
    let session = try session("zebra\nbank\n", Self.river)
    #expect(
      try table("$names | count by $names, source", session) == [
        "zebra - 0 0", "bank A 2 1", "bank B 1 1",
      ])
    #expect(
      try table("$names | kwic | count by source, $names, right 1", session) == [
        "A bank floods 1 1", "A bank stood 1 1", "B bank far 1 1", "- zebra - 0 0",
      ])
  }

  @Test func theListIsAnOperand() throws {
    let session = try session("ferry\n(air|sea) strike*\n# nothing\n", ChurchAndFerry.collection)
    for (withList, without) in [
      ("$names", "ferry OR \"(air|sea) strike*\""),
      ("headline:$names", "headline:(ferry OR \"(air|sea) strike*\")"),
      ("$names NEAR/s passenger", "(ferry OR \"(air|sea) strike*\") NEAR/s passenger"),
      ("* NOT $names", "* NOT (ferry OR \"(air|sea) strike*\")"),
      ("ATLEAST/2 $names", "ATLEAST/2 (ferry OR \"(air|sea) strike*\")"),
      ("NEAR/9($names, passenger)", "NEAR/9((ferry OR \"(air|sea) strike*\"), passenger)"),
    ] {
      #expect(try table(withList, session) == table(without, session), "\(withList)")
    }
  }

  @Test func namesAreOneSpace() throws {
    let session = try session("ferry\n", ChurchAndFerry.collection)
    #expect(throws: QueryError.self) { try session.run("ferry | count by $nmes") }
    #expect(throws: QueryError.self) { try session.run("ferry | count by $names, $names") }
    #expect(throws: QueryError.self) {
      try session.run("ferry | count by source | count by $names")
    }
    try session.run("$names = church")
    #expect(throws: QueryError.self) { try session.run("ferry | count by $names") }
    #expect(throws: QueryError.self) { try session.run("ferry | timeline by day, $names") }
    try session.run(".list $names \"\(path)\"")
    #expect(try table("$names | count by $names", session) == ["ferry 6 3"])
    for bad in [".list names x", ".list $names", ".list $_ \"\(path)\"", ".list $a /no/such"] {
      #expect(throws: QueryError.self, "\(bad)") { try session.run(bad) }
    }
  }

  /// The slow twin: each line as a search of its own, its hits looked up in those of the whole.
  @Test func agreesWithASearchForEachLine() throws {
    let words = ["bank", "ferry", "toll", "harbour", "coast guard", "captain", "talks", "=The"]
    var random = SplitMix64(seed: 3)
    for _ in 0..<10 {
      let lines = words.shuffled(using: &random).prefix(5)
      let session = try session(lines.joined(separator: "\n"), Collection.sample)
      let query = ["$names", "$names NEAR/6 the", "$names source:harbour*"].randomElement(
        using: &random)!
      let all = try places(query, session)
      let expected = try lines.map { line in
        let own = try places(line.hasPrefix("=") ? line : "\"\(line)\"", session)
        let hits = all.filter { hit in
          own.contains { $0.id == hit.id && hit.range.contains($0.range) }
        }
        return "\(line) \(hits.count) \(Set(hits.map(\.id)).count)"
      }
      #expect(try table("\(query) | count by $names", session) == expected, "\(lines) \(query)")
    }
  }

  private struct Place: Hashable {
    var id: String
    var range: Range<Int>
  }

  private func places(_ query: String, _ session: Session) throws -> [Place] {
    let answer = try #require(try session.run(query))
    guard case .articles(let result) = answer.result else { return [] }
    var places: [Place] = []
    try result.forEach(Cancellation()) { document, spans in
      for span in spans {
        places.append(Place(id: "\(document)", range: Int(span.start)..<Int(span.end)))
      }
    }
    return places
  }
}
