import Bytes
import Foundation
import Testing

struct LockedTests {
  @Test func noneOfTheAdditionsOfTwoThreadsIsLost() {
    let count = Locked(0)
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      for _ in 0..<10_000 { count.with { $0 += 1 } }
    }
    #expect(count.with { $0 } == 40_000)
  }

  @Test func whatTheBodyThrowsIsThrown() {
    struct Fault: Error {}
    let value = Locked("a")
    #expect(throws: Fault.self) {
      try value.with { value throws(Fault) in
        value = "b"
        throw Fault()
      }
    }
    #expect(value.with { $0 } == "b")
  }
}
