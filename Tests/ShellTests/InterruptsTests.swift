import Bytes
import CLineEdit
import Foundation
import Testing

@testable import Shell

@Suite(.serialized) struct InterruptsTests {
  /// Sends the process a SIGINT; another thread may be the one that handles it.
  private func interrupt() {
    kill(getpid(), SIGINT)
    #expect(cle_wait_input(-1, 10_000) == -1)
  }

  @Test func controlCCancelsTheRunningStatementOnly() {
    Interrupts.install()
    defer { Interrupts.restore() }
    let interrupts = Interrupts()
    var switches: [Cancellation] = []
    for isInterrupted in [false, true, false] {
      interrupts.catching { cancellation in
        switches.append(cancellation)
        #expect(!cancellation.isCancelled)
        if isInterrupted { for _ in 0..<3 { interrupt() } }
        #expect(cancellation.isCancelled == isInterrupted)
      }
      interrupt()
    }
    #expect(switches.map(\.isCancelled) == [false, true, false])
    #expect(cle_take_interrupt())
    #expect(!cle_take_interrupt())
    #expect(Interrupts.endSignal == nil)
  }
}
