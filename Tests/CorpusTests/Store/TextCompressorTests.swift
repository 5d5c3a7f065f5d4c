import LedeTestSupport
import Testing

@testable import Corpus

@Suite struct TextCompressorTests {
  private let dictionary = TextDictionary(Array("The ferry was late again, said the harbour.".utf8))

  private func compressed(_ text: [UInt8], after start: [UInt8] = []) -> [UInt8] {
    var bytes = start
    text.withUnsafeBytes { TextCompressor(dictionary).append($0, to: &bytes) }
    return bytes
  }

  @Test func whatTheDictionaryHasIsSmall() {
    let text = Array("Again: The ferry was late again, said the harbour".utf8)
    let bytes = compressed(text)
    #expect(bytes.count < text.count / 2)
    let read = bytes.withUnsafeBytes { bytes in
      dictionary.withText(of: bytes, size: text.count) { Array($0) }
    }
    #expect(read == text)
  }

  @Test func bytesAreAddedToThoseBefore() {
    let text = Array("the harbour, said the harbour".utf8)
    #expect(compressed(text, after: [1, 2, 3]) == [1, 2, 3] + compressed(text))
  }

  @Test func whatWouldNotGetSmallerStaysAsItIs() {
    var random = SplitMix64(seed: 2)
    for size in [0, 1, 2, 12, 13, 400, 70_000] {
      let bytes = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      #expect(compressed(bytes) == bytes)
    }
  }
}
