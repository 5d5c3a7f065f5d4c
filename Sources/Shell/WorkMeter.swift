import Bytes
import CLineEdit

/// Says on a terminal, in one line of standard error, how long a statement has been running; the line is gone
/// afterwards.
final class WorkMeter: Sendable {
  private static let firstShown = 0.5

  private struct State {
    var start: UInt64?
    var shown = ""
    var isHeld = false
    /// What is typed meanwhile is kept for the prompt, and would tear the line if it were shown.
    var hidesKeys = false
  }

  private let isWanted: Bool
  private let state = Locked(State())

  /// - Parameter isWanted: false where standard error is no terminal, or can't take a line back.
  init(isWanted: Bool) { self.isWanted = isWanted }

  /// Something begins to run.
  func begin(now: UInt64 = monotonicNanoseconds()) {
    state.with { $0 = State(start: now) }
  }

  /// Draws the line where it is due and says something new; called every now and then.
  func tick(now: UInt64 = monotonicNanoseconds()) {
    state.with { state in
      guard isWanted, !state.isHeld, let start = state.start else { return }
      guard let text = Self.text(seconds: Double(now - start) / 1e9), text != state.shown else {
        return
      }
      if state.shown.isEmpty { state.hidesKeys = cle_echo(false) }
      state.shown = text
      emit("\r" + text + "\u{1B}[K", to: 2)
    }
  }

  /// Takes the line away for something else that is to be shown; there is no other until `begin`.
  func end() {
    state.with { state in
      if !state.shown.isEmpty { emit("\r\u{1B}[K", to: 2) }
      if state.hidesKeys { _ = cle_echo(true) }
      state.hidesKeys = false
      state.shown = ""
      state.isHeld = true
    }
  }

  /// The line after so many seconds; nil while there is none yet.
  static func text(seconds: Double) -> String? {
    guard seconds >= firstShown else { return nil }
    let whole = Int(seconds)
    let time = whole < 1 ? "" : whole < 60 ? "\(whole) s, " : "\(whole / 60) min \(whole % 60) s, "
    return "running: \(time)Ctrl-C stops it"
  }
}
