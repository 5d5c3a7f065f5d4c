import LedeTestSupport
import Testing

@testable import Bytes

struct GrowingTests {
  @Test func keepsWhatIsAppendedHoweverItGrows() {
    var random = SplitMix64(seed: 9)
    for capacity in [0, 1, 100, 5_000] {
      var growing = Growing<UInt32>(capacity: capacity)
      var expected: [UInt32] = []
      for _ in 0..<300 {
        let number = UInt32.random(in: 0...UInt32.max, using: &random)
        let times = Int.random(in: 0..<9, using: &random)
        growing.append(number)
        growing.append(number &+ 1, times: times)
        expected.append(number)
        expected += Array(repeating: number &+ 1, count: times)
      }
      #expect(growing.count == expected.count)
      #expect(growing.freeze().array == expected)
    }
  }

  @Test func whatIsWrittenIntoReservedRoomStays() {
    var growing = Growing<UInt8>()
    growing.append(1)
    growing.reserve(1_000)
    for index in 1...1_000 { growing.base[index] = UInt8(truncatingIfNeeded: index) }
    growing.count = 1_001
    let frozen = growing.freeze()
    #expect(frozen.count == 1_001 && frozen[0] == 1 && frozen[1_000] == 232)
  }

  @Test func nothingIsFrozenToo() { #expect(Growing<UInt64>(capacity: 50).freeze().isEmpty) }
}
