import Foundation
import LedeKit
import LedeTestSupport
import Testing

struct SessionTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "lede-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  @Test func loadAddsAndReplaces() throws {
    let path = try file("a.jsonl", #"{"id":"1","title":"Rain","body":"It rained."}"# + "\n")
    let session = Session(Collection([Article(id: "0", body: "It rained before.")]))
    #expect(try session.run(".load \"\(path)\"") == nil)
    #expect(session.notes.first?.hasPrefix("loaded 1 article from 1 file (") == true)
    #expect(try session.run("rained | count")?.rows().first?.integer("articles") == 2)
    _ = try file("a.jsonl", #"{"id":"1","title":"Sun","body":"It shone."}"# + "\n")
    try session.run(".load \"\(path)\"")
    #expect(session.notes.contains { $0.contains("1 article replaced") })
    #expect(try session.run("rained | count")?.rows().first?.integer("articles") == 1)
  }

  @Test func aFailedLoadLosesNothing() throws {
    let session = Session(.sample)
    let error = try #require(throws: QueryError.self) { try session.run(".load /no/such/path") }
    #expect(error.problems.first?.code == "nothingLoaded")
    #expect(error.problems.first?.help.contains { $0.contains("/no/such/path") } == true)
    #expect(session.collection.count == 66)
  }

  @Test func settingsChangeWhatIsRead() throws {
    let session = Session(.sample)
    let all = try #require(try session.run("ferry | count")?.rows().first?.integer("hits"))
    try session.run(".set zones headline")
    let inHeadlines = try #require(try session.run("ferry | count")?.rows().first?.integer("hits"))
    #expect(inHeadlines == 9)
    #expect(inHeadlines < all)
    try session.run(".set now 2024-03-12")
    #expect(try session.run("date:last 1 d | count")?.rows().first?.integer("articles") == 1)
    for wrong in [".set zones tail", ".set now someday", ".set nothing 3"] {
      #expect(throws: QueryError.self, "\(wrong)") { try session.run(wrong) }
    }
  }

  @Test func parametersAreTextAndNeverAQuery() throws {
    let session = Session(.sample, parameters: ["who": "coast guard", "evil": "x OR *"])
    let rows = try #require(try session.run("$who | count")).rows()
    #expect(rows == (try Collection.sample.run("\"coast guard\" | count").rows()))
    #expect(try session.run("$evil")?.rows().isEmpty == true)
  }

  @Test func includedScriptsRunWithTheirPlaces() throws {
    let path = try file("a.lede", "# names\n$a = ferry\n\n$a\n  | cuont\n")
    let session = Session(.sample)
    let error = try #require(throws: QueryError.self) { try session.run(".include \"\(path)\"") }
    #expect(error.problems.first?.line == 5)
    #expect(error.problems.first?.column == 5)
    #expect(error.description.hasPrefix("\(path):5:5: error: there is no stage `cuont`"))
    #expect(try session.run("$a | count")?.rows().first?.integer("articles") == 12)
    let loop = try file("loop.lede", ".include \"\(folder.path)/loop.lede\"\n")
    #expect(throws: QueryError.self) { try session.run(".include \"\(loop)\"") }
  }

  @Test func helpKnowsEveryTopicAndItsExamplesRun() throws {
    let session = Session(.sample)
    try session.run(".help")
    let overview = session.notes
    #expect(
      overview.contains { $0.contains("NEAR/5") } && overview.contains { $0.contains("| kwic") })
    let help = HelpText(commands: session.allCommands, signatures: [])
    for topic in help.topics {
      try session.run(".help \"\(topic)\"")
      #expect(!session.notes.isEmpty)
    }
    session.save = { _, _, _ in true }
    for example in help.examples {
      #expect(throws: Never.self, "\(example)") { try session.run(example)?.rows() }
    }
    #expect(throws: QueryError.self) { try session.run(".help nonsense") }
  }

  @Test func fieldsAreListedWithTheirCounts() throws {
    let session = Session(.sample)
    try session.run(".fields")
    #expect(session.notes.contains { $0.hasPrefix("date:") && $0.hasSuffix("65 articles") })
    #expect(session.notes.contains { $0.hasPrefix("headline:") && $0.hasSuffix("66 articles") })
  }

  @Test func quitEndsIt() throws {
    let session = Session(.sample)
    #expect(!session.isOver)
    try session.run(".quit")
    #expect(session.isOver)
  }
}
