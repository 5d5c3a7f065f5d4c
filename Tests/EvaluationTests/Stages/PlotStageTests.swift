import LedeKit
import LedeTestSupport
import Synchronization
import Testing

@testable import Evaluation

struct PlotStageTests {
  private func drawn(_ query: String, in session: Session? = nil) throws -> [String] {
    let session = session ?? Session(ChurchAndFerry.collection)
    return try #require(try session.run(query)).text(as: .auto).split(separator: "\n")
      .map(String.init)
  }

  @Test func theDataStayAsTheyAre() throws {
    let table = try ChurchAndFerry.collection.run("ferry | count by source")
    let plot = try ChurchAndFerry.collection.run("ferry | count by source | plot")
    #expect(try plot.rows() == table.rows())
    #expect(try plot.text(as: .csv) == table.text(as: .csv))
  }

  @Test func titleIsTheQueryAndTheNoteItsArticles() throws {
    let lines = try drawn("ferry   |count by source|  PLOT")
    #expect(lines.first == "ferry |count by source")
    #expect(lines.last == "Source: 6 articles, 2024-01-15 to 2024-10-03")
    let session = Session(ChurchAndFerry.collection)
    try session.run("$boats = ferry")
    try session.run("$t = $boats | timeline by day")
    #expect(try drawn("| plot", in: session).first == "ferry | timeline by day")
    #expect(try drawn("$t | plot articles", in: session).first == "ferry | timeline by day")
    #expect(try drawn("$t | plot articles", in: session).dropFirst().first == "   articles")
  }

  @Test(arguments: [
    "ferry | plot", "ferry | kwic | plot", "ferry | count | plot",
    "ferry | count by source | plot x",
    "ferry | count by source | plot source", "ferry | count by source | plot hits, articles",
    "ferry | count by source | plot -hits", "ferry | count by source | plot | head 1",
    "ferry | count by source | plot | plot", "ferry | save \"x.svg\"",
    "ferry | count by source | save \"x.svg\"",
  ])
  func refuses(_ query: String) throws {
    let session = Session(ChurchAndFerry.collection)
    session.save = { _, _, _ in true }
    #expect(throws: QueryError.self) { try session.run(query) }
  }

  @Test func isSavedAsAPictureOrAsItsRows() throws {
    let written = Mutex<[String: String]>([:])
    let session = Session(ChurchAndFerry.collection)
    session.save = { path, bytes, _ in
      written.withLock { $0[path] = String(decoding: bytes, as: UTF8.self) }
      return true
    }
    try session.run(
      "ferry | count by source | plot | save \"a.svg\" | save \"a.csv\" | save \"b.SVG\"")
    let files = written.withLock { $0 }
    #expect(files["a.svg"]?.contains("<title>ferry | count by source</title>") == true)
    #expect(files["b.SVG"] == files["a.svg"])
    #expect(files["a.csv"] == "source,hits,articles\nDaily Two,4,2\nWire One,2,1\n")
  }
}
