import Bytes
import Testing

@testable import Shell

struct StepPaceTests {
  private func step(_ done: Int, _ whole: Int) -> Cancellation.Step {
    Cancellation.Step(done: done, whole: whole)
  }

  @Test func saysHowFarHowFastAndHowLong() {
    var pace = StepPace()
    #expect(pace.text(step(1_000, 100_000), seconds: 1) == nil)
    #expect(pace.text(step(1_100, 100_000), seconds: 1.1) == nil)
    // 10,000 in a second, 89,000 to go.
    #expect(
      pace.text(step(11_000, 100_000), seconds: 2)
        == "11,000 of 100,000 · 10,000/s · about 10 s left")
  }

  @Test func bytesAreCountedAsSizes() {
    var pace = StepPace()
    _ = pace.text(Cancellation.Step(done: 0, whole: 3_000_000_000, isBytes: true), seconds: 0)
    #expect(
      pace.text(
        Cancellation.Step(done: 1_000_000_000, whole: 3_000_000_000, isBytes: true), seconds: 2)
        == "1.0 GB of 3.0 GB · 500 MB/s · a few seconds left")
  }

  @Test func anotherLoopBeginsAnew() {
    var pace = StepPace()
    _ = pace.text(step(0, 10), seconds: 0)
    #expect(pace.text(step(5, 10), seconds: 1) == "5 of 10 · 5/s · a few seconds left")
    #expect(pace.text(step(5, 20), seconds: 2) == nil)
    #expect(pace.text(step(15, 20), seconds: 3) == "15 of 20 · 10/s · a few seconds left")
    #expect(pace.text(step(2, 20), seconds: 4) == nil)
  }

  @Test func withoutAWholeThereIsNothingToSay() {
    var pace = StepPace()
    #expect(pace.text(step(0, 0), seconds: 1) == nil)
    #expect(pace.text(step(7, 3), seconds: 2) == nil)
  }
}
