import Bytes
import CLineEdit
import Foundation
import Testing

@testable import Shell

@Suite(.serialized) struct InterruptsTests {
  /// Sends the process a SIGINT, which another thread may handle, and waits until `isHandled`.
  private func interrupt(until isHandled: () -> Bool) {
    kill(getpid(), SIGINT)
    let deadline = Date(timeIntervalSinceNow: 10)
    while !isHandled() && Date() < deadline { _ = cle_wait_input(-1, 1) }
    #expect(Date() < deadline)
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
        guard isInterrupted else { return }
        for _ in 0..<3 { interrupt { cle_take_interrupt() } }
        interrupt { cle_take_interrupt() && cancellation.isCancelled }
      }
      #expect(!cle_interrupt_pending())
      interrupt { cle_interrupt_pending() }
    }
    #expect(switches.map(\.isCancelled) == [false, true, false])
    #expect(cle_take_interrupt())
    #expect(!cle_take_interrupt())
    #expect(Interrupts.endSignal == nil)
  }
}
