#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is read a piece at a time, as far as it went when it was opened.
///
/// What is added to it meanwhile is not read, so that a file that grows comes to an end; one that is cut
/// short ends early.
package final class FileReader {
  private let file: Int32
  private let path: String
  private let cancellation: Cancellation?
  /// What the file was when it was opened.
  package let status: FileStatus
  /// Bytes read so far.
  package private(set) var count = 0
  /// Whether all is read.
  package private(set) var isAtEnd = false

  /// - Parameter cancellation: ends the wait for a pipe's writer.
  /// - Throws: `isFolder` for a folder, and the system's refusals.
  package init(_ path: String, cancellation: Cancellation? = nil) throws(FileProblem) {
    let file = try openFile(path, O_RDONLY | O_CLOEXEC)
    var found = stat()
    let problem = fstat(file, &found) == 0 ? 0 : errno
    let status = FileStatus(found)
    guard problem == 0, status.kind != .folder else {
      close(file)
      if problem == 0 { throw FileProblem(path: path, what: .isFolder) }
      throw FileProblem(path: path, errno: problem)
    }
    self.file = file
    self.path = path
    self.status = status
    self.cancellation = cancellation
  }

  deinit { close(file) }

  /// The size when it was opened; nil where that is not known, as of pipes and what `/proc` has.
  package var size: Int? {
    status.kind == .file && status.stamp.size > 0 ? status.stamp.size : nil
  }

  /// Whether the file is another now than when it was opened.
  package var hasChanged: Bool {
    var now = stat()
    guard status.kind == .file, fstat(file, &now) == 0 else { return false }
    return FileStatus(now).stamp != status.stamp
  }

  /// Appends the next bytes, at most `most`; sets `isAtEnd` where there are no more.
  ///
  /// - Throws: the system's refusals; EINTR where the cancellation was set while it waited.
  package func read(_ most: Int, into bytes: inout [UInt8]) throws(FileProblem) {
    let wanted = min(most, size.map { $0 - count } ?? most)
    var got = 0
    var problem: Int32 = 0
    while wanted > 0 {
      guard waitForWriter() else { throw FileProblem(path: path, errno: EINTR) }
      bytes.append(addingCapacity: wanted) { output in
        output.withUnsafeMutableBufferPointer { buffer, initialized in
          got = systemRead(file, buffer.baseAddress! + initialized, wanted)
          if got < 0 { problem = errno } else { initialized += got }
        }
      }
      if got >= 0 { break }
      if problem != EINTR { throw FileProblem(path: path, errno: problem) }
    }
    count += max(got, 0)
    isAtEnd = got <= 0 || size == count
  }

  /// Waits until a pipe has something to be read; false where the cancellation was set first.
  private func waitForWriter() -> Bool {
    guard status.kind != .file else { return true }
    var waited = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    repeat {
      if cancellation?.isCancelled ?? false { return false }
    } while poll(&waited, 1, 50) == 0
    return true
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  read(file, buffer, count)
}
