import Bytes
import CLineEdit
import Foundation
import Testing

@testable import Shell

@Suite(.serialized) struct InterruptsTests {
  @Test func controlCCancelsTheRunningStatementOnly() {
    cle_signals_install()
    defer { cle_signals_restore() }
    let interrupts = Interrupts()
    var switches: [Cancellation] = []
    for isInterrupted in [false, true, false] {
      interrupts.catching { cancellation in
        switches.append(cancellation)
        #expect(!cancellation.isCancelled)
        if isInterrupted { for _ in 0..<3 { raise(SIGINT) } }
        #expect(cancellation.isCancelled == isInterrupted)
      }
      raise(SIGINT)
    }
    #expect(switches.map(\.isCancelled) == [false, true, false])
    #expect(cle_take_interrupt())
    #expect(!cle_take_interrupt())
    #expect(cle_end_signal() == 0)
  }
}
