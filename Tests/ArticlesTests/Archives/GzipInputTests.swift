import Bytes
import LedeTestSupport
import Testing

@testable import Articles

struct GzipInputTests {
  private func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    try ArchiveWriter.write([.init(name: "a", bytes: bytes)], .raw, .gzip)
  }

  private func read(_ bytes: [UInt8]) -> (bytes: [UInt8], problem: String?) {
    let input = GzipInput(ArchiveInput(.memory(bytes)), cancellation: nil)
    var result: [UInt8] = []
    while let block = input.next(), !block.isEmpty { result += block }
    #expect(input.bytesOut == result.count)
    return (result, input.problem)
  }

  @Test func membersAreOneStream() throws {
    var random = SplitMix64(seed: 1)
    let large = (0..<400_000).map { _ in UInt8.random(in: 0...200, using: &random) }
    let bytes = try gzip([1, 2]) + gzip([]) + gzip(large) + gzip([3])
    let (result, problem) = read(bytes)
    #expect(result == [1, 2] + large + [3])
    #expect(problem == nil)
    let padded = read(bytes + [0, 0, 0])
    #expect(padded.bytes == result && padded.problem == nil)
  }

  @Test func aWrongByteIsFoundOut() throws {
    let text = Array("Rain fell in Halden for two days, and the ferry waited.".utf8)
    let whole = try gzip(text)
    // Behind the ten bytes of the header, whose time and system make no difference.
    for place in 10..<whole.count {
      var bytes = whole
      bytes[place] ^= 4
      #expect(read(bytes).problem != nil, "\(place)")
    }
  }

  @Test func aCutIsFoundOut() throws {
    let whole = try gzip(Array("Rain fell in Halden.".utf8))
    for count in 0..<whole.count {
      #expect(read(Array(whole[..<count])).problem?.contains("truncated") == true)
    }
  }
}
