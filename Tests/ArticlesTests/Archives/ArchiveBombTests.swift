import Bytes
import Testing

@testable import Articles

/// Archives made to fill the memory or to never end.
struct ArchiveBombTests {
  private let zeros = [UInt8](repeating: 0, count: 10_000_000)

  private func refused(_ loaded: Loaded) -> [SkippedItem] {
    loaded.report.skipped.filter { $0.reason.contains("200 times") }
  }

  @Test func tenGigabytesOfZeros() throws {
    // Members of a gzip file follow one another; each is 10 MB of zeros.
    let member = try ArchiveWriter.write([.init(name: "a", bytes: zeros)], .raw, .gzip)
    var bytes = try ArchiveWriter.write(ArchiveWriter.files(["a": "Rain fell.\n"]), .raw, .gzip)
    for _ in 0..<1_000 { bytes += member }
    let clock = ContinuousClock()
    let start = clock.now
    let loaded = try load("news.txt.gz", bytes)
    #expect(clock.now - start < .seconds(30))
    #expect(loaded.articles.isEmpty)
    #expect(refused(loaded).count == 1)
  }

  @Test func zerosInAZipCostOnlyWhatFollows() throws {
    var entries = ArchiveWriter.files(["a.txt": "Rain fell."])
    for number in 0..<20 { entries.append(.init(name: "\(number).txt", bytes: zeros)) }
    entries += ArchiveWriter.files(["z.txt": "Snow fell."])
    let loaded = try load("news.zip", ArchiveWriter.write(entries, .zip))
    #expect(loaded.ids == ["a"])
    #expect(refused(loaded).count == 1)
    // 64 MB and a little more, then the refusal.
    #expect(7...15 ~= loaded.report.skipped.count)
  }

  @Test func zerosThatAreOnlySkippedAreBoundToo() throws {
    var entries = ArchiveWriter.files(["a.txt": "Rain fell."])
    for number in 0..<20 { entries.append(.init(name: "\(number).mp4", bytes: zeros)) }
    let loaded = try load("news.tar.gz", ArchiveWriter.write(entries, .ustar, .gzip))
    #expect(loaded.ids == ["a"])
    #expect(refused(loaded).count == 1)
  }

  @Test func aClaimedSizeIsNotBelieved() throws {
    var zip = ZipBytes()
    zip.add(Array("a.txt".utf8), Array("Rain.".utf8))
    zip.add(Array("b.txt".utf8), Array("Snow.".utf8), size: 4_000_000_000)
    zip.add(Array("c.txt".utf8), Array("Hail.".utf8), size: 900_000_000)
    let loaded = try load("news.zip", zip.bytes)
    #expect(loaded.ids == ["a"])
    #expect(loaded.skipped("/b.txt").first?.reason.contains("4 GB") == true)
    #expect(loaded.skipped("/c.txt").count == 1)
  }

  @Test func twentyArchivesInOneAnother() throws {
    var bytes = try ArchiveWriter.write(ArchiveWriter.files(["a.txt": "Rain fell."]), .zip)
    for level in 1...20 {
      bytes = try ArchiveWriter.write([.init(name: "\(level).zip", bytes: bytes)], .zip)
    }
    let loaded = try load("deep.zip", bytes)
    #expect(loaded.articles.isEmpty)
    #expect(loaded.report.skipped.count == 1)
    #expect(loaded.skipped("/deep.zip/20.zip/19.zip/18.zip").count == 1)
    #expect(loaded.report.skipped.first?.reason.contains("inside 3 others") == true)
  }

  @Test func entriesThatShareTheirBytes() throws {
    // Each header takes those after it for an extra field, so that all have the same data.
    let text = [UInt8](repeating: 0x41, count: 1_000)
    var local: [UInt8] = []
    for number in (0..<500).reversed() {
      let count = local.count
      let extra = count == 0 ? [] : [0x99, 0x99, UInt8(count & 0xFF), UInt8(count >> 8)] + local
      var one = ZipBytes()
      one.add(Array("\(100 + number)".utf8), text, extra: extra)
      local = Array(one.local.dropLast(text.count))
    }
    var zip = ZipBytes(local: local + text)
    for number in 0..<500 {
      zip.list(Array("\(100 + number)".utf8), text, at: number * 37)
      #expect(zip.local[(number * 37)...].starts(with: [0x50, 0x4B, 3, 4]))
    }
    var limits = ArchiveLimits()
    limits.freeBytes = 10_000
    limits.ratio = 2
    let input = ArchiveInput(.memory(zip.bytes))
    let budget = ArchiveBudget(of: input, limits: limits)
    let reader = ArchiveReader(input, .zip, budget: budget, cancellation: nil)
    var whole = 0
    while budget.refusal == nil, case .entry(let entry) = try reader.next() {
      if case .whole(text) = try reader.content(of: entry) { whole += 1 }
    }
    let most = (10_000 + 2 * zip.bytes.count) / 1_000
    #expect(whole >= 10 && whole <= most && most < 500)
    #expect(budget.refusal != nil)
  }

  @Test func limitsAreThoseOfTheBudget() throws {
    var limits = ArchiveLimits()
    limits.entries = 3
    limits.entryBytes = 5
    let files = ArchiveWriter.files(["a": "12345", "b": "123456", "c": "1", "d": "1"])
    for format in [ArchiveWriter.Format.zip, .pax, .sevenZip] {
      let input = ArchiveInput(.memory(try ArchiveWriter.write(files, format)))
      let budget = ArchiveBudget(of: input, limits: limits)
      let kind = try #require(
        ArchiveKind(beginning: input.bytes(at: 0, count: 512), ending: ""))
      let reader = ArchiveReader(input, kind, budget: budget, cancellation: nil)
      var contents: [ArchiveReader.Content] = []
      while case .entry(let entry) = try reader.next() {
        contents.append(try reader.content(of: entry))
      }
      #expect(contents.count == 4)
      #expect(contents[0] == .whole(Array("12345".utf8)))
      if case .whole = contents[1] { Issue.record("6 bytes came of at most 5") }
      #expect(contents[2] == .whole(Array("1".utf8)))
    }
  }
}
