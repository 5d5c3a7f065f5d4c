import Bytes
import CLineEdit

/// Says on a terminal, in one line of standard error, how long a statement has been running and how far its
/// loop in hand has come; the line is gone afterwards.
final class WorkMeter: Sendable {
  private static let firstShown = 0.5
  private static let betweenLines = 0.2

  private struct State {
    var start: UInt64?
    var cancellation: Cancellation?
    var pace = StepPace()
    var lastDrawn = 0.0
    var shown = ""
    var isHeld = false
    /// What is typed meanwhile is kept for the prompt, and would tear the line if it were shown.
    var hidesKeys = false
  }

  private let isWanted: Bool
  private let state = Locked(State())

  /// - Parameter isWanted: false where standard error is no terminal, or can't take a line back.
  init(isWanted: Bool) { self.isWanted = isWanted }

  /// Something begins to run, which tells `cancellation` how far it is.
  func begin(_ cancellation: Cancellation, now: UInt64 = monotonicNanoseconds()) {
    state.with { $0 = State(start: now, cancellation: cancellation) }
  }

  /// Draws the line where it is due and says something new; called every now and then.
  func tick(now: UInt64 = monotonicNanoseconds()) {
    state.with { state in
      guard isWanted, !state.isHeld, let start = state.start else { return }
      let seconds = Double(now - start) / 1e9
      guard state.shown.isEmpty || seconds - state.lastDrawn >= Self.betweenLines else { return }
      let pace = state.cancellation?.step.flatMap { state.pace.text($0, seconds: seconds) }
      let width = TerminalSize.current(environment: environment).columns
      guard let text = Self.text(seconds: seconds, pace: pace, width: width), text != state.shown
      else { return }
      state.lastDrawn = seconds
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

  /// The line after so many seconds, without the pace where that has no room; nil while there is none yet.
  static func text(seconds: Double, pace: String?, width: Int) -> String? {
    guard seconds >= firstShown else { return nil }
    let whole = Int(seconds)
    let time = whole < 1 ? nil : whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
    let end = "Ctrl-C stops it"
    let line = "running: " + [time, pace, end].compactMap(\.self).joined(separator: " · ")
    return line.count < width
      ? line : "running: " + [time, end].compactMap(\.self).joined(separator: " · ")
  }
}
