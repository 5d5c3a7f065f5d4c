import LedeKit
import Testing

/// What a stranger writes in their own tests, importing nothing else.
struct EmbeddingTests {
  private let collection = Collection([
    Article(
      id: "a", headline: "Ferry sinks off the cape",
      body: "A ferry sank on Thursday. 14 people died.",
      date: "2024-03-08", source: "Harbour Wire"),
    Article(
      id: "b", headline: "Bank closes", body: "The bank shut its doors.", date: "2024-03-09",
      source: "Daily Lantern"),
  ])

  @Test func threeLinesGiveAnAnswer() throws {
    let rows = try collection.run("ferry | count").rows()
    #expect(rows[0].integer("hits") == 2)
    #expect(rows[0].integer("articles") == 1)
  }

  @Test func rowsAreTyped() throws {
    let row = try #require(try collection.run("sank").rows().first)
    #expect(row.text("id") == "a")
    #expect(row.text("date") == "2024-03-08")
    #expect(row.text("source") == "Harbour Wire")
    #expect(row.integer("hits") == 1)
    #expect(try #require(row.number("score")) > 0)
    let snippet = try #require(row.text("snippet"))
    let mark = try #require(row.marks("snippet").first)
    #expect(String(decoding: Array(snippet.utf8)[mark], as: UTF8.self) == "sank")
    #expect(row.integer("headline") == nil)
    #expect(row.text("no such column") == nil)
  }

  @Test func aWrongQueryIsAnErrorWithData() throws {
    let error = #expect(throws: QueryError.self) { try collection.run("headlne:ferry") }
    let problem = try #require(error?.problems.first)
    #expect(problem.code == "unknownField")
    #expect(problem.range == 0..<7)
    #expect(problem.nearest == "headline")
    #expect(problem.mended == "headline:ferry")
  }

  @Test func sessionKeepsNamesAndTheLastResult() throws {
    let session = Session(collection)
    #expect(try session.run("$a = ferry") == nil)
    let rows = try #require(try session.run("$a AND died | count")).rows()
    #expect(rows[0].integer("articles") == 1)
    _ = try session.run("bank")
    #expect(try session.run("| count")?.rows().first?.integer("articles") == 1)
  }

  @Test func collectionsAreValues() throws {
    var more = collection
    more.add([Article(id: "c", body: "Another ferry.")])
    #expect(more.count == 3)
    #expect(collection.count == 2)
    more.add([Article(id: "a", body: "Replaced.")])
    #expect(more.count == 3)
    #expect(try more.run("sank").rows().isEmpty)
    let isRemoved = more.remove(id: "c")
    #expect(isRemoved)
    #expect(try more.run("ferry").rows().isEmpty)
  }

  @Test func aSetSwitchStopsAQuery() {
    let cancellation = QueryCancellation()
    cancellation.cancel()
    #expect(throws: QueryCancelled.self) {
      try collection.run("ferry", cancellation: cancellation).rows(cancellation: cancellation)
    }
  }

  @Test func aCancelledTaskStopsAQuery() async throws {
    let collection = collection
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await collection.rows("ferry")
    }
    task.cancel()
    await #expect(throws: QueryCancelled.self) { try await task.value }
  }

  @Test func pathsAreLoadedAndReported() throws {
    let collection = try Collection(paths: ["/no/such/folder"])
    #expect(collection.count == 0)
    #expect(collection.report.skipped.first?.path == "/no/such/folder")
  }

  @Test func answersCanBeWrittenOut() throws {
    let answer = try collection.run("ferry OR bank | count by source")
    #expect(
      try answer.text(as: .csv) == "source,hits,articles\nDaily Lantern,2,1\nHarbour Wire,2,1\n")
    #expect(
      try collection.run("bank | count").text(as: .json) == "[{\"hits\":2,\"articles\":1}]\n")
  }

  @Test func theSampleComesAlong() throws {
    #expect(Collection.sample.count == 66)
  }
}
