import LedeTestSupport
import Testing

@testable import Postings

struct BitPackingTests {
  @Test(arguments: 0...32)
  func readsRowsOfEveryWidth(width: Int) {
    var random = SplitMix64(seed: UInt64(width))
    let largest = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(width)) - 1)
    for count in [0, 1, 31, 32, 33, 127, 128, 129] {
      var numbers = (0..<count).map { _ in UInt32.random(in: 0...largest, using: &random) }
      if count > 0 { numbers[count - 1] = largest }
      for start in [32, 37] {
        var words: [UInt32] = [0xFFFF_FFFF, 0]
        let end = numbers.withUnsafeBufferPointer {
          BitPacking.append($0, width: width, to: &words, from: 0, bit: start)
        }
        #expect(end == start + count * width)
        words += [0, 0]
        let found = words.withUnsafeBufferPointer { words in
          (0..<count).map { index in
            words.baseAddress.map {
              BitPacking.read($0, bit: start + index * width, width: width)
            }
          }
        }
        #expect(found == numbers)
        #expect(words[0] == 0xFFFF_FFFF)
      }
    }
  }

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
      var words: [UInt32] = []
      let used = numbers.withUnsafeBufferPointer { numbers in
        numbers.baseAddress.map { BitPacking.appendBlock($0, base: base, to: &words) }
      }
      #expect(used == width)
      #expect(words.count == 4 * width)
      words += [0, 0, 0, 0]
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
