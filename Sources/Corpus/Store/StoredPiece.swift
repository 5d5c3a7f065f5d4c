import Bytes

/// Bytes that never change, in memory or in a mapped file.
enum StoredPiece: Sendable {
  case made([UInt8])
  /// A part of a mapped file, and where it is in it.
  case saved(Frozen<UInt8>, SectionFile, offset: Int)

  /// Where something starts: the number of a piece, and a place in it.
  struct Place: BitwiseCopyable, Sendable {
    var piece: UInt32
    var offset: UInt32
  }

  var count: Int {
    switch self {
    case .made(let bytes): bytes.count
    case .saved(let bytes, _, _): bytes.count
    }
  }

  /// Lends some of the bytes; nil where they are not there, or damaged in their file, which is then
  /// known.
  func withBytes<Result>(
    _ range: Range<Int>, _ use: (UnsafeRawBufferPointer) -> Result
  ) -> Result? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    switch self {
    case .made(let bytes):
      return bytes.withUnsafeBytes { use(UnsafeRawBufferPointer(rebasing: $0[range])) }
    case .saved(let bytes, let file, let offset):
      guard file.isWhole((offset + range.lowerBound)..<(offset + range.upperBound)) else {
        return nil
      }
      return bytes.withUnsafeBufferPointer {
        use(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer($0)[range]))
      }
    }
  }

  /// Writes the bytes as a section.
  /// - Throws: `FileProblem`, `Cancelled`; `SectionFile.Refusal` where they are damaged in their file.
  func save(_ name: UInt32, to writer: SectionWriter) throws {
    switch self {
    case .made(let bytes): try writer.append(name, bytes)
    case .saved(let bytes, let file, let offset):
      try file.requireWhole(offset..<(offset + bytes.count))
      try writer.append(name, bytes)
    }
  }

  /// The next section of a file, to be verified when it is first asked for.
  /// - Throws: `SectionFile.Refusal` where it is another.
  init(_ name: UInt32, _ reader: inout SectionReader) throws(SectionFile.Refusal) {
    let section = try reader.readUnverified(name, of: UInt8.self)
    self = .saved(section.values, reader.file, offset: section.offset)
  }
}
