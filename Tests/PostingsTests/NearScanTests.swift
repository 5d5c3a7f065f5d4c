import Testing

@testable import Postings

struct NearScanTests {
  private func scan(_ first: [UInt32], _ second: [UInt32]) -> NearScan {
    let one = EncodedList([(0, first, 0)], documentCount: 1)
    let other = EncodedList([(0, second, 0)], documentCount: 1)
    var scan = NearScan()
    withExtendedLifetime((one, other)) {
      guard let one = one.list, let other = other.list else { return }
      scan.read(
        one.positions(from: 0), first.count, other.positions(from: 0), second.count)
    }
    return scan
  }

  private func starts(
    _ first: [UInt32], _ second: [UInt32], _ distance: Int, ordered: Bool = false,
    zoneEnd: UInt32 = 1000
  ) -> [UInt32] {
    var starts: [UInt32] = []
    scan(first, second).forEachHit(Proximity(.words(distance), ordered: ordered)) {
      ($0 < zoneEnd) == ($1 < zoneEnd)
    } _: { start in
      starts.append(start)
      return true
    }
    return starts
  }

  private func isMatch(
    _ first: [UInt32], _ second: [UInt32], _ distance: Int, ordered: Bool = false,
    zoneEnd: UInt32 = 1000
  ) -> Bool {
    !starts(first, second, distance, ordered: ordered, zoneEnd: zoneEnd).isEmpty
  }

  @Test func givesTheSmallestPairs() {
    // 3 and 5 hold no other; 3 and 8 hold 5; 8 and 9 are close, 9 and 20 are not.
    #expect(starts([3, 9], [5, 8, 20], 5) == [3, 8])
    #expect(starts([3, 9], [5, 8, 20], 5, ordered: true) == [3])
    #expect(starts([3, 5, 7], [3, 5, 7], 5) == [3, 5])
  }

  @Test func looksBothWays() {
    #expect(isMatch([3, 20], [25], 5))
    #expect(!isMatch([3, 20], [26], 5))
    #expect(isMatch([30], [25], 5))
    #expect(!isMatch([31], [25], 5))
    #expect(!isMatch([30], [25], 5, ordered: true))
    #expect(isMatch([25], [30], 5, ordered: true))
  }

  @Test func aPositionIsNoPartnerOfItself() {
    #expect(!isMatch([7], [7], 5))
    #expect(isMatch([7, 8], [7], 5))
    #expect(isMatch([6, 7], [7], 1, ordered: true))
    #expect(!isMatch([7, 8], [7], 5, ordered: true))
  }

  @Test func staysInAZone() {
    #expect(!isMatch([9], [10], 5, zoneEnd: 10))
    #expect(isMatch([9, 11], [10], 5, zoneEnd: 10))
  }
}
