import Bytes
import LedeKit
import Rendering
import Testing

@testable import Evaluation

/// What holds of every stage in the registry.
struct StageLawTests {
  private static let sample = Collection.sample

  /// A session with a last result that writes no files.
  private func session() throws -> Session {
    let session = Session(Self.sample)
    session.save = { _, _, _ in true }
    try session.run("bank")
    return session
  }

  @Test func everyExampleRuns() throws {
    for signature in StageRegistry.signatures {
      let session = try session()
      #expect(throws: Never.self, "\(signature.example)") {
        try session.run(signature.example)?.rows()
      }
    }
  }

  @Test func columnsAreThoseTheSignaturePromises() throws {
    for signature in StageRegistry.signatures {
      let session = try session()
      guard let answer = try session.run(signature.example) else { continue }
      #expect(session.shape(of: signature.example)?.columns == answer.columns, "\(signature.name)")
    }
  }

  @Test func anEmptyInputIsLegal() throws {
    for signature in StageRegistry.signatures {
      let stages = signature.example.split(separator: "|").dropFirst().joined(separator: "|")
      guard signature.name != "assert" else { continue }
      let rows = try #require(try session().run("zzzz |" + stages)).rows()
      #expect(rows.count <= (signature.name == "union" ? 100 : 1), "\(signature.name)")
    }
  }

  /// An empty input, one row and all of them, read in batches of 1, 7 and 128.
  @Test(arguments: ["zzzz", "id:harbour-2024-03-08-ferry", "ferry OR bank"])
  func batchesNeverChangeTheRows(search: String) throws {
    for signature in StageRegistry.signatures where signature.name != "assert" {
      let session = try session()
      let stages = signature.example.split(separator: "|").dropFirst().joined(separator: "|")
      // There is no second article to open among fewer than two.
      let query = search + " |" + stages.replacing("open 2", with: "open")
      let answer = try #require(try session.run(query))
      let read = try [1, 7, 128].map { batch in
        var rows: [Row] = []
        var stream = try answer.result.rows(Cancellation(), batch: batch)
        let total = stream.total
        while let next = try stream.next() {
          #expect((1...batch).contains(next.count), "\(signature.name)")
          rows += next
        }
        #expect(rows.count == total, "\(signature.name)")
        return rows
      }
      #expect(read[0] == read[2] && read[1] == read[2], "\(signature.name)")
      let again = try answer.rows().map(\.values)
      #expect(again == read[2], "\(signature.name)")
    }
  }

  @Test func aCancelledStageStops() throws {
    for signature in StageRegistry.signatures {
      let cancellation = QueryCancellation()
      cancellation.cancel()
      #expect(throws: QueryCancelled.self, "\(signature.name)") {
        try session().run(signature.example, cancellation: cancellation)?
          .rows(cancellation: cancellation)
      }
    }
  }

  @Test func namesAreUniqueAndTold() {
    let names = StageRegistry.signatures.map(\.name)
    #expect(Set(names).count == names.count)
    for signature in StageRegistry.signatures {
      #expect(signature.synopsis.hasPrefix(signature.name))
      #expect(!signature.summary.isEmpty)
    }
  }
}
