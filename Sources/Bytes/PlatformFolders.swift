#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  case file, folder, link
  /// A pipe, a socket or a device.
  case other
}

/// What tells a file, and each of its states, from any other.
package struct FileStamp: Hashable, Sendable {
  package var device: UInt64
  package var inode: UInt64
  package var size: Int
  /// When its content was last changed, in nanoseconds since 1970.
  package var modified: Int64

  package init(device: UInt64 = 0, inode: UInt64 = 0, size: Int = 0, modified: Int64 = 0) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
  }
}

/// What the system says of a path.
package struct FileStatus: Hashable, Sendable {
  package var kind: FileKind
  package var stamp: FileStamp
}

/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
  package var name: String
  /// The entry's own; a link is not followed.
  package var status: FileStatus

  package var kind: FileKind { status.kind }
}

/// The names in a folder one after the other, as the system has them, so that a large one can be read
/// a piece at a time.
package final class FolderReader {
  private let path: String
  #if canImport(Darwin)
    private let folder: UnsafeMutablePointer<DIR>
  #else
    private let folder: OpaquePointer
  #endif
  private let file: Int32

  package init(_ path: String) throws(FileProblem) {
    let file = try openFile(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard let folder = fdopendir(file) else {
      let code = errno
      close(file)
      throw FileProblem(path: path, errno: code)
    }
    self.path = path
    self.file = file
    self.folder = folder
  }

  deinit { closedir(folder) }

  /// The next name apart from `.` and `..`; nil after the last. A name that is not UTF-8 has U+FFFD for
  /// its broken bytes; one that vanishes at this moment is left out.
  package func next() throws(FileProblem) -> FolderEntry? {
    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        if errno != 0 { throw FileProblem(path: path, errno: errno) }
        return nil
      }
      let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
      let bytes = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      let name = String(cString: bytes)
      if name == "." || name == ".." { continue }
      var status = stat()
      guard fstatat(file, bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      return FolderEntry(name: name, status: FileStatus(status))
    }
  }
}

/// The names in a folder apart from `.` and `..`, sorted by their bytes.
package func listFolder(_ path: String) throws(FileProblem) -> [FolderEntry] {
  let reader = try FolderReader(path)
  var entries: [FolderEntry] = []
  while let entry = try reader.next() { entries.append(entry) }
  return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

/// What a path leads to, links followed.
package func fileStatus(_ path: String) throws(FileProblem) -> FileStatus {
  guard !path.utf8.contains(0) else { throw FileProblem(path: path, what: .missing) }
  var status = stat()
  guard stat(path, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
  return FileStatus(status)
}

/// What a path leads to, links followed.
package func fileKind(_ path: String) throws(FileProblem) -> FileKind {
  try fileStatus(path).kind
}

/// The absolute path without links, `.` and `..`.
package func resolvedPath(_ path: String) throws(FileProblem) -> String {
  guard !path.utf8.contains(0) else { throw FileProblem(path: path, what: .missing) }
  guard let resolved = realpath(path, nil) else { throw FileProblem(path: path, errno: errno) }
  defer { free(resolved) }
  return String(cString: resolved)
}

extension FileStatus {
  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    kind = FileKind(mode: status.st_mode)
    stamp = FileStamp(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino),
      size: Int(clamping: status.st_size),
      modified: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec))
  }
}

extension FileKind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}
