import Articles
import LedeTestSupport
import Testing

/// Archives that are cut off or have a wrong byte.
struct ArchiveDamageTests {
  private static let trials = 100

  private let files = ArchiveWriter.files([
    "a.txt": "Storm hits Halden\n\nRain fell for two days.", "b/c.txt": "Ferry stops\n\nIt waits.",
    "wire.jsonl": "{\"title\":\"A\"}\n{\"title\":\"B\",\"text\":\"Snow fell.\"}\n",
  ])

  @Test func aWrongByteCostsOnlyItsEntry() throws {
    var zip = ZipBytes()
    for name in ["a", "b", "c"] { zip.add(Array("\(name).txt".utf8), Array("Text \(name).".utf8)) }
    var bytes = zip.bytes
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: "Text b".utf8) })
    bytes[place] ^= 1
    let loaded = try load("news.zip", bytes)
    #expect(loaded.ids == ["a", "c"])
    #expect(loaded.report.skipped.count == 1)
    #expect(loaded.skipped("/news.zip/b.txt").count == 1)
  }

  @Test func whatComesBeforeTheCutIsKept() throws {
    var zip = ZipBytes()
    zip.add(Array("a.txt".utf8), Array("Rain.".utf8))
    zip.add(Array("b.txt".utf8), Array("Snow.".utf8))
    for cut in [zip.local.count - 2, zip.local.count, zip.local.count + 10] {
      let loaded = try load("news.zip", Array(zip.bytes[..<cut]))
      #expect(loaded.ids == (cut < zip.local.count ? ["a"] : ["a", "b"]))
      #expect(cut >= zip.local.count || loaded.report.skipped.count == 1)
    }
    let tar = try ArchiveWriter.write(files, .ustar)
    let half = try load("news.tar", Array(tar[..<(512 * 3 + 20)]))
    #expect(half.ids == ["a"])
    #expect(half.report.skipped.count == 1)
    let noEnd = try load("news.tar", Array(tar[..<(512 * 2)]))
    #expect(noEnd.ids == ["a"])
    #expect(noEnd.report.skipped.first?.reason.contains("cut off") == true)
  }

  @Test func theWholeLinesOfACutFileAreKept() throws {
    var random = SplitMix64(seed: 3)
    let lines = (0..<4_000).map { "{\"title\":\"Number \($0) \(random.next())\"}\n" }.joined()
    let whole = try ArchiveWriter.write(ArchiveWriter.files(["a": lines]), .raw, .gzip)
    let loaded = try load("a.jsonl.gz", Array(whole[..<(whole.count * 3 / 4)]))
    #expect(loaded.articles.count > 1_000 && loaded.articles.count < 4_000)
    #expect(loaded.articles.last.map { lines.contains("\"\($0[.headline])\"") } == true)
    #expect(loaded.report.skipped.count == 1)
    #expect(loaded.report.skipped.first?.reason.contains("truncated") == true)
    let text = try load("a.txt.gz", Array(whole[..<(whole.count * 3 / 4)]))
    #expect(text.report.skipped.count == 1)
  }

  /// Each with one wrong byte or cut off: there is no trap and no hang, and nothing is lost unsaid.
  ///
  /// Zstandard as libarchive writes it, and compress, have no checksum by which a lost article
  /// shows; that of lz4 lies behind what tar reads.
  @Test(
    arguments: [
      (ArchiveWriter.Format.zip, ArchiveWriter.Filter.none), (.gnutar, .gzip), (.pax, .xz),
      (.sevenZip, .none), (.ustar, .none), (.pax, .zstd), (.ustar, .lz4), (.ustar, .compress),
      (.ustar, .bzip2), (.raw, .gzip),
    ])
  func damage(format: ArchiveWriter.Format, filter: ArchiveWriter.Filter) throws {
    let hasChecksum = ![.zstd, .compress, .lz4].contains(filter)
    let entries = format == .raw ? [files[2]] : files
    let whole = try ArchiveWriter.write(entries, format, filter)
    let folder = try TemporaryFolder()
    let expected = try Loaded([folder.write("news.tar", whole)])
    #expect(expected.report.skipped.isEmpty && expected.articles.count >= 2)
    var random = SplitMix64(seed: 7)
    for _ in 0..<Self.trials {
      var bytes = whole
      if Int.random(in: 0..<4, using: &random) == 0 {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      } else {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      }
      let loaded = try Loaded([folder.write("news.tar", bytes)])
      let isLess = loaded.articles.count < expected.articles.count
      let isTold = !loaded.report.skipped.isEmpty || !loaded.report.notes.isEmpty
      #expect(!isLess || isTold || !hasChecksum, "\(bytes)")
    }
  }
}
