import Bytes

/// The files that were read into a collection: their ids, and in which state they were.
package struct LoadedFiles: Sendable {
  package var ids = PathIDs()
  private var stamps: [String: FileStamp] = [:]

  package init() {}

  /// Whether a file was looked at in just this state.
  package func hasSeen(_ resolved: String, _ stamp: FileStamp) -> Bool {
    stamps[resolved] == stamp
  }

  /// Writes what is known, so that a collection that is opened again knows it too.
  /// - Throws: `FileProblem`, `Cancelled`.
  package func save(to writer: SectionWriter) throws {
    let files = ids.all
    try writer.append(Name.idFiles, texts: files.map(\.file))
    try writer.append(Name.ids, texts: files.map(\.id))
    let stamps = stamps.sorted { $0.key < $1.key }
    try writer.append(Name.stampFiles, texts: stamps.map(\.key))
    try writer.append(
      Name.stamps,
      stamps.flatMap { [$0.value.device, $0.value.inode, UInt64($0.value.size)] })
    try writer.append(Name.times, stamps.map(\.value.modified))
  }

  /// What was written.
  /// - Throws: `SectionFile.Refusal`.
  package init(_ reader: inout SectionReader) throws(SectionFile.Refusal) {
    let files = try reader.readTexts(Name.idFiles)
    ids = PathIDs(zip(files, try reader.readTexts(Name.ids)))
    let stampFiles = try reader.readTexts(Name.stampFiles)
    let parts = try reader.read(Name.stamps, of: UInt64.self)
    let times = try reader.read(Name.times, of: Int64.self)
    for (place, file) in stampFiles.enumerated()
    where place * 3 + 2 < parts.count && place < times.count {
      stamps[file] = FileStamp(
        device: parts[place * 3], inode: parts[place * 3 + 1],
        size: Int(clamping: parts[place * 3 + 2]), modified: times[place])
    }
  }

  private enum Name {
    static let idFiles: UInt32 = 131
    static let ids: UInt32 = 132
    static let stampFiles: UInt32 = 133
    static let stamps: UInt32 = 134
    static let times: UInt32 = 135
  }

  package mutating func note(_ resolved: String, _ stamp: FileStamp) { stamps[resolved] = stamp }
}
