import Testing

@testable import Shell

struct RemainingTimeTests {
  @Test func anEvenLoadCountsDownInSteps() {
    var remaining = RemainingTime()
    var texts: [String] = []
    // 100 bytes a second, 100 seconds in all.
    for tenth in 5...1_000 {
      let text = remaining.text(seconds: Double(tenth) / 10, done: tenth * 10, of: 10_000)
      if let text, text != texts.last { texts.append(text) }
    }
    #expect(
      texts == [
        "about 2 min left", "about 1½ min left", "about 1 min left", "about 50 s left",
        "about 40 s left",
        "about 30 s left", "about 25 s left", "about 20 s left", "about 15 s left",
        "about 10 s left", "a few seconds left",
      ])
  }

  @Test func aHitchDoesNotMakeItJump() {
    var remaining = RemainingTime()
    for second in 1...20 {
      _ = remaining.text(seconds: Double(second), done: second * 100, of: 6_000)
    }
    #expect(remaining.text(seconds: 20.1, done: 2_000, of: 6_000) == "about 40 s left")
    #expect(remaining.text(seconds: 20.2, done: 2_000, of: 6_000) == "about 40 s left")
  }

  @Test func aLoadThatBecomesSlowSaysSo() {
    var remaining = RemainingTime()
    for second in 1...10 {
      _ = remaining.text(seconds: Double(second), done: second * 100, of: 2_000)
    }
    var last: String?
    for second in 11...60 {
      last = remaining.text(seconds: Double(second), done: 1_000 + (second - 10), of: 2_000)
    }
    // 950 bytes are left at a byte a second.
    #expect(last?.contains("min left") == true)
  }

  @Test func nothingIsSaidOfWhatNobodyKnows() {
    var remaining = RemainingTime()
    #expect(remaining.text(seconds: 1, done: 10, of: 0) == nil)
    #expect(remaining.text(seconds: 1, done: 0, of: 10) == nil)
    #expect(remaining.text(seconds: 1, done: 11, of: 10) == nil)
    #expect(remaining.text(seconds: 0, done: 1, of: 10) == nil)
    #expect(remaining.text(seconds: 1, done: 1, of: .max) != nil)
  }
}
