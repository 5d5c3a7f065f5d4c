import Bytes

/// Reads articles from files and folders.
///
/// It remembers in `files` which file has which id: handed on from load to load of a collection, no later load
/// gives a file's id to another file, and reading a file again gives its articles the ids they had.
package struct Loader {
  let cancellation: Cancellation?
  private let progress: ((LoadProgress) -> Void)?
  let chunk: Int
  package var files = LoadedFiles()

  /// - Parameters:
  ///   - cancellation: looked at for every file and every 32 records.
  ///   - progress: called after every file and every 32 records.
  ///   - chunk: how many bytes of a file are read at a time, where its format allows.
  package init(
    cancellation: Cancellation? = nil, chunk: Int = 1 << 20,
    progress: ((LoadProgress) -> Void)? = nil
  ) {
    self.cancellation = cancellation
    self.chunk = chunk
    self.progress = progress
  }

  /// Reads all articles under `paths` in order and hands them to `receive` one by one.
  ///
  /// A path is a file, a folder, which is walked in the order of names, or `-` for what the standard
  /// input holds. What can't be read is named in the report, and the rest is loaded. JSON Lines and
  /// tables are read in pieces; any other file is held in memory while it is read.
  /// - Parameter onlyNew: leaves out files that were read before and are as they were then.
  /// - Throws: `Cancelled`; the articles received until then are whole.
  package mutating func load(
    _ paths: [String], onlyNew: Bool = false, receive: (Article) -> Void
  ) throws(Cancelled) -> LoadReport {
    let known = files
    return try load(receive) { cancellation, sink throws(Cancelled) in
      let found = try Self.find(paths, cancellation, &sink)
      return onlyNew ? found.filter { !known.hasSeen($0.resolved, $0.stamp) } : found
    }
  }

  /// Reads the articles of files that were found before.
  package mutating func load(
    files: [FoundFile], receive: (Article) -> Void
  ) throws(Cancelled) -> LoadReport {
    try load(receive) { _, _ in files }
  }

  private mutating func load(
    _ receive: (Article) -> Void,
    find: (Cancellation?, inout RecordSink) throws(Cancelled) -> [FoundFile]
  ) throws(Cancelled) -> LoadReport {
    var reading = self
    defer { files = reading.files }
    return try withoutActuallyEscaping(receive) { receive throws(Cancelled) -> LoadReport in
      var sink = RecordSink(cancellation: cancellation, progress: progress, receive: receive)
      let found = try find(cancellation, &sink)
      sink.progress.filesFound = found.count
      sink.progress.bytesFound = found.reduce(0) { $0 &+ $1.stamp.size }
      for file in found {
        try cancellation?.check()
        try reading.read(file, into: &sink)
        sink.fileIsDone()
      }
      sink.endLoad()
      return sink.report
    }
  }

  static let standardInput = FoundFile(
    path: "-", relative: "stdin", resolved: "/dev/stdin", isGiven: true,
    stamp: FileStamp())

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
}
