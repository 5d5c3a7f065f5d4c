import Bytes
import CLineEdit

/// Ctrl-C, and the signals that end a process, as the cancellation of a running statement.
final class Interrupts {
  /// The switch that was handed out last; a handler may still hold on to it.
  private var last = Cancellation()

  /// Runs `work` with a switch of its own, which each signal meanwhile sets. A Ctrl-C from before
  /// or after it means nothing.
  func catching<Result>(_ work: (Cancellation) -> Result) -> Result {
    let cancellation = Cancellation()
    _ = cle_take_interrupt()
    cle_on_interrupt(
      { context in
        guard let context else { return }
        Unmanaged<Cancellation>.fromOpaque(context)._withUnsafeGuaranteedRef { $0.cancel() }
      }, Unmanaged.passUnretained(cancellation).toOpaque())
    defer {
      cle_on_interrupt(nil, nil)
      _ = cle_take_interrupt()
      last = cancellation
    }
    return work(cancellation)
  }
}
