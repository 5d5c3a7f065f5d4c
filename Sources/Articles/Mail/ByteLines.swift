/// The lines of some bytes, one after the other, without their ends: LF or CR LF.
struct ByteLines {
  private let bytes: [UInt8]
  private let end: Int
  /// Where the next line begins.
  private(set) var index: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// The bytes of the next line; nil at the end.
  mutating func next() -> Range<Int>? {
    guard index < end else { return nil }
    let start = index
    let lineEnd = Self.lineEnd(bytes, start..<end)
    index = lineEnd < end ? lineEnd + 1 : end
    let hasReturn = lineEnd > start && bytes[lineEnd - 1] == 0x0D
    return start..<(hasReturn ? lineEnd - 1 : lineEnd)
  }

  /// How many lines end in a range.
  static func count(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      index = lineEnd(bytes, index..<range.upperBound)
      if index < range.upperBound { count += 1 }
      index += 1
    }
    return count
  }

  /// The offset of the first LF in a range, or its end.
  private static func lineEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var index = range.lowerBound
      while index < range.upperBound, buffer[index] != 0x0A { index += 1 }
      return index
    }
  }
}

extension FileText {
  /// The bytes of a format of ASCII lines: as they are, unless the file is wide text or has a byte order mark; a lone
  /// CR ends a line only where nothing else does.
  var lineBytes: [UInt8] {
    let isASCIIBased = encoding == .utf8 || encoding == .windows1252
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let own = isASCIIBased && !hasMark ? bytes : text
    guard !own.contains(0x0A), own.contains(0x0D) else { return own }
    return own.map { $0 == 0x0D ? 0x0A : $0 }
  }
}
