import LedeKit
import Testing

struct KeynessStageTests {
  /// A hundred words each: `tide` only here, `mill` oftener there, `sea` alike.
  private let collection = Collection([
    Article(id: "1", body: Self.words(["tide": 20, "mill": 5, "sea": 75])),
    Article(id: "2", body: Self.words(["mill": 25, "sea": 75])),
    Article(id: "3", body: Self.words(["weir": 100])),
  ])

  private static func words(_ counts: KeyValuePairs<String, Int>) -> String {
    counts.flatMap { Array(repeating: $0.key, count: $0.value) }.joined(separator: " ")
  }

  @Test func commonerWordsComeFirstAndRarerOnesLast() throws {
    let session = Session(collection)
    try session.run("$other = id:2")
    let rows = try session.run("id:1 | keyness vs $other")?.rows() ?? []
    #expect(rows.map { $0.text("term") } == ["tide", "mill"])
    #expect(rows[0].number("rate") == 200 && rows[0].number("other_rate") == 0)
    #expect(rows[0].number("diff") == nil)
    #expect(rows[1].number("diff") == -80)
    #expect(rows[1].integer("other_articles") == 1)
  }

  @Test func theRestIsComparedWithUnlessSaid() throws {
    let rows = try collection.run("id:1 | keyness").rows()
    #expect(rows.map { $0.text("term") } == ["tide", "sea", "weir"])
    let weir = rows[2]
    #expect(weir.integer("hits") == 0 && weir.integer("other_hits") == 100)
    #expect(weir.number("diff") == -100)
  }

  @Test func nothingToCompareWithIsSaid() throws {
    let session = Session(collection)
    #expect(try session.run("* | keyness")?.rows().isEmpty == true)
    #expect(session.notes.count == 1)
  }

  @Test(arguments: ["* | keyness $x", "* | keyness vs $nobody", "* | keyness vs mill"])
  func anotherResultIsAKeptSearch(query: String) {
    #expect(throws: QueryError.self) { try collection.run(query) }
  }
}
