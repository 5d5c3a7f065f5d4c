import CArchive
import Testing

/// An archive written with libarchive for a test.
struct ArchiveWriter {
  enum Format: CaseIterable {
    case zip, pax, gnutar, ustar, v7, sevenZip, raw
  }

  enum Filter: CaseIterable {
    case none, gzip, bzip2, xz, zstd, lz4, compress
  }

  struct Entry {
    var name: String
    var bytes: [UInt8] = []
    /// As in a mode of POSIX: regular files, folders, symbolic links, devices.
    var kind: UInt32 = 0o100000
    var link: String?
    var isHardLink = false
  }

  /// The archive of the entries, in their order.
  static func write(
    _ entries: [Entry], _ format: Format, _ filter: Filter = .none, options: String? = nil
  ) throws -> [UInt8] {
    let names = carchive_use_utf8_names()
    defer { carchive_restore_names(names) }
    let archive = archive_write_new()
    defer { archive_write_free(archive) }
    #expect(set(format, of: archive) == ARCHIVE_OK)
    #expect(add(filter, to: archive) == ARCHIVE_OK)
    if let options { #expect(archive_write_set_options(archive, options) == ARCHIVE_OK) }
    archive_write_set_bytes_in_last_block(archive, 1)
    var output = [UInt8](repeating: 0, count: 4_000_000)
    var used = 0
    try output.withUnsafeMutableBytes { buffer in
      try #require(
        archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == ARCHIVE_OK)
      for entry in entries { try write(entry, to: archive) }
      try #require(archive_write_close(archive) == ARCHIVE_OK)
    }
    return Array(output[..<used])
  }

  /// Files of the given names and texts.
  static func files(_ texts: KeyValuePairs<String, String>) -> [Entry] {
    texts.map { Entry(name: $0.key, bytes: Array($0.value.utf8)) }
  }

  private static func write(_ entry: Entry, to archive: OpaquePointer?) throws {
    let header = archive_entry_new()
    defer { archive_entry_free(header) }
    archive_entry_set_pathname(header, entry.name)
    archive_entry_set_filetype(header, entry.kind)
    archive_entry_set_perm(header, 0o644)
    archive_entry_set_size(header, Int64(entry.bytes.count))
    if let link = entry.link {
      if entry.isHardLink {
        archive_entry_set_hardlink(header, link)
      } else {
        archive_entry_set_symlink(header, link)
      }
    }
    try #require(archive_write_header(archive, header) >= ARCHIVE_WARN)
    var rest = entry.bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
      try #require(count > 0)
      rest = rest.dropFirst(count)
    }
  }

  private static func set(_ format: Format, of archive: OpaquePointer?) -> Int32 {
    switch format {
    case .zip: archive_write_set_format_zip(archive)
    case .pax: archive_write_set_format_pax_restricted(archive)
    case .gnutar: archive_write_set_format_gnutar(archive)
    case .ustar: archive_write_set_format_ustar(archive)
    case .v7: archive_write_set_format_v7tar(archive)
    case .sevenZip: archive_write_set_format_7zip(archive)
    case .raw: archive_write_set_format_raw(archive)
    }
  }

  private static func add(_ filter: Filter, to archive: OpaquePointer?) -> Int32 {
    switch filter {
    case .none: archive_write_add_filter_none(archive)
    case .gzip: archive_write_add_filter_gzip(archive)
    case .bzip2: archive_write_add_filter_bzip2(archive)
    case .xz: archive_write_add_filter_xz(archive)
    case .zstd: archive_write_add_filter_zstd(archive)
    case .lz4: archive_write_add_filter_lz4(archive)
    case .compress: archive_write_add_filter_compress(archive)
    }
  }
}

/// A zip archive built byte by byte, for what no archiver writes.
struct ZipBytes {
  private(set) var local: [UInt8]
  private var central: [UInt8] = []
  private var count = 0

  /// - Parameter local: the entries' headers and data, where they are made otherwise.
  init(local: [UInt8] = []) { self.local = local }

  /// Adds a stored entry.
  /// - Parameters:
  ///   - name: as raw bytes; flag 0x800 says that they are UTF-8.
  ///   - size: the size to claim for it; nil for its own.
  ///   - extra: what the local header has between the name and the data.
  mutating func add(
    _ name: [UInt8], _ data: [UInt8], flags: UInt16 = 0, size: UInt32? = nil, extra: [UInt8] = []
  ) {
    let offset = local.count
    local += words(UInt32(0x0403_4B50)) + words(UInt16(20)) + fields(data, flags, size)
    local += words(UInt16(name.count), UInt16(extra.count)) + name + extra + data
    list(name, data, flags: flags, size: size, at: offset)
  }

  /// Lists an entry in the directory alone.
  /// - Parameter offset: where its header begins.
  mutating func list(
    _ name: [UInt8], _ data: [UInt8], flags: UInt16 = 0, size: UInt32? = nil, at offset: Int
  ) {
    central += words(UInt32(0x0201_4B50)) + words(UInt16(20), 20) + fields(data, flags, size)
    central += words(UInt16(name.count), 0, 0, 0, 0) + words(UInt32(0), UInt32(offset)) + name
    count += 1
  }

  /// What both headers of an entry have: flags, method, time, checksum and sizes.
  private func fields(_ data: [UInt8], _ flags: UInt16, _ size: UInt32?) -> [UInt8] {
    let size = size ?? UInt32(data.count)
    return words(flags, 0, 0, 0) + words(crc32(data)) + words(size, size)
  }

  /// The archive with its directory.
  var bytes: [UInt8] {
    let number = UInt16(truncatingIfNeeded: count)
    return local + central + words(UInt32(0x0605_4B50)) + words(UInt16(0), 0, number, number)
      + words(UInt32(central.count), UInt32(local.count)) + words(UInt16(0))
  }
}

private func words(_ values: UInt16...) -> [UInt8] {
  values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
}

private func words(_ values: UInt32...) -> [UInt8] {
  values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
}

/// The checksum of ITU-T V.42, bit by bit.
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc = ~UInt32(0)
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB8_8320 }
  }
  return ~crc
}
