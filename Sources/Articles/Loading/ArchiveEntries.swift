import Bytes

extension Loader {
  /// Reads the archive that a file is.
  ///
  /// An entry is taken for a file that lies in a folder of the archive's path, with what holds for
  /// those: hidden ones and texts about the folder are left out, ids are made of the path in the
  /// archive. What a compressed file holds is taken for the file itself, named without the last
  /// ending. Links are never followed, and an entry whose name leads out of the archive is read
  /// under one that doesn't.
  /// - Returns: false for a file that is no archive or can't be read, of which nothing was told.
  static func readArchive(
    _ file: FoundFile, ids: inout PathIDs, into sink: inout RecordSink
  ) throws(Cancelled) -> Bool {
    guard (try? fileKind(file.path)) == .file, let open = try? OpenFile(file.path) else {
      return false
    }
    return try readArchive(file, ArchiveInput(.file(open)), ids: &ids, into: &sink)
  }

  /// Reads the archive that is in memory.
  /// - Returns: false for bytes that are no archive.
  static func readArchive(
    _ file: FoundFile, _ bytes: [UInt8], ids: inout PathIDs, into sink: inout RecordSink
  ) throws(Cancelled) -> Bool {
    try readArchive(file, ArchiveInput(.memory(bytes)), ids: &ids, into: &sink)
  }

  private static func readArchive(
    _ file: FoundFile, _ input: ArchiveInput, ids: inout PathIDs, into sink: inout RecordSink
  ) throws(Cancelled) -> Bool {
    let beginning = input.bytes(at: 0, count: ArchiveKind.bytesToTell)
    guard let kind = ArchiveKind(beginning: beginning, ending: fileEnding(file.relative)) else {
      return false
    }
    let entries = ArchiveEntries(budget: ArchiveBudget(of: input), depth: 1)
    try entries.read(input, kind, file, ids: &ids, into: &sink)
    return true
  }
}

/// Hands the entries of an archive to their formats, and those of the archives that lie in it.
struct ArchiveEntries {
  let budget: ArchiveBudget
  /// How many archives lie in one another here, this one included.
  let depth: Int

  func read(
    _ input: ArchiveInput, _ kind: ArchiveKind, _ file: FoundFile, ids: inout PathIDs,
    into sink: inout RecordSink
  ) throws(Cancelled) {
    if kind == .zip, let reason = FileChoice.reasonToSkipZip(file) {
      sink.skip(path: file.path, reason: reason)
      return
    }
    let reader = ArchiveReader(input, kind, budget: budget, cancellation: sink.cancellation)
    var folder = ArchiveFolder(file)
    var isEmpty = true
    var end: String?
    reading: while budget.refusal == nil {
      switch try reader.next() {
      case .end(let reason):
        end = reason
        break reading
      case .unreadable(let reason):
        isEmpty = false
        if budget.takeEntry() { sink.skip(path: file.path, reason: folder.placed(reason)) }
      case .entry(let entry):
        guard budget.takeEntry() else { break }
        if entry.kind == .folder, entry.size ?? 0 == 0 { continue }
        isEmpty = false
        try read(entry, reader, &folder, ids: &ids, into: &sink)
      }
    }
    if let refusal = budget.refusalToTell() {
      sink.skip(path: file.path, reason: refusal)
    } else if let end {
      sink.skip(path: file.path, reason: folder.placed(end))
    } else if isEmpty, budget.refusal == nil {
      sink.skip(path: file.path, reason: "the archive holds no files")
    }
    if let note = folder.note { sink.addNote(note) }
  }

  private func read(
    _ entry: ArchiveEntry, _ reader: ArchiveReader, _ folder: inout ArchiveFolder,
    ids: inout PathIDs, into sink: inout RecordSink
  ) throws(Cancelled) {
    let file = folder.file(of: entry, layers: reader.layers)
    if let hidden = folder.hiddenPart(of: file) {
      if folder.isNew(hidden) { sink.skip(path: hidden.path, reason: hidden.reason) }
      return
    }
    if let reason = entry.kind.reasonToSkip ?? FileChoice.reasonToSkipUnread(file) {
      sink.skip(path: file.path, reason: reason)
      return
    }
    switch try reader.content(of: entry) {
    case .whole(let bytes):
      try read(bytes, of: file, ids: &ids, into: &sink)
    case .broken(let bytes, let reason):
      if let refusal = budget.refusal {
        sink.skip(path: file.path, reason: budget.refusalToTell() ?? refusal)
      } else if entry.name == nil, let lines = wholeLines(of: bytes, file) {
        try Loader.readContents(lines, of: file, ids: &ids, into: &sink)
        sink.skip(path: file.path, reason: "\(reason); the lines before that are read")
      } else {
        sink.skip(path: file.path, reason: reason)
      }
    }
  }

  private func read(
    _ bytes: [UInt8], of file: FoundFile, ids: inout PathIDs, into sink: inout RecordSink
  ) throws(Cancelled) {
    guard let kind = ArchiveKind(beginning: bytes, ending: fileEnding(file.relative)) else {
      try Loader.readContents(bytes, of: file, ids: &ids, into: &sink)
      return
    }
    guard depth < budget.limits.depth else {
      sink.skip(
        path: file.path,
        reason: "an archive inside \(depth) others, where \(budget.limits.depth) in one another"
          + " are read; unpacked it can be loaded")
      return
    }
    let inner = ArchiveEntries(budget: budget, depth: depth + 1)
    try inner.read(ArchiveInput(.memory(bytes)), kind, file, ids: &ids, into: &sink)
  }

  /// The whole lines of a file that broke off, if it has an article a line.
  private func wholeLines(of bytes: [UInt8], _ file: FoundFile) -> [UInt8]? {
    guard let last = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
    let lines = Array(bytes[...last])
    let format = FormatRegistry.format(of: FileText(lines, ending: fileEnding(file.relative)))
    return format == JSONLinesFormat.self || format == CSVFormat.self ? lines : nil
  }
}

extension ArchiveEntry.Kind {
  fileprivate var reasonToSkip: String? {
    switch self {
    case .file: nil
    case .folder: "marked as a folder, but has contents of its own; the archive may be damaged"
    case .link: "a link, which is never followed in an archive"
    case .device: "neither a file nor a folder"
    }
  }
}
