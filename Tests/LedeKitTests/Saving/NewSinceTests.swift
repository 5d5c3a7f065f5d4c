import Foundation
import Testing

@testable import LedeKit

final class NewSinceTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "new-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "wire"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func put(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: "wire/" + name))
  }

  @Test func whatCameInSinceTheSaveIsNew() throws {
    try put("a.txt", "The ferry was late on Monday, the harbour office said.\n")
    let saved = folder.path + "/all.collection"
    var collection = try Collection(paths: [folder.path + "/wire"])
    try collection.save(to: saved)
    try put("b.txt", "The ferry was on time on Tuesday, the harbour office said.\n")

    collection = try Collection(opening: saved)
    let report = try collection.load(
      [folder.path + "/wire"], onlyNew: true, cancellation: QueryCancellation(), progress: nil)
    #expect(report.files == 1, "the file that was there is not read again")
    let session = Session(collection)
    try session.run(".new")
    #expect(session.notes == ["1 new article: ask `$new | …`"])
    #expect(try session.run("$new | select id")?.rows().map { $0.text("id") } == ["b"])
    #expect(try session.run("$new AND ferry | count")?.rows().first?.integer("articles") == 1)

    try session.run(".save \"\(saved)\"")
    try session.run(".new")
    #expect(session.notes == ["0 new articles"])
    #expect(try session.run("$new | count")?.rows().first?.integer("articles") == 0)
  }
}
