/// Writes a file of sections, one after the other, that replaces an old one when it is whole.
package final class SectionWriter {
  private let file: FileReplacement
  private var entries: [SectionFormat.Entry] = []
  private var sums: [UInt64] = []
  /// What is not written yet: less than a page.
  private var page: [UInt8] = []
  private var length = SectionFormat.headerSize
  private let cancellation: Cancellation?
  /// About how many bytes there will be.
  private let expected: Int

  /// - Parameter expected: about how many bytes there will be, of which is told how many are written.
  /// - Throws: `FileProblem`, `beingWritten` where another process writes the same file.
  package init(
    _ path: String, expecting expected: Int = 0, cancellation: Cancellation? = nil
  ) throws(FileProblem) {
    file = try FileReplacement(path)
    self.cancellation = cancellation
    self.expected = expected
    page.reserveCapacity(SectionFormat.pageSize)
    try file.append([UInt8](repeating: 0, count: SectionFormat.headerSize))
  }

  /// Adds a section.
  /// - Parameter name: any number; whoever reads asks for it.
  /// - Throws: `FileProblem`; the file stays as it was. `Cancelled`, within about a page.
  package func append<Element: BitwiseCopyable & Sendable>(
    _ name: UInt32, _ values: some Collection<Element>
  ) throws {
    let gap = -length & (SectionFormat.alignment - 1)
    try append(Array(repeating: UInt8(0), count: gap))
    let size = MemoryLayout<Element>.stride
    entries.append(
      SectionFormat.Entry(
        name: name, elementSize: UInt32(size), offset: length, byteCount: values.count * size))
    let isContiguous: Void? = try values.withContiguousStorageIfAvailable {
      try append(UnsafeRawBufferPointer($0))
    }
    if isContiguous == nil { try append(Array(values)) }
  }

  private func append<Element: BitwiseCopyable>(_ values: [Element]) throws {
    try values.withUnsafeBytes { try append($0) }
  }

  private func append(_ bytes: UnsafeRawBufferPointer) throws {
    var next = 0
    while next < bytes.count {
      let end = min(bytes.count, next + SectionFormat.pageSize - page.count)
      page.append(contentsOf: bytes[next..<end])
      next = end
      if page.count == SectionFormat.pageSize { try writePage() }
    }
    length += bytes.count
  }

  private func writePage() throws {
    let written = sums.count * SectionFormat.pageSize
    try cancellation?.check(written, of: max(expected, written), isBytes: true)
    sums.append(page.withUnsafeBytes { PageSum.sum($0) })
    try file.append(page)
    page.removeAll(keepingCapacity: true)
  }

  /// Writes the directory and puts the file in its place.
  /// - Throws: `FileProblem`; the old file stays as it was.
  package func finish() throws {
    if !page.isEmpty { try writePage() }
    var directory: [UInt8] = []
    directory.append(little: UInt64(entries.count))
    for entry in entries { entry.append(to: &directory) }
    for sum in sums { directory.append(little: sum) }
    try file.append(directory)
    var header = SectionFormat.magic
    header.append(little: SectionFormat.version)
    header.append(little: UInt32(SectionFormat.pageSize))
    header.append(little: UInt64(length + directory.count))
    header.append(little: UInt64(length))
    header.append(little: UInt64(directory.count))
    header.append(little: directory.withUnsafeBytes { PageSum.sum($0) })
    header.append(little: header.withUnsafeBytes { PageSum.sum($0) })
    try file.write(header, at: 0)
    try file.finish()
  }
}
