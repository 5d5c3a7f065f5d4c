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
