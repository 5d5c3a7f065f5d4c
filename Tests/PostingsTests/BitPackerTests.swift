import LedeTestSupport
import Testing

@testable import Postings

struct BitPackerTests {
  /// Two rows of different widths, one right after the other.
  @Test(arguments: 0...32)
  func writesWhatBitPackingReads(width: Int) throws {
    var random = SplitMix64(seed: UInt64(width))
    for count in [0, 1, 31, 32, 33, 127, 128, 129] {
      for otherWidth in [0, 1, 7, 13, 32] {
        let rows = [(width, count), (otherWidth, 17), (width, count)].map { width, count in
          let largest = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(width)) - 1)
          var numbers = (0..<count).map { _ in UInt32.random(in: 0...largest, using: &random) }
          if count > 0 { numbers[count - 1] = largest }
          return (width: width, numbers: numbers)
        }
        let bits = rows.reduce(0) { $0 + $1.width * $1.numbers.count }
        let used = (bits + 31) / 32
        var words = [UInt32](repeating: .max, count: used + 3)
        words.withUnsafeMutableBufferPointer { words in
          guard let start = words.baseAddress else { return }
          var packer = BitPacker(start)
          for row in rows {
            row.numbers.withUnsafeBufferPointer { numbers in
              guard let first = numbers.baseAddress else { return }
              packer.put(first, count: numbers.count, width: row.width)
            }
          }
        }
        let found = words.withUnsafeBufferPointer { words in
          var bit = 0
          return rows.map { row in
            row.numbers.indices.map { _ in
              defer { bit += row.width }
              return words.baseAddress.map { BitPacking.read($0, bit: bit, width: row.width) }
            }
          }
        }
        #expect(found == rows.map { $0.numbers.map { $0 } })
        #expect(words[used + 2] == .max, "more than two words past the end were written")
        if bits % 32 != 0 { #expect(words[used - 1] >> UInt32(bits % 32) == 0) }
      }
    }
  }
}
