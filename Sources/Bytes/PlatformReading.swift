#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a whole file, pipe or terminal.
/// - Parameter limit: the most bytes that are read.
/// - Throws: `tooLarge` if there are more than `limit`, `isFolder` for a folder, and the system's
///   refusals. A path with a NUL byte is `missing`.
package func readFile(_ path: String, limit: Int = Int.max) throws(FileProblem) -> [UInt8] {
  let file = try openFile(path, O_RDONLY | O_CLOEXEC)
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
  if status.st_mode & S_IFMT == S_IFDIR { throw FileProblem(path: path, what: .isFolder) }
  let size = Int(clamping: status.st_size)
  if size > limit { throw FileProblem(path: path, what: .tooLarge(limit: limit)) }
  return try readToEnd(file, path: path, expecting: size, limit: limit)
}

/// Reads what is left of an open file. A size of 0 tells nothing: pipes and `/proc` have none.
private func readToEnd(
  _ file: Int32, path: String, expecting size: Int, limit: Int
) throws(FileProblem) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = min(max(size, 65_535), 1 << 30) + 1
  while true {
    var problem: Int32 = 0
    var count = 0
    let start = bytes.count
    let room = chunk
    bytes.append(addingCapacity: room) { output in
      output.withUnsafeMutableBufferPointer { buffer, initialized in
        repeat {
          count = read(file, buffer.baseAddress! + initialized, room)
        } while count < 0 && errno == EINTR
        if count < 0 { problem = errno } else { initialized += count }
      }
    }
    if count < 0 { throw FileProblem(path: path, errno: problem) }
    if bytes.count > limit { throw FileProblem(path: path, what: .tooLarge(limit: limit)) }
    if count == 0 { return bytes }
    let left = size - start - count
    chunk = left >= 0 ? min(left + 1, 1 << 30) : max(65_536, min(bytes.count, 1 << 26))
  }
}

/// Opens a file, again if a signal interrupts it.
/// - Returns: a descriptor that the caller closes.
func openFile(_ path: String, _ flags: Int32, mode: UInt32 = 0) throws(FileProblem) -> Int32 {
  guard !path.utf8.contains(0) else { throw FileProblem(path: path, what: .missing) }
  while true {
    let file = open(path, flags, mode_t(mode))
    if file >= 0 { return file }
    if errno != EINTR { throw FileProblem(path: path, errno: errno) }
  }
}

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
  case file, folder, link
  /// A pipe, a socket or a device.
  case other
}

/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
  package var name: String
  /// The entry's own kind; a link is not followed.
  package var kind: FileKind
}

/// The names in a folder apart from `.` and `..`, sorted by their bytes. A name that is not UTF-8
/// has U+FFFD for its broken bytes.
package func listFolder(_ path: String) throws(FileProblem) -> [FolderEntry] {
  let file = try openFile(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard let folder = fdopendir(file) else {
    let code = errno
    close(file)
    throw FileProblem(path: path, errno: code)
  }
  defer { closedir(folder) }
  var entries: [FolderEntry] = []
  while true {
    errno = 0
    guard let entry = readdir(folder) else {
      if errno != 0 { throw FileProblem(path: path, errno: errno) }
      break
    }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name)!
    let bytes = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    let name = String(cString: bytes)
    if name == "." || name == ".." { continue }
    var status = stat()
    guard fstatat(file, bytes, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
    entries.append(FolderEntry(name: name, kind: FileKind(mode: status.st_mode)))
  }
  return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}

/// What a path leads to, links followed.
package func fileKind(_ path: String) throws(FileProblem) -> FileKind {
  guard !path.utf8.contains(0) else { throw FileProblem(path: path, what: .missing) }
  var status = stat()
  guard stat(path, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
  return FileKind(mode: status.st_mode)
}

/// The absolute path without links, `.` and `..`.
package func resolvedPath(_ path: String) throws(FileProblem) -> String {
  guard !path.utf8.contains(0) else { throw FileProblem(path: path, what: .missing) }
  guard let resolved = realpath(path, nil) else { throw FileProblem(path: path, errno: errno) }
  defer { free(resolved) }
  return String(cString: resolved)
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
