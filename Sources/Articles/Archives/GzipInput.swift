import Bytes
import CArchive

/// What a gzip file holds, its checksums compared; libarchive does not look at them.
///
/// Members that follow one another are one stream; bytes after the last that begin no other are
/// left out, as gzip does. Source: RFC 1952, 2.2 and 2.3.1.
final class GzipInput {
  /// How many bytes came out.
  private(set) var bytesOut = 0
  /// Why there is no more; nil while all is well.
  private(set) var problem: String?

  private let input: ArchiveInput
  private let cancellation: Cancellation?
  private let output: UnsafeMutableRawBufferPointer
  private var stream = z_stream()
  private var isInMember = true
  private var isAtEnd = false
  private static let outputBytes = 131_072

  init(_ input: ArchiveInput, cancellation: Cancellation?) {
    self.input = input
    self.cancellation = cancellation
    output = .allocate(byteCount: Self.outputBytes, alignment: 16)
    // 15 bits of window, 16 for the header of gzip.
    let size = Int32(MemoryLayout<z_stream>.size)
    if inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, size) != Z_OK {
      problem = "could not be unpacked: no memory"
    }
  }

  deinit {
    inflateEnd(&stream)
    output.deallocate()
  }

  /// The next bytes, valid until the next call; none at the end, nil at a problem or once
  /// cancelled.
  func next() -> UnsafeRawBufferPointer? {
    while problem == nil, !isAtEnd {
      if stream.avail_in == 0, !fill() { break }
      if !isInMember { beginMember() }
      if isAtEnd { break }
      let count = inflateSome()
      if count > 0 { return UnsafeRawBufferPointer(rebasing: output[..<count]) }
    }
    return isAtEnd && problem == nil ? UnsafeRawBufferPointer(rebasing: output[..<0]) : nil
  }

  private func fill() -> Bool {
    guard cancellation?.isCancelled != true, let block = input.next() else { return false }
    if block.isEmpty {
      if isInMember { problem = "could not be unpacked: truncated gzip input" }
      isAtEnd = true
      return false
    }
    let bytes = block.assumingMemoryBound(to: UInt8.self).baseAddress
    stream.next_in = UnsafeMutablePointer(mutating: bytes)
    stream.avail_in = UInt32(block.count)
    return true
  }

  private func beginMember() {
    isAtEnd = stream.next_in?.pointee != 0x1F
    isInMember = !isAtEnd
    if isInMember { inflateReset(&stream) }
  }

  private func inflateSome() -> Int {
    stream.next_out = output.assumingMemoryBound(to: UInt8.self).baseAddress
    stream.avail_out = UInt32(output.count)
    let result = inflate(&stream, Z_NO_FLUSH)
    if result == Z_STREAM_END {
      isInMember = false
    } else if result != Z_OK, result != Z_BUF_ERROR {
      let words = stream.msg.map { String(cString: $0) } ?? "error \(result)"
      problem =
        result == Z_DATA_ERROR && words.hasSuffix("check") && !words.contains("header")
        ? "the checksum does not match, so that some of what it holds is damaged"
        : "could not be unpacked: \(words)"
    }
    let count = output.count - Int(stream.avail_out)
    bytesOut += count
    return count
  }
}
