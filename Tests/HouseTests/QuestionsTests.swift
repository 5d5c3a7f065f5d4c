import Foundation
import LedeKit
import LedeTestSupport
import Shell
import Testing

/// The questions that come along hold on the sample collection.
struct QuestionsTests {
  private static let scripts =
    (try? ScriptSuite.scripts([Repository.root + "/Scripts/questions"])) ?? []

  @Test func thereAreTen() { #expect(Self.scripts.count == 10) }

  @Test(arguments: scripts)
  func holds(_ path: String) throws {
    let outcome = try ScriptSuite(Collection.sample).run(path, cancellation: QueryCancellation())
    #expect(outcome.errors == [])
    #expect(outcome.assertions > 0)
  }
}
