import Testing

@testable import Articles

struct ArchiveKindTests {
  private func kind(_ bytes: [UInt8], _ ending: String = "") -> ArchiveKind? {
    ArchiveKind(beginning: bytes, ending: ending)
  }

  @Test func theKindOfWhatLibarchiveWrites() throws {
    let files = ArchiveWriter.files(["a.txt": "Rain fell."])
    let kinds: [(ArchiveWriter.Format, ArchiveWriter.Filter, ArchiveKind)] = [
      (.zip, .none, .zip), (.sevenZip, .none, .sevenZip), (.pax, .none, .tar),
      (.gnutar, .none, .tar), (.ustar, .none, .tar), (.raw, .gzip, .gzip), (.raw, .bzip2, .bzip2),
      (.raw, .xz, .xz), (.raw, .zstd, .zstd), (.raw, .lz4, .lz4), (.raw, .compress, .compress),
    ]
    for (format, filter, expected) in kinds {
      #expect(kind(try ArchiveWriter.write(files, format, filter)) == expected)
    }
    #expect(kind(ZipBytes().bytes) == .zip)
  }

  @Test func aTarArchiveWithoutAMarkGoesByItsChecksumAndName() throws {
    var old = try ArchiveWriter.write(ArchiveWriter.files(["a.txt": "Rain fell."]), .v7)
    #expect(kind(old, "tar") == .tar)
    #expect(kind(old, "txt") == nil)
    old[0] ^= 1
    #expect(kind(old, "tar") == nil)
    #expect(kind([UInt8](repeating: 0, count: 1_024), "tar") == .tar)
  }

  @Test(arguments: ["", "P", "PK", "PKZIP was a program.", "BZh", "BZh9 is a bus.", "BZhXX1AY&SY0"])
  func textsAreNoArchives(text: String) { #expect(kind(Array(text.utf8), "tar") == nil) }

  @Test(arguments: [
    ("wire.jsonl.gz", "wire.jsonl"), ("a/b.tar.xz", "a/b.tar"), ("news.tgz", "news.tar"),
    ("news.TXZ", "news.tar"), ("old.Z", "old"), ("wire.jsonl", "wire.jsonl"), ("gz", "gz"),
    (".gz", ".gz"),
  ])
  func namesOfWhatIsCompressed(name: String, expected: String) {
    #expect(ArchiveKind.uncompressedName(name) == expected)
  }
}
