/// The kinds of archive and of compressed file that are read, by how they begin.
enum ArchiveKind: Equatable {
  case zip, tar, sevenZip
  case gzip, bzip2, xz, zstd, lz4, compress

  /// How many of a file's first bytes tell its kind.
  static let bytesToTell = 512

  /// The kind of archive that begins with `bytes`; nil for another file.
  /// - Parameter ending: of the file's name; tar archives older than 1988 have no other mark than
  ///   their checksum, which a text might match, and are taken for one only if the name says so.
  init?(beginning bytes: [UInt8], ending: String) {
    for (kind, signature) in Self.signatures where bytes.starts(with: signature) {
      self = kind
      return
    }
    if bytes.starts(with: [0x42, 0x5A, 0x68]), bytes.count > 9, 0x31...0x39 ~= bytes[3],
      bytes[4] == 0x31 || bytes[4] == 0x17
    {
      self = .bzip2
    } else if Self.isTar(bytes, ending: ending) {
      self = .tar
    } else {
      return nil
    }
  }

  /// Whether it holds one stream without a name, which may itself be a tar archive.
  var isCompressed: Bool { ![.zip, .tar, .sevenZip].contains(self) }

  /// The name of what a compressed file holds: `wire.jsonl` of `wire.jsonl.gz`, `news.tar` of
  /// `news.tgz`.
  static func uncompressedName(_ name: String) -> String {
    let ending = fileEnding(name)
    guard compressedEndings.contains(ending) else { return name }
    let stem = String(name.dropLast(ending.utf8.count + 1))
    return ending.hasPrefix("t") ? stem + ".tar" : stem
  }

  /// The endings of files that are archives or compressed.
  static let endings = compressedEndings.union(["7z", "tar", "zip"])

  private static let compressedEndings: Set<String> = [
    "bz2", "gz", "lz4", "taz", "tbz", "tbz2", "tgz", "txz", "tzst", "xz", "z", "zst",
  ]

  // Sources: APPNOTE.TXT 6.3.10, 4.3.7 and 4.3.16; 7zFormat.txt; RFC 1952, 2.3.1; the .xz file
  // format 1.2.1, 2.1.1.1; RFC 8878, 3.1.1; LZ4 frame format 1.6.4; compress(1) of 4.3BSD.
  private static let signatures: [(ArchiveKind, [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]),
    (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    (.gzip, [0x1F, 0x8B, 0x08]),
    (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    (.zstd, [0x28, 0xB5, 0x2F, 0xFD]),
    (.lz4, [0x04, 0x22, 0x4D, 0x18]),
    (.compress, [0x1F, 0x9D]),
  ]

  private static func isTar(_ bytes: [UInt8], ending: String) -> Bool {
    guard bytes.count >= bytesToTell else { return false }
    if bytes[257..<262].elementsEqual("ustar".utf8) { return true }
    // One without entries is nothing but zero bytes.
    return ending == "tar" && (hasTarChecksum(bytes) || bytes.allSatisfy { $0 == 0 })
  }

  /// Whether a header's checksum is that of its bytes, its own field taken for spaces.
  private static func hasTarChecksum(_ bytes: [UInt8]) -> Bool {
    var sum = 8 * 0x20
    for (index, byte) in bytes.prefix(512).enumerated() where !(148..<156 ~= index) {
      sum += Int(byte)
    }
    var written = 0
    for byte in bytes[148..<156].drop(while: { $0 == 0x20 }) {
      guard 0x30...0x37 ~= byte else { break }
      written = written * 8 + Int(byte - 0x30)
    }
    return sum == written
  }
}
