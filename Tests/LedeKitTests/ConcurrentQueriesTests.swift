import Foundation
import LedeKit
import Semantics
import Testing

struct ConcurrentQueriesTests {
  /// Two threads ask one collection, each in a session of its own, and hear what one alone hears. Run under
  /// the thread sanitizer by `Scripts/check-threads`.
  @Test func twoThreadsOnOneCollectionHearTheSame() {
    let collection = Collection.sample
    let help = HelpText(commands: [], signatures: Session.stages)
    // The drawing of lots is seeded; a picture and a saved file are not asked of two at once.
    let queries = help.examples.filter { !$0.contains("save") }
    let alone = Self.answers(queries, collection)
    #expect(alone.count == queries.count)
    #expect(alone.count { !$0.hasPrefix("error") } > 40)
    nonisolated(unsafe) var answers: [[String]] = [[], []]
    let lock = NSLock()
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      let heard = Self.answers(queries, collection)
      lock.withLock { answers[thread] = heard }
    }
    for heard in answers { #expect(heard == alone) }
  }

  private static func answers(_ queries: [String], _ collection: Collection) -> [String] {
    queries.map { query in
      do {
        let session = Session(collection)
        return try session.run(query)?.text(as: .csv) ?? "nothing"
      } catch {
        return "error: \(error)"
      }
    }
  }
}
