import LedeTestSupport
import Testing

@testable import Bytes

@Suite struct PageSumTests {
  private func sum(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { PageSum.sum($0) } }

  /// Every bit of pages of every size about the steps of the sum.
  @Test func everyFlippedBitShows() {
    var random = SplitMix64(seed: 3)
    for size in Array(0...66) + [127, 128, 129] {
      var bytes = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let whole = sum(bytes)
      for place in 0..<size {
        for bit in 0..<8 {
          bytes[place] ^= 1 << bit
          #expect(sum(bytes) != whole)
          bytes[place] ^= 1 << bit
        }
      }
      #expect(sum(bytes) == whole)
      #expect(sum(bytes + [0]) != whole, "zeros at the end count")
    }
  }

  @Test func stretchesThatChangePlacesShow() {
    let bytes = (0..<128).map { UInt8($0) }
    for lane in 1..<16 {
      var other = bytes
      for index in 0..<8 { other.swapAt(index, lane * 8 + index) }
      #expect(sum(other) != sum(bytes))
    }
  }
}
