import Bytes

extension Loader {
  /// The most bytes that are held of a file whose format can't be read in pieces: 512 MiB.
  private static let mostHeld = 512 << 20

  /// What there is to read of a file.
  private enum Content {
    case whole([UInt8])
    case stream(TextStream, any StreamedFormat.Type)
    /// Nothing, and why.
    case refused(String)
  }

  /// Reads one file: in pieces where its format allows, else whole.
  mutating func read(_ file: FoundFile, into sink: inout RecordSink) throws(Cancelled) {
    files.note(file.resolved, file.stamp)
    if let reason = FileChoice.reasonToSkipUnread(file) {
      sink.skip(path: file.path, reason: reason)
      return
    }
    if try Self.readArchive(file, ids: &files.ids, into: &sink) { return }
    let reader: FileReader
    let content: Content
    do throws(FileProblem) {
      reader = try FileReader(
        file == Self.standardInput ? file.resolved : file.path, cancellation: cancellation)
      files.note(file.resolved, reader.status.stamp)
      content = try self.content(of: file, reader)
    } catch {
      try cancellation?.check()
      sink.skip(path: file.path, reason: error.reason)
      return
    }
    switch content {
    case .refused(let reason): sink.skip(path: file.path, reason: reason)
    case .whole(let bytes):
      // A pipe can't be looked at before it is read.
      if try Self.readArchive(file, bytes, ids: &files.ids, into: &sink) { return }
      try Self.readContents(
        bytes, of: file, note: changeNote(reader), ids: &files.ids, into: &sink)
    case .stream(var stream, let format):
      let id = files.ids.id(resolved: file.resolved, relative: file.relative)
      sink.beginFile(file.path, id: id, bytes: 0)
      try format.read(&stream, into: &sink)
      sink.reached(reader.count)
      if stream.convertedLines > 0 {
        sink.note("\(counted(stream.convertedLines, "line")) not UTF-8; read as Windows-1252")
      }
      if let problem = stream.problem {
        try cancellation?.check()
        sink.skip(line: nil, reason: "reading ended after \(reader.count) bytes: \(problem.reason)")
      }
      if let note = changeNote(reader) { sink.note(note) }
      sink.endFile()
    }
  }

  /// Hands what a file or an archive's entry holds to its format.
  /// - Parameter note: what a reader should know about how it was read.
  static func readContents(
    _ bytes: [UInt8], of file: FoundFile, note: String? = nil, ids: inout PathIDs,
    into sink: inout RecordSink
  ) throws(Cancelled) {
    let contents = FileText(bytes, ending: fileEnding(file.relative))
    let format = FormatRegistry.format(of: contents)
    if let reason = FileChoice.reasonToSkip(file, contents, format) {
      sink.skip(path: file.path, reason: reason)
      return
    }
    let id = ids.id(resolved: file.resolved, relative: file.relative)
    sink.beginFile(file.path, id: id, bytes: bytes.count)
    if let note = encodingNote(contents, format) { sink.note(note) }
    try format.read(contents, into: &sink)
    if let note { sink.note(note) }
    sink.endFile()
  }

  /// What a reader should know of a text whose encoding is a guess.
  private static func encodingNote(
    _ contents: FileText, _ format: any ArticleFormat.Type
  ) -> String? {
    if format.declaresEncoding { return nil }
    if contents.encoding == .windows1252 { return "not UTF-8; read as Windows-1252" }
    guard contents.strayBytes > 0 else { return nil }
    return "\(counted(contents.strayBytes, "byte")) that are not UTF-8, read as Windows-1252"
  }

  private func changeNote(_ reader: FileReader) -> String? {
    if let size = reader.size, reader.count < size {
      return "became shorter while it was read; \(reader.count) of \(size) bytes were there"
    }
    guard reader.hasChanged else { return nil }
    return "changed while it was read; read as far as it went at the start"
  }

  private func content(
    of file: FoundFile, _ reader: FileReader
  ) throws(FileProblem) -> Content {
    var bytes: [UInt8] = []
    guard try !readAll(reader, upTo: chunk, &bytes) else { return .whole(bytes) }
    let start = FileText(wholeLines(bytes), ending: fileEnding(file.path))
    var format = FormatRegistry.format(of: start)
    // One line tells nothing else from JSON.
    if format == JSONFormat.self, JSONLinesFormat.endings.contains(start.ending),
      start.text.dropLast().contains(0x0A) == false
    {
      format = JSONLinesFormat.self
    }
    if start.looksBinary, let reason = FileChoice.reasonToSkip(file, start, format) {
      return .refused(reason)
    }
    if let format = format as? any StreamedFormat.Type,
      start.encoding == .utf8 || start.encoding == .windows1252
    {
      return .stream(TextStream(reader, head: bytes, chunk: chunk), format)
    }
    let isText = format == PlainTextFormat.self
    let most = isText ? TextStream.longestLine : Self.mostHeld
    if reader.size ?? 0 <= most, try readAll(reader, upTo: most, &bytes) { return .whole(bytes) }
    return .refused(
      isText
        ? "a text " + TextStream.tooLong
        : "larger than \(Self.mostHeld >> 20) MB, the most that is read of a file of"
          + " \(format.name); JSON Lines and CSV may be of any size")
  }

  /// Reads on until there are `most` bytes.
  /// - Returns: whether that was all.
  private func readAll(
    _ reader: FileReader, upTo most: Int, _ bytes: inout [UInt8]
  ) throws(FileProblem) -> Bool {
    while !reader.isAtEnd, bytes.count < most {
      try reader.read(min(most - bytes.count, max(chunk, reader.size ?? bytes.count)), into: &bytes)
    }
    return reader.isAtEnd
  }

  /// The bytes up to the last LF; all where there is none.
  private func wholeLines(_ bytes: [UInt8]) -> [UInt8] {
    bytes.lastIndex(of: 0x0A).map { Array(bytes[...$0]) } ?? bytes
  }
}
