import Bytes

/// How far a load has come.
package struct LoadProgress: Sendable, Equatable {
  package var filesDone: Int
  package var filesFound: Int
  package var articles: Int
  package var bytes: Int
}

/// Reads articles from files and folders.
///
/// It remembers in `pathIDs` which file has which id: handed on from load to load of a collection, no later load
/// gives a file's id to another file, and reading a file again gives its articles the ids they had.
package struct Loader {
  private let cancellation: Cancellation?
  private let progress: ((LoadProgress) -> Void)?
  package var pathIDs = PathIDs()

  /// - Parameters:
  ///   - cancellation: looked at for every file and every 32 records.
  ///   - progress: called after every file.
  package init(
    cancellation: Cancellation? = nil, progress: ((LoadProgress) -> Void)? = nil
  ) {
    self.cancellation = cancellation
    self.progress = progress
  }

  /// Reads all articles under `paths` in order and hands them to `receive` one by one.
  ///
  /// A path is a file, a folder, which is walked in the order of names, or `-` for what the standard
  /// input holds. What can't be read is named in the report, and the rest is loaded. Each file is held
  /// in memory while it is read.
  /// - Throws: `Cancelled`; the articles received until then are whole.
  package mutating func load(
    _ paths: [String], receive: (Article) -> Void
  ) throws(Cancelled) -> LoadReport {
    var ids = pathIDs
    defer { pathIDs = ids }
    let cancellation = cancellation
    let progress = progress
    return try withoutActuallyEscaping(receive) { receive throws(Cancelled) -> LoadReport in
      var sink = RecordSink(cancellation: cancellation, receive: receive)
      let files = try Self.find(paths, cancellation, &sink)
      for (number, file) in files.enumerated() {
        if let cancellation { try cancellation.check() }
        try Self.read(file, ids: &ids, into: &sink)
        progress?(
          LoadProgress(
            filesDone: number + 1, filesFound: files.count, articles: sink.report.articles,
            bytes: sink.report.bytes))
      }
      sink.endLoad()
      return sink.report
    }
  }

  private static let standardInput = FoundFile(
    path: "-", relative: "stdin", resolved: "/dev/stdin", isGiven: true)

  private static func find(
    _ paths: [String], _ cancellation: Cancellation?, _ sink: inout RecordSink
  ) throws(Cancelled) -> [FoundFile] {
    var files: [FoundFile] = []
    var walk = FileWalk(cancellation: cancellation)
    for path in paths {
      if path == "-" {
        if files.contains(standardInput) {
          sink.addNote("-: given twice, read once")
        } else {
          files.append(standardInput)
        }
        continue
      }
      let found = walk.files.count
      try walk.visit(path)
      files += walk.files[found...]
    }
    walk.finish()
    for item in walk.skipped { sink.skip(path: item.path, reason: item.reason) }
    for note in walk.notes { sink.addNote(note) }
    return files
  }

  private static func read(
    _ file: FoundFile, ids: inout PathIDs, into sink: inout RecordSink
  ) throws(Cancelled) {
    if let reason = FileChoice.reasonToSkipUnread(file) {
      sink.skip(path: file.path, reason: reason)
      return
    }
    if try readArchive(file, ids: &ids, into: &sink) { return }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try readFile(file == standardInput ? file.resolved : file.path)
    } catch {
      sink.skip(path: file.path, reason: error.reason)
      return
    }
    // A pipe can't be looked at before it is read.
    if try readArchive(file, bytes, ids: &ids, into: &sink) { return }
    try readContents(bytes, of: file, ids: &ids, into: &sink)
  }

  /// Hands what a file or an archive's entry holds to its format.
  static func readContents(
    _ bytes: [UInt8], of file: FoundFile, ids: inout PathIDs, into sink: inout RecordSink
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
}
