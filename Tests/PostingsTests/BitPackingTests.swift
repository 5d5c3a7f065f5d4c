import Bytes
import LedeTestSupport
import Testing

@testable import Postings

struct BitPackingTests {
  @Test(arguments: 0...31)
  func readsBlocksOfEveryWidth(width: Int) {
    var random = SplitMix64(seed: UInt64(width) + 100)
    // 128 gaps of so many bits have to stay below 2^31 together; one of them is that wide.
    let wide = width == 0 ? 0 : UInt32(1) << UInt32(width - 1)
    let small = min(wide, UInt32(1) << 20)
    for base in [UInt32(0), 7, 12_345] {
      var last = base
      let numbers = (0..<128).map { index in
        last += index == 77 ? wide : small == 0 ? 0 : UInt32.random(in: 0..<small, using: &random)
        return last
      }
      var growing = Growing<UInt32>()
      let used = numbers.withUnsafeBufferPointer { numbers in
        numbers.baseAddress.map { BitPacking.appendBlock($0, base: base, to: &growing) }
      }
      #expect(used == width)
      #expect(growing.count == 4 * width)
      let words = growing.freeze().array + [0, 0, 0, 0]
      var found = [UInt32](repeating: 0, count: 128)
      found.withUnsafeMutableBufferPointer { found in
        words.withUnsafeBufferPointer { words in
          guard let source = words.baseAddress, let target = found.baseAddress else { return }
          BitPacking.readBlock(source, width: width, base: base, into: target)
        }
      }
      #expect(found == numbers)
    }
  }
}
