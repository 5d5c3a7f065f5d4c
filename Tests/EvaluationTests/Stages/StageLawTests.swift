import LedeKit
import Testing

@testable import Evaluation

/// What holds of every stage in the registry.
struct StageLawTests {
  @Test func everyExampleRuns() throws {
    for signature in StageRegistry.signatures {
      #expect(throws: Never.self, "\(signature.example)") {
        try Collection.sample.run(signature.example).rows()
      }
    }
  }

  @Test func columnsAreThoseTheSignaturePromises() throws {
    for signature in StageRegistry.signatures {
      let session = Session(Collection.sample)
      let answer = try #require(try session.run(signature.example))
      #expect(session.shape(of: signature.example)?.columns == answer.columns, "\(signature.name)")
    }
  }

  @Test func anEmptyInputIsLegal() throws {
    for signature in StageRegistry.signatures {
      let stages = signature.example.split(separator: "|").dropFirst().joined(separator: "|")
      let rows = try Collection.sample.run("zzzz |" + stages).rows()
      #expect(rows.count <= 1, "\(signature.name)")
    }
  }

  @Test func aCancelledStageStops() throws {
    for signature in StageRegistry.signatures {
      let cancellation = QueryCancellation()
      cancellation.cancel()
      #expect(throws: QueryCancelled.self, "\(signature.name)") {
        try Collection.sample.run(signature.example, cancellation: cancellation)
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
