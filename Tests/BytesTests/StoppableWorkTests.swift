import Bytes
import Testing

struct StoppableWorkTests {
  private struct Fault: Error, Equatable {}

  @Test func givesWhatTheWorkGives() throws {
    for number in 0..<200 {
      #expect(try runStoppably(Cancellation()) { number * 2 } == number * 2)
    }
    #expect(throws: Fault()) { try runStoppably(Cancellation()) { throw Fault() } }
  }

  /// The work below ends only after the wait for it.
  @Test func nobodyWaitsForCancelledWork() async throws {
    let goesOn = Cancellation()
    let ended = Locked(false)
    let cancellation = Cancellation()
    #expect(throws: Cancelled()) {
      try runStoppably(cancellation) {
        cancellation.cancel()
        while !goesOn.isCancelled {}
        ended.with { $0 = true }
      }
    }
    #expect(!ended.with { $0 })
    // A thread that still has work is nobody else's.
    #expect(try runStoppably(Cancellation()) { 7 } == 7)
    goesOn.cancel()
    while !ended.with({ $0 }) { await Task.yield() }
  }

  @Test func severalThreadsMayAsk() async throws {
    let sums = await withTaskGroup(of: Int.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<100).reduce(0) { sum, number in
            sum + ((try? runStoppably(Cancellation()) { task * number }) ?? 0)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sums.sorted() == (0..<8).map { $0 * 4950 })
  }
}
