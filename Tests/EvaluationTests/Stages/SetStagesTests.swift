import LedeKit
import Testing

/// A result joined with a kept one, by article and by hit.
struct SetStagesTests {
  private func run(_ statements: String...) throws -> String {
    let session = Session(ChurchAndFerry.collection)
    var answer: Answer?
    for statement in statements { answer = try session.run(statement) }
    return try (answer?.rows() ?? []).map { row in
      row.columns.prefix(2).compactMap { row.text($0) }.joined(separator: " ")
    }.joined(separator: ", ")
  }

  @Test func byArticle() throws {
    let kept = "$a = church"
    let pick = " | sort by id | select id, hits"
    #expect(try run(kept, "street | union $a" + pick) == "A4 3, A5 4")
    #expect(try run(kept, "the | minus $a" + pick) == "A1 3, A2 3, A3 2, A6 1")
    #expect(try run(kept, "the | intersect $a" + pick) == "A4 3, A5 1")
  }

  @Test func byHit() throws {
    let kept = "$a = body:church"
    #expect(try run(kept, "church | minus $a by hit | select id, hits") == "A5 1")
    #expect(
      try run(kept, "church | intersect $a by hit | sort by id | select id, hits") == "A4 2, A5 1")
    #expect(try run(kept, "church | kwic 1 | minus $a by hit | select id, field") == "A5 headline")
    #expect(try run(kept, "church | kwic 1 | minus $a | count") == "0 0")
    #expect(try run(kept, "headline:church | kwic 1 | union $a | count") == "4 2")
  }

  @Test func ordersAreKept() throws {
    #expect(
      try run("$a = ferry", "* | sort by -id | minus $a | select id") == "A6, A5, A4")
    #expect(
      try run("$a = ferry", "church | sort by -id | union $a | sort by -id | select id")
        == "A5, A4, A3, A2, A1")
  }

  @Test(arguments: ["ferry | minus $b", "ferry | minus ferry", "ferry | minus", "ferry | minus $t"])
  func refuses(_ query: String) throws {
    let session = Session(ChurchAndFerry.collection)
    try session.run("$t = ferry | count")
    #expect(throws: QueryError.self) { try session.run(query) }
  }
}
