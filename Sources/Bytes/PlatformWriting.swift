#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes all bytes to an open file, going on after interruptions and partial writes.
/// - Parameter name: what the problem calls the file.
/// - Throws: `brokenPipe` when the reader has gone (requires `ignoreWriteSignals()`, else the signal
///   ends the process), and the system's other refusals.
package func writeAll(
  _ file: Int32, _ bytes: [UInt8], name: String = "output"
) throws(FileProblem) {
  var problem: Int32 = 0
  bytes.withUnsafeBytes { buffer in
    var written = 0
    while written < buffer.count {
      let count = write(file, buffer.baseAddress! + written, buffer.count - written)
      if count >= 0 {
        written += count
      } else if errno == EAGAIN || errno == EWOULDBLOCK {
        var wait = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        problem = errno
        return
      }
    }
  }
  if problem != 0 { throw FileProblem(path: name, errno: problem) }
}

/// Opens a file to be written from its start; what it had is gone.
/// - Returns: a descriptor for `closeFile`.
package func openForWriting(_ path: String) throws(FileProblem) -> Int32 {
  try openFile(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode: 0o644)
}

package func closeFile(_ file: Int32) { _ = close(file) }

/// Removes a file if it is there.
package func removeFile(_ path: String) { unlink(path) }

/// Removes a folder if it is there and empty.
package func removeFolder(_ path: String) { rmdir(path) }

/// Replaces a file's content at once: readers see the old bytes or the new ones, never a part.
///
/// A temporary file beside it is written, flushed to the disk and renamed; after a failure the old file
/// is as it was and the temporary one is gone. A link is followed, not replaced. What is no ordinary
/// file, such as a pipe or `/dev/stdout`, is written to directly.
/// - Parameter mode: the rights of a new file, cut by the process's mask; an old file's are kept.
package func writeFile(
  _ path: String, _ bytes: [UInt8], mode: UInt32 = 0o644
) throws(FileProblem) {
  var rights = mode
  var target = path
  var isNew = true
  do throws(FileProblem) {
    let kind = try fileKind(path)
    if kind == .folder { throw FileProblem(path: path, what: .isFolder) }
    if kind != .file {
      let file = try openFile(path, O_WRONLY | O_CLOEXEC)
      defer { close(file) }
      return try writeAll(file, bytes, name: path)
    }
    target = try resolvedPath(path)
    var status = stat()
    if stat(target, &status) == 0 { rights = UInt32(status.st_mode & 0o7777) }
    isNew = false
  } catch {
    guard error.what == .missing else { throw error }
  }
  let (temporary, file) = try openTemporary(beside: target, mode: rights)
  do throws(FileProblem) {
    defer { close(file) }
    if !isNew { fchmod(file, mode_t(rights)) }
    try writeAll(file, bytes, name: path)
    guard fsync(file) == 0 else { throw FileProblem(path: path, errno: errno) }
    guard rename(temporary, target) == 0 else { throw FileProblem(path: path, errno: errno) }
  } catch {
    unlink(temporary)
    throw error
  }
}

/// Makes a file that did not exist in the same folder as `path`.
private func openTemporary(
  beside path: String, mode: UInt32
) throws(FileProblem) -> (path: String, file: Int32) {
  var attempt = UInt64(getpid()) << 32 ^ monotonicNanoseconds()
  while true {
    let name = path + ".tmp" + String(attempt, radix: 36)
    do throws(FileProblem) {
      return (name, try openFile(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: mode))
    } catch {
      guard error.what == .other(EEXIST) else { throw FileProblem(path: path, what: error.what) }
      attempt &+= 1
    }
  }
}

/// Appends bytes to a file, which is made if it does not exist, in one write under an exclusive lock,
/// so that what several processes append never mixes.
package func appendLocked(
  path: String, bytes: [UInt8], mode: UInt32 = 0o600
) throws(FileProblem) {
  let file = try openFile(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, mode: mode)
  defer { close(file) }
  while flock(file, LOCK_EX) != 0 {
    guard errno == EINTR else { throw FileProblem(path: path, errno: errno) }
  }
  defer { flock(file, LOCK_UN) }
  try writeAll(file, bytes, name: path)
}

/// Makes a folder; one that exists already is no problem.
/// - Parameter parents: whether missing folders above it are made too, with rights 0o777 cut by the mask.
package func makeFolder(
  _ path: String, mode: UInt32 = 0o777, parents: Bool = false
) throws(FileProblem) {
  guard !path.utf8.contains(0) else { throw FileProblem(path: path, what: .missing) }
  if parents {
    let bytes = Array(path.utf8)
    for i in bytes.indices.dropFirst() where bytes[i] == UInt8(ascii: "/") {
      try makeOneFolder(String(decoding: bytes[..<i], as: UTF8.self), mode: 0o777)
    }
  }
  try makeOneFolder(path, mode: mode)
}

/// Makes a folder that nobody had before and that its owner alone may enter.
/// - Returns: its path.
package func makePrivateFolder(in parent: String, prefix: String) throws(FileProblem) -> String {
  var template = Array("\(parent)/\(prefix)XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { throw FileProblem(path: parent, errno: errno) }
  return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func makeOneFolder(_ path: String, mode: UInt32) throws(FileProblem) {
  if mkdir(path, mode_t(mode)) == 0 { return }
  let code = errno
  if let kind = try? fileKind(path) {
    guard kind == .folder else { throw FileProblem(path: path, what: .notFolder) }
    return
  }
  throw FileProblem(path: path, errno: code)
}
