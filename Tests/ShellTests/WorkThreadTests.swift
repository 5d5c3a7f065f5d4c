import Foundation
import Testing

@testable import Shell

struct WorkThreadTests {
  private struct Fault: Error {}

  @Test func workIsDoneElsewhereWhileTheCallerLooksOn() throws {
    let thread = WorkThread()
    let caller = pthread_self()
    let looks = LockedCount()
    for round in 1...3 {
      let (value, isElsewhere) = try thread.run {
        looks.add()
      } _: {
        while looks.value < round { continue }
        return (round, pthread_equal(caller, pthread_self()) == 0)
      }
      #expect(value == round)
      #expect(isElsewhere)
    }
  }

  @Test func whatTheWorkThrowsIsThrown() {
    let thread = WorkThread()
    #expect(throws: Fault.self) {
      try thread.run {
      } _: {
        throw Fault()
      }
    }
    #expect(throws: Never.self) {
      try thread.run {
      } _: {
        1
      }
    }
  }
}

private final class LockedCount: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  var value: Int { lock.withLock { count } }

  func add() { lock.withLock { count += 1 } }
}
