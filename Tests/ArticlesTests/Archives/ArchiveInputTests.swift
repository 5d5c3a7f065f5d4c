import Bytes
import Testing

@testable import Articles

struct ArchiveInputTests {
  @Test func fileAndMemoryAreReadAlike() throws {
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
    let folder = try TemporaryFolder()
    let file = try OpenFile(folder.write("a", bytes))
    for input in [ArchiveInput(.memory(bytes)), ArchiveInput(.file(file))] {
      #expect(input.size == 300_000)
      var all: [UInt8] = []
      while let block = input.next(), !block.isEmpty { all += block }
      #expect(all == bytes)
      #expect(input.seek(to: 299_990) == 299_990)
      #expect(input.next().map(Array.init) == Array(bytes[299_990...]))
      #expect(input.seek(to: -5) == 0)
      #expect(input.skip(299_000) == 299_000)
      #expect(input.skip(5_000) == 1_000)
      #expect(input.skip(-5) == 0)
      #expect(input.next()?.isEmpty == true)
      #expect(input.bytes(at: 10, count: 3) == Array(bytes[10..<13]))
      #expect(input.bytes(at: 400_000, count: 3).isEmpty)
      #expect(input.origin(1) == 300_000)
      #expect(input.bytesRead == 300_010)
    }
  }
}
