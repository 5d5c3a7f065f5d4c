import Bytes

/// The bytes of an archive, from a file or from memory, as libarchive asks for them.
final class ArchiveInput {
  enum Source {
    case file(OpenFile)
    case memory([UInt8])
  }

  let size: Int
  /// How many bytes were handed out, those that were read again counted again.
  private(set) var bytesRead = 0
  /// Why the file could be read no further.
  private(set) var problem: FileProblem?

  private let source: Source
  private var position = 0
  private let buffer: UnsafeMutableRawBufferPointer
  private static let bufferBytes = 131_072

  init(_ source: Source) {
    self.source = source
    switch source {
    case .file(let file): size = file.size
    case .memory(let bytes): size = bytes.count
    }
    buffer = .allocate(byteCount: Self.bufferBytes, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// The next bytes, valid until the next call; none at the end, nil where the file can't be read.
  func next() -> UnsafeRawBufferPointer? {
    guard let count = read(into: buffer, at: position) else { return nil }
    position += count
    bytesRead += count
    return UnsafeRawBufferPointer(rebasing: buffer[..<count])
  }

  /// Goes to a place.
  /// - Returns: the place, between the first byte and the end.
  func seek(to place: Int) -> Int {
    position = min(max(place, 0), size)
    return position
  }

  /// Goes on by as many bytes, as far as there are.
  /// - Returns: by how many.
  func skip(_ bytes: Int) -> Int {
    let start = position
    return seek(to: position + min(max(bytes, 0), size - min(position, size))) - start
  }

  /// Where `seek` counts from for a libarchive seek of the given kind.
  func origin(_ whence: Int32) -> Int? {
    switch whence {
    case 0: 0
    case 1: position
    case 2: size
    default: nil
    }
  }

  /// Bytes from a place on, at most `count`, whatever the place of `next`.
  func bytes(at place: Int, count: Int) -> [UInt8] {
    let target = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(count, Self.bufferBytes)])
    guard let read = read(into: target, at: place) else { return [] }
    return Array(target[..<read])
  }

  private func read(into target: UnsafeMutableRawBufferPointer, at place: Int) -> Int? {
    switch source {
    case .file(let file):
      do throws(FileProblem) {
        return try file.read(into: target, at: place)
      } catch {
        problem = problem ?? error
        return nil
      }
    case .memory(let bytes):
      let count = min(target.count, max(0, bytes.count - place))
      guard count > 0 else { return 0 }
      bytes.withUnsafeBytes {
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[place..<place + count]))
      }
      return count
    }
  }
}
