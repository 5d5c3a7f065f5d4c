import Bytes
import CArchive

/// One thing that an archive holds.
struct ArchiveEntry: Equatable {
  enum Kind: Equatable {
    case file, folder
    /// A symbolic or a hard link.
    case link
    case device
  }

  /// As the archive has it, in UTF-8; nil for the content of a compressed file, which has no name.
  var name: String?
  var kind: Kind
  /// nil where it shows only at the end.
  var size: Int?
  var isEncrypted: Bool
}

/// Reads an archive from its beginning to its end. Nothing is ever written to a disk.
final class ArchiveReader {
  /// What follows in an archive.
  enum Step: Equatable {
    case entry(ArchiveEntry)
    /// An entry that can't be read, and why; others may follow.
    case unreadable(reason: String)
    /// The archive's end; with a reason where it came too early.
    case end(reason: String?)
  }

  /// What came of an entry's data.
  enum Content: Equatable {
    case whole([UInt8])
    /// Why not all could be read, and what could.
    case broken([UInt8], reason: String)
  }

  private let archive: OpaquePointer?
  private let kind: ArchiveKind
  private let input: ArchiveInput
  private let gzip: GzipInput?
  private let budget: ArchiveBudget
  private let cancellation: Cancellation?
  private var isBegun = false
  private var isOpen = false
  /// Whether the data of an entry broke off so that nothing after it can be found.
  private var isBroken = false

  /// - Parameters:
  ///   - budget: counts what comes of the archive; one for all that lie in one another.
  ///   - cancellation: looked at for every entry and every 128 KB that are read or come out.
  init(
    _ input: ArchiveInput, _ kind: ArchiveKind, budget: ArchiveBudget, cancellation: Cancellation?
  ) {
    self.input = input
    self.kind = kind
    self.budget = budget
    self.cancellation = cancellation
    gzip = kind == .gzip ? GzipInput(input, cancellation: cancellation) : nil
    archive = archive_read_new()
    switch kind {
    case .zip: archive_read_support_format_zip(archive)
    case .sevenZip: archive_read_support_format_7zip(archive)
    case .tar: archive_read_support_format_tar(archive)
    case .gzip: break
    case .bzip2: archive_read_support_filter_bzip2(archive)
    case .xz: archive_read_support_filter_xz(archive)
    case .zstd: archive_read_support_filter_zstd(archive)
    case .lz4: archive_read_support_filter_lz4(archive)
    case .compress: archive_read_support_filter_compress(archive)
    }
    if kind.isCompressed {
      archive_read_support_format_tar(archive)
      archive_read_support_format_raw(archive)
      archive_read_support_format_empty(archive)
    }
  }

  deinit { archive_read_free(archive) }

  /// Goes to the next entry.
  /// - Throws: `Cancelled`.
  func next() throws(Cancelled) -> Step {
    let names = carchive_use_utf8_names()
    defer { carchive_restore_names(names) }
    if let cancellation { try cancellation.check() }
    if isBroken { return .end(reason: nil) }
    guard open() else { return try end() }
    var entry: OpaquePointer?
    let result = archive_read_next_header(archive, &entry)
    if let cancellation { try cancellation.check() }
    if result == ARCHIVE_EOF {
      // Tar ends before the stream does, whose checksum comes last.
      while let gzip, let block = gzip.next(), !block.isEmpty {
        if !budget.allows(gzip.bytesOut) { break }
      }
      if let cancellation { try cancellation.check() }
      return .end(reason: endReason)
    }
    if result == ARCHIVE_RETRY || result == ARCHIVE_FAILED {
      return .unreadable(reason: failure)
    }
    guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry else { return try end() }
    return .entry(ArchiveEntry(entry, in: kind, isRaw: isRaw))
  }

  /// Reads the data of the entry that `next` went to.
  /// - Throws: `Cancelled`.
  func content(of entry: ArchiveEntry) throws(Cancelled) -> Content {
    if entry.isEncrypted { return .broken([], reason: encryptedReason) }
    let most = budget.limits.entryBytes
    if let size = entry.size, size > most { return .broken([], reason: sizeReason(size)) }
    var bytes: [UInt8] = []
    // A size that is only claimed may be wrong.
    bytes.reserveCapacity(min(entry.size ?? 0, 16_000_000))
    while true {
      if let cancellation { try cancellation.check() }
      var block: UnsafeRawPointer?
      var count = 0
      var offset: Int64 = 0
      let result = archive_read_data_block(archive, &block, &count, &offset)
      if let cancellation { try cancellation.check() }
      if result == ARCHIVE_EOF { return .whole(bytes) }
      guard result == ARCHIVE_OK else {
        isBroken = result == ARCHIVE_FATAL
        let isLast = isBroken && entry.name != nil && budget.refusal == nil
        return .broken(
          bytes, reason: failure + (isLast ? "; nothing that follows it can be read" : ""))
      }
      // A sparse file leaves out its zero bytes.
      let hole = max(0, Int(clamping: offset) - bytes.count)
      let grown = bytes.count.addingReportingOverflow(hole).partialValue
        .addingReportingOverflow(count)
      guard !grown.overflow, grown.partialValue <= most else {
        return .broken([], reason: sizeReason(nil))
      }
      guard budget.take(bytes: hole + count) else {
        return .broken([], reason: budget.refusal ?? failure)
      }
      bytes.append(contentsOf: repeatElement(0, count: hole))
      if let block { bytes.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count)) }
    }
  }

  /// How many times over a compressed file is compressed.
  var layers: Int { max(1, Int(archive_filter_count(archive)) - 1) }

  /// Whether the archive is a compressed file that holds something other than a tar archive.
  private var isRaw: Bool { archive_format(archive) == ARCHIVE_FORMAT_RAW }

  private func open() -> Bool {
    if isBegun { return isOpen }
    isBegun = true
    let data = Unmanaged.passUnretained(self).toOpaque()
    archive_read_set_callback_data(archive, data)
    archive_read_set_read_callback(archive) { _, data, block in
      ArchiveReader.of(data).readBlock(into: block)
    }
    if gzip != nil {
      isOpen = archive_read_open1(archive) == ARCHIVE_OK
      return isOpen
    }
    archive_read_set_seek_callback(archive) { _, data, offset, whence in
      let input = ArchiveReader.of(data).input
      guard let origin = input.origin(whence) else { return Int64(ARCHIVE_FATAL) }
      let place = origin.addingReportingOverflow(Int(clamping: offset))
      return Int64(input.seek(to: place.overflow ? input.size : place.partialValue))
    }
    archive_read_set_skip_callback(archive) { _, data, count in
      Int64(ArchiveReader.of(data).input.skip(Int(clamping: count)))
    }
    isOpen = archive_read_open1(archive) == ARCHIVE_OK
    return isOpen
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> ArchiveReader {
    // The pointer is the one that `open` gave.
    Unmanaged<ArchiveReader>.fromOpaque(data!).takeUnretainedValue()
  }

  private func readBlock(into block: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
    // Looked at here too, as libarchive may unpack a whole entry only to skip it.
    if cancellation?.isCancelled == true { return Int(ARCHIVE_FATAL) }
    for filter in 0..<archive_filter_count(archive) {
      let unpacked = Int(clamping: archive_filter_bytes(archive, filter))
      if kind.isCompressed, !budget.allows(unpacked) { return Int(ARCHIVE_FATAL) }
    }
    if let gzip, !budget.allows(gzip.bytesOut) { return Int(ARCHIVE_FATAL) }
    let next = gzip == nil ? input.next() : gzip?.next()
    guard let bytes = next else { return Int(ARCHIVE_FATAL) }
    block?.pointee = bytes.baseAddress
    return bytes.count
  }

  private func end() throws(Cancelled) -> Step {
    if let cancellation { try cancellation.check() }
    return .end(reason: failure)
  }
}

extension ArchiveReader {
  private var encryptedReason: String {
    "encrypted; Lede requires it unpacked, which takes its password"
  }

  private func sizeReason(_ size: Int?) -> String {
    let most = byteText(budget.limits.entryBytes)
    let has = size.map { "holds \(byteText($0))" } ?? "holds more than \(most)"
    return "\(has), where at most \(most) of an archive's entry are read; unpacked it can be loaded"
  }

  /// Why the last call failed.
  private var failure: String {
    if let refusal = budget.refusal { return refusal }
    if let problem = input.problem { return problem.reason }
    if let problem = gzip?.problem { return problem }
    // Where libarchive found no format, it would ask one that is not there.
    if isOpen, archive_read_has_encrypted_entries(archive) == 1 { return encryptedReason }
    guard let words = archive_error_string(archive) else { return "the archive is damaged" }
    let text = String(cString: words).onOneLine
    // What the xz library says of a stream that ends too early.
    let isCut = text.contains("No progress is possible")
    return "could not be unpacked: \(isCut ? "truncated xz input" : text)"
  }

  /// What is wrong with an archive that ended where its last entry did.
  private var endReason: String? {
    if let problem = gzip?.problem ?? input.problem?.reason { return problem }
    if archive_format(archive) == ARCHIVE_FORMAT_EMPTY { return "the compressed file is empty" }
    // Tar ends with blocks of zero bytes; cut off between two entries it looks whole but for them.
    guard kind == .tar else { return nil }
    let last = input.bytes(at: max(0, input.size - 512), count: 512)
    if last.allSatisfy({ $0 == 0 }) { return nil }
    return "the archive has no mark of its end, as if it were cut off; what came before is kept"
  }
}

extension ArchiveEntry {
  fileprivate init(_ entry: OpaquePointer, in kind: ArchiveKind, isRaw: Bool) {
    if isRaw {
      name = nil
    } else if let text = archive_entry_pathname(entry) {
      var bytes: [UInt8] = []
      while text[bytes.count] != 0 { bytes.append(UInt8(bitPattern: text[bytes.count])) }
      name = entryName(bytes, in: kind)
    } else {
      name = ""
    }
    size = archive_entry_size_is_set(entry) == 0 ? nil : Int(clamping: archive_entry_size(entry))
    isEncrypted = archive_entry_is_encrypted(entry) != 0
    if archive_entry_hardlink(entry) != nil {
      self.kind = .link
    } else {
      // Source: libarchive's <archive_entry.h>, whose kinds are those of POSIX's <sys/stat.h>.
      self.kind =
        switch UInt32(archive_entry_filetype(entry)) {
        case 0o100000, 0: .file
        case 0o040000: .folder
        case 0o120000: .link
        default: .device
        }
    }
  }
}
