import Foundation
import LedeKit
import Testing

/// What a collection holds after loads, replacements and removals.
struct CollectionTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/lede-\(UUID().uuidString)"

  private func write(_ name: String, _ text: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    return folder + "/" + name
  }

  private static let old = Article(
    id: "a", headline: "Zeppelin lands", body: "A zeppelin landed. The zeppelin left.",
    date: "2024-03-08", source: "Old Post")
  private static let other = Article(
    id: "b", headline: "Rain", body: "It rained on the port.", date: "2024-03-09", source: "Gazette"
  )

  /// Every way in which an answer could still show the first article.
  private func expectGone(_ collection: Collection) throws {
    #expect(try collection.run("zeppelin").rows().isEmpty)
    #expect(try collection.run("zepp*").rows().isEmpty)
    #expect(try collection.run("source:\"Old Post\"").rows().isEmpty)
    #expect(try collection.run("date:2024-03-08").rows().isEmpty)
    #expect(try collection.run("zeppelin | count").rows()[0].integer("hits") == 0)
    #expect(
      try collection.run("* | count by source").rows().compactMap { $0.text("source") }.contains(
        "Old Post") == false)
    #expect(try collection.run("zeppelin OR rained | kwic 3").rows().count == 1)
    let timeline = try collection.run("* | timeline by day").rows()
    #expect(timeline.compactMap { $0.text("bucket") }.contains("2024-03-08") == false)
    #expect(try collection.run("* | open 1").text(as: .json).contains("Zeppelin") == false)
    let session = Session(collection)
    #expect(session.values(of: "source", limit: 100).contains { $0.value == "Old Post" } == false)
    #expect(
      session.values(of: "id", limit: 100).map(\.value).sorted()
        == (collection.count == 2 ? ["a", "b"] : ["b"]))
    try session.run(".fields")
    let count = collection.count == 1 ? "1 article" : "2 articles"
    #expect(session.notes.filter { $0.hasPrefix("headline:") }.allSatisfy { $0.hasSuffix(count) })
  }

  @Test func aRemovedArticleIsGoneFromEveryAnswer() throws {
    var collection = Collection([Self.old, Self.other])
    #expect(try collection.run("zeppelin | count").rows()[0].integer("hits") == 3)
    let isRemoved = collection.remove(id: "a")
    #expect(isRemoved && collection.count == 1)
    try expectGone(collection)
  }

  @Test func aReplacedArticleIsGoneFromEveryAnswer() throws {
    var collection = Collection([Self.old, Self.other])
    let path = try write(
      "a.jsonl",
      #"{"id":"a","title":"Sun","body":"It shone.","date":"2024-03-10","source":"New Post"}"#)
    let report = try collection.load([path])
    #expect(report.notes.filter { $0.contains("1 article replaced") }.count == 1)
    #expect(collection.count == 2)
    try expectGone(collection)
    #expect(try collection.run("shone | count").rows()[0].integer("hits") == 1)
  }

  @Test func theSameFileAgainChangesNothing() throws {
    let path = try write(
      "a.jsonl", "{\"id\":\"1\",\"title\":\"Rain\"}\n{\"id\":\"2\",\"title\":\"Sun\"}\n")
    var collection = try Collection(paths: [path, path])
    #expect(collection.count == 2)
    #expect(collection.report.notes == ["\(path): given twice, read once"])
    let again = try collection.load([path])
    #expect(again.articles == 0 && again.unchanged == 2)
    #expect(collection.count == 2)
    let session = Session(collection)
    #expect(throws: Never.self) { try session.run(".load \"\(path)\"") }
    #expect(session.notes.contains { $0.contains("2 articles there already") })
  }

  @Test func aCancelledLoadAddsNothing() throws {
    let lines = (1...5_000).map { "{\"id\":\"\($0)\",\"title\":\"Rain \($0)\"}\n" }.joined()
    let path = try write("a.jsonl", lines)
    var collection = Collection([Self.other])
    let cancellation = QueryCancellation()
    var told: [LoadProgress] = []
    #expect(throws: QueryCancelled.self) {
      try collection.load([path], cancellation: cancellation) { progress in
        told.append(progress)
        if progress.articles > 1_000 { cancellation.cancel() }
      }
    }
    #expect(told.last?.isOver == true)
    #expect(told.dropLast().allSatisfy { !$0.isOver })
    #expect(collection.count == 1 && collection.report.articles == 1)
    #expect(try collection.run("rain | count").rows()[0].integer("articles") == 1)
    try collection.load([path])
    #expect(collection.count == 5_001)
  }

  @Test func progressGrowsToTheWhole() throws {
    let lines = (1...300).map { "{\"id\":\"\($0)\",\"title\":\"Rain \($0)\"}\n" }.joined()
    let path = try write("a.jsonl", lines)
    var told: [LoadProgress] = []
    _ = try Collection(paths: [path]) { told.append($0) }
    let reading = told.filter { $0.filesFound > 0 }
    #expect(reading.last?.articles == 300)
    #expect(reading.last?.bytes == lines.utf8.count)
    #expect(reading.allSatisfy { $0.bytesFound == lines.utf8.count })
    #expect(reading.map(\.articles) == reading.map(\.articles).sorted())
  }

  @Test func aWatchLoadsWhatIsNewAndNothingTwice() throws {
    _ = try write("a.txt", "Rain fell.")
    _ = try write("b.txt", "The sun shone.")
    let session = Session(Collection())
    try session.run(".watch \"\(folder)\"")
    #expect(session.notes.first?.hasPrefix("loaded 2 articles from 2 files") == true)
    try session.run(".watch \"\(folder)\"")
    #expect(session.notes.first == "nothing new")
    _ = try write("b.txt", "Snow fell.")
    _ = try write("c.txt", "Fog came.")
    try session.run(".watch \"\(folder)\"")
    #expect(session.notes.first?.hasPrefix("loaded 2 articles from 2 files") == true)
    #expect(session.collection.count == 3)
    try session.run(".watch")
    #expect(session.notes.first == "watching \(folder)")
    try session.run(".watch off")
    try session.run(".watch")
    #expect(session.notes == ["nothing is watched; `.watch PATH` begins"])
    #expect(throws: QueryError.self) { try session.run(".watch /no/such/path") }
  }
}
