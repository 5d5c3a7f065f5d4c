import LedeKit
import Testing

struct CountTextTests {
  @Test(arguments: [
    (0, "0 hits"), (1, "1 hit"), (999, "999 hits"), (1_000, "1,000 hits"),
    (1_234_567, "1,234,567 hits"),
    (-12_345, "-12,345 hits"),
  ])
  func countsAreGroupedAndAgreeWithTheirNoun(n: Int, text: String) {
    #expect(CountText.count(n, "hit") == text)
  }
}
