import Foundation
import LedeKit
import Testing

/// Rows written to files.
final class SaveStageTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "save-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func save(_ query: String, as name: String, _ rest: String = "") throws -> String {
    let path = folder.appending(path: name).path
    let collection = Collection([
      Article(id: "1", headline: "=1+1", body: "x, \"y\"", source: "+cmd"),
      Article(id: "2", headline: "plain", body: "x", source: "Wire"),
    ])
    let answer = try collection.run("\(query) | save \"\(path)\"\(rest)")
    #expect(try answer.rows().count == 2)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func formulasInCellsAreMadeHarmless() throws {
    let query = "* | sort by id | select id, headline, source"
    #expect(try save(query, as: "a.csv") == "id,headline,source\n1,'=1+1,'+cmd\n2,plain,Wire\n")
    #expect(
      try save(query, as: "a.tsv") == "id\theadline\tsource\n1\t'=1+1\t'+cmd\n2\tplain\tWire\n")
    #expect(
      try save(query, as: "a.jsonl").split(separator: "\n").first
        == #"{"id":"1","headline":"=1+1","source":"+cmd"}"#)
    #expect(try save(query, as: "a.md").hasPrefix("| id"))
    #expect(try save(query, as: "a.JSON").hasPrefix("["))
  }

  @Test func anExistingFileIsReplacedOnlyByForce() throws {
    _ = try save("*", as: "b.csv")
    let error = #expect(throws: QueryError.self) { try save("* | select id", as: "b.csv") }
    #expect(error?.problems.first?.code == "fileExists")
    #expect(try save("* | sort by id | select id", as: "b.csv", " force") == "id\n1\n2\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["b.csv"])
  }

  @Test(arguments: ["x.doc", "csv", "x", "no/such/x.csv"])
  func refuses(_ name: String) {
    #expect(throws: QueryError.self) { try save("*", as: name) }
  }
}
