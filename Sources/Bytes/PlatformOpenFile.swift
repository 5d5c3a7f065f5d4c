#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read here and there rather than at once; closed when it is let go.
package final class OpenFile {
  /// The bytes that the file had when it was opened.
  package let size: Int

  private let path: String
  private let descriptor: Int32

  /// - Throws: `isFolder` for a folder, and the system's refusals.
  package init(_ path: String) throws(FileProblem) {
    let descriptor = try openFile(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    let code = fstat(descriptor, &status) == 0 ? 0 : errno
    self.path = path
    self.descriptor = descriptor
    size = Int(clamping: status.st_size)
    if code != 0 { throw FileProblem(path: path, errno: code) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileProblem(path: path, what: .isFolder) }
  }

  deinit { close(descriptor) }

  /// Reads bytes from `offset` on until the buffer is full or the file ends.
  /// - Returns: how many were read; 0 at and after the file's end, and for an offset below 0.
  package func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(FileProblem) -> Int {
    guard offset >= 0, let start = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      let count = pread(descriptor, start + done, buffer.count - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw FileProblem(path: path, errno: errno) }
      if count == 0 { break }
      done += count
    }
    return done
  }
}
