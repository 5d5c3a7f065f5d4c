import LedeTestSupport
import Testing

@testable import Corpus

@Suite struct TextDictionaryTests {
  private static let words = ["ferry", "toll", "harbour", "late", "said", "the", "of"]

  private static func bytes(_ count: Int, seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var bytes: [UInt8] = []
    while bytes.count < count {
      bytes += (words[Int(random.next() % UInt64(words.count))] + " ").utf8
    }
    return Array(bytes.prefix(count))
  }

  private func read(
    _ dictionary: TextDictionary, _ bytes: [UInt8], size: Int
  ) -> [UInt8]? {
    bytes.withUnsafeBytes { bytes in
      dictionary.withText(of: bytes, size: size) { Array($0) }
    }
  }

  /// Short texts are made behind the dictionary, longer ones elsewhere.
  @Test(arguments: [0, 1, 100, 65_535, 65_536, 65_537])
  func textsOfEverySizeAreRead(dictionarySize: Int) {
    let dictionary = TextDictionary(Self.bytes(dictionarySize, seed: 1))
    #expect(dictionary.bytes.count == min(dictionarySize, TextDictionary.size))
    for size in [50, 1_000, 32_767, 32_768, 32_769, 200_000] {
      let text = Self.bytes(size, seed: UInt64(size))
      var bytes: [UInt8] = []
      text.withUnsafeBytes { TextCompressor(dictionary).append($0, to: &bytes) }
      #expect(bytes.count < size)
      #expect(read(dictionary, bytes, size: size) == text)
      #expect(read(dictionary, bytes, size: size - 1) == nil)
      #expect(read(dictionary, bytes, size: size + 1) == nil)
      #expect(read(dictionary, Array(bytes.dropLast()), size: size) == nil)
    }
  }

  @Test func aSizeBeyondAllBoundsIsRefused() {
    let dictionary = TextDictionary(Self.bytes(1_000, seed: 1))
    for size in [1_000, Int(Int32.max), Int(UInt32.max), Int.max] {
      #expect(read(dictionary, [0x1F, 0x61, 1], size: size) == nil)
      #expect(read(dictionary, [], size: size) == nil)
    }
  }

  @Test func bytesThatMeanNothingAreReadWithoutHarm() {
    let dictionary = TextDictionary(Self.bytes(1_000, seed: 1))
    var random = SplitMix64(seed: 3)
    for _ in 0..<5_000 {
      let bytes = (0..<(random.next() % 60)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let size = Int(random.next() % 3_000)
      let text = read(dictionary, bytes, size: size)
      #expect(text == nil || text?.count == size)
    }
  }
}
