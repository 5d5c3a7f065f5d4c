import Bytes
import CLineEdit

/// Ctrl-C, and the signals that end a process, as the cancellation of a running statement.
///
/// Belongs to one thread; signals are the process's own, so there is one at a time.
package final class Interrupts {
  /// The switch that was handed out last; a handler may still hold on to it.
  private var last = Cancellation()

  package init() {}

  /// From now on SIGINT, SIGTERM, SIGHUP and SIGPIPE don't end the process by themselves; a second
  /// SIGTERM or SIGHUP does.
  package static func install() { cle_signals_install() }

  /// Gives the signals back what they did before.
  package static func restore() { cle_signals_restore() }

  /// The signal, SIGTERM or SIGHUP, that asks the process to end.
  package static var endSignal: Int32? {
    let signal = cle_end_signal()
    return signal == 0 ? nil : signal
  }

  /// Runs `work` with a switch of its own, which each signal meanwhile sets. A Ctrl-C from before
  /// or after it means nothing.
  package func catching<Result>(_ work: (Cancellation) -> Result) -> Result {
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
