#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file's bytes in memory, read as they are touched; unmapped when it is let go.
final class Mapping: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  /// - Throws: `isFolder`, `notFile`, and the system's refusals.
  init(_ path: String) throws(FileProblem) {
    let file = try openFile(path, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileProblem(path: path, errno: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileProblem(path: path, what: .isFolder) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileProblem(path: path, what: .notFile) }
    let size = Int(clamping: status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, file, 0), start != MAP_FAILED else {
      throw FileProblem(path: path, errno: errno)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit {
    if let start = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
  }
}
