#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is written beside the one it will replace, piece by piece, and takes its place at the
/// end or not at all.
///
/// The file beside has a fixed name and is locked while it is written, so that of two processes that
/// replace one file the second is refused, and one that a killed process left is written over.
final class FileReplacement {
  private let path: String
  private let target: String
  private let temporary: String
  private let file: Int32
  private var isOpen = true

  /// - Throws: `beingWritten` where another process replaces the file, `isFolder`, and the system's
  ///   refusals.
  init(_ path: String) throws(FileProblem) {
    self.path = path
    var rights: UInt32 = 0o644
    var target = path
    do throws(FileProblem) {
      let status = try fileStatus(path)
      guard status.kind == .file else {
        throw FileProblem(path: path, what: status.kind == .folder ? .isFolder : .notFile)
      }
      target = try resolvedPath(path)
      var old = stat()
      if stat(target, &old) == 0 { rights = UInt32(old.st_mode & 0o7777) }
      // What may not be written must not be replaced either.
      if access(target, W_OK) != 0 { throw FileProblem(path: path, errno: errno) }
    } catch {
      guard error.what == .missing else { throw error }
    }
    self.target = target
    temporary = target + ".saving"
    do throws(FileProblem) {
      file = try Self.lockedFile(temporary, rights)
    } catch {
      throw FileProblem(path: path, what: error.what)
    }
  }

  deinit {
    if isOpen {
      unlink(temporary)
      // The system takes a while to give up gigabytes that were written; nobody waits for it.
      let file = file
      _ = Worker().begin { close(file) }
    }
  }

  private static func lockedFile(_ name: String, _ rights: UInt32) throws(FileProblem) -> Int32 {
    while true {
      let file = try openFile(name, O_WRONLY | O_CREAT | O_CLOEXEC, mode: rights)
      var code: Int32 = 0
      while flock(file, LOCK_EX | LOCK_NB) != 0 {
        code = errno
        if code != EINTR { break }
        code = 0
      }
      if code != 0 {
        close(file)
        throw FileProblem(path: name, what: code == EWOULDBLOCK ? .beingWritten : .other(code))
      }
      // Between opening and locking, the other process may have put the file in its place.
      var own = stat()
      var named = stat()
      if fstat(file, &own) == 0, stat(name, &named) == 0, own.st_ino == named.st_ino {
        guard ftruncate(file, 0) == 0 else {
          let code = errno
          close(file)
          throw FileProblem(path: name, errno: code)
        }
        return file
      }
      close(file)
    }
  }

  func append(_ bytes: [UInt8]) throws(FileProblem) {
    try writeAll(file, bytes, name: path)
  }

  /// Writes over what is at `offset`.
  func write(_ bytes: [UInt8], at offset: Int) throws(FileProblem) {
    let end = lseek(file, 0, SEEK_CUR)
    lseek(file, off_t(offset), SEEK_SET)
    try writeAll(file, bytes, name: path)
    lseek(file, end, SEEK_SET)
  }

  /// Puts the file in its place, all of it on the disk before.
  func finish() throws(FileProblem) {
    guard fsync(file) == 0, rename(temporary, target) == 0 else {
      throw FileProblem(path: path, errno: errno)
    }
    isOpen = false
    close(file)
    let folder = target.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(target[...$0]) } ?? "."
    if let open = try? openFile(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) {
      fsync(open)
      close(open)
    }
  }
}
