import Bytes
import LedeKit

/// How far one loop of several has come, how fast it goes and how long it will take, in words.
struct StepPace {
  private var first: (step: Cancellation.Step, seconds: Double)?
  private var last = 0
  private var remaining = RemainingTime()

  /// - Parameter seconds: since the work began; never less than before.
  /// - Returns: nil where nothing can be said yet.
  mutating func text(_ step: Cancellation.Step, seconds: Double) -> String? {
    guard step.whole > 0, step.done <= step.whole else { return nil }
    guard let first, first.step.whole == step.whole, step.done >= last else {
      first = (step, seconds)
      last = step.done
      remaining = RemainingTime()
      return nil
    }
    last = step.done
    let passed = seconds - first.seconds
    guard passed >= 0.2, step.done > first.step.done else { return nil }
    let rate = Double(step.done - first.step.done) / passed
    let left = remaining.text(
      seconds: passed, done: step.done - first.step.done, of: step.whole - first.step.done)
    func text(_ number: Double) -> String {
      step.isBytes ? LoadText.size(number) : CountText.grouped(Int(number))
    }
    let count = "\(text(Double(step.done))) of \(text(Double(step.whole)))"
    return [count, "\(text(rate))/s", left].compactMap(\.self).joined(separator: " · ")
  }
}
