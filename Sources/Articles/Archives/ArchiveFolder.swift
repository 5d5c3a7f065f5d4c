/// An archive as the folder that its entries lie in.
struct ArchiveFolder {
  private let archive: FoundFile
  private var hiddenTold: Set<String> = []
  private var entries = 0
  private var lastPath: String?
  private var leadingOut = 0
  private var firstLeadingOut: String?

  init(_ archive: FoundFile) { self.archive = archive }

  /// The file that an entry is.
  /// - Parameter layers: how many endings of compressed files to take off where the entry has no
  ///   name.
  mutating func file(of entry: ArchiveEntry, layers: Int) -> FoundFile {
    entries += 1
    guard let name = entry.name else {
      var file = archive
      for _ in 0..<layers { file.relative = ArchiveKind.uncompressedName(file.relative) }
      return file
    }
    let inside = EntryPath(name)
    let path = inside.path.isEmpty ? "entry \(entries)" : inside.path
    lastPath = path
    if inside.leadsOut {
      leadingOut += 1
      firstLeadingOut = firstLeadingOut ?? name
    }
    return FoundFile(
      path: archive.path + "/" + path,
      relative: archive.isGiven ? path : archive.relative + "/" + path,
      // As it is written, so that two entries that differ in what led out are two files.
      resolved: archive.resolved + "/" + (inside.leadsOut ? name : path), isGiven: false,
      isEntry: true)
  }

  /// The part of an entry's path that hides it, with the reason; nil for one that is not hidden.
  func hiddenPart(of file: FoundFile) -> SkippedItem? {
    guard file.path.count > archive.path.count else { return nil }
    var path = archive.path
    for part in file.path.dropFirst(archive.path.count).split(separator: "/") {
      path += "/" + part
      if part.hasPrefix(".") { return SkippedItem(path: path, reason: "hidden") }
      if part == "__MACOSX" {
        return SkippedItem(path: path, reason: "what macOS keeps about the other entries")
      }
    }
    return nil
  }

  /// Whether a hidden part has not been told of before.
  mutating func isNew(_ hidden: SkippedItem) -> Bool { hiddenTold.insert(hidden.path).inserted }

  /// A reason with the entry behind which something is wrong.
  func placed(_ reason: String) -> String {
    lastPath.map { "after \($0): \(reason)" } ?? reason
  }

  /// What to say of names that led out of the archive.
  var note: String? {
    guard let firstLeadingOut else { return nil }
    let entries = leadingOut == 1 ? "1 entry leads" : "\(leadingOut) entries lead"
    return "\(archive.path): \(entries) out of the archive by name, read as if inside it;"
      + " the first is \(firstLeadingOut)"
  }
}
