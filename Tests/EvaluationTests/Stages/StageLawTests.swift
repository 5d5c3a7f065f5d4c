import LedeKit
import Testing

@testable import Evaluation

/// What holds of every stage in the registry.
struct StageLawTests {
  /// A session with a last result that writes no files.
  private func session() throws -> Session {
    let session = Session(Collection.sample)
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
