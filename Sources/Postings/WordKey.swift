import Bytes

/// A word to look for in a `WordTable`: how it is written and what it is indexed as.
struct WordKey {
  let written: UnsafeBufferPointer<UInt8>
  let term: UnsafeBufferPointer<UInt8>
  let hash: UInt32
  let mark: Mark

  /// What tells most words apart: all of one of at most 16 bytes that is indexed as it is written or as that in
  /// small letters.
  struct Mark: Equatable {
    /// 22 bits of the hash, two for the kind, then the length up to 255.
    var tag: UInt32
    /// The first eight bytes of the written word.
    var prefix: UInt64
    /// The last eight bytes of a longer one, some of which may be among the first.
    var suffix: UInt64

    /// Whether no other word has this mark.
    @inline(__always)
    var isWhole: Bool { tag & 255 <= 16 && tag & Kind.mask != Kind.other }
  }

  /// How the term follows from the written word.
  enum Kind {
    static let plain: UInt32 = 0
    /// The written word with ASCII capitals made small.
    static let lowered: UInt32 = 1 << 8
    static let other: UInt32 = 2 << 8
    static let mask: UInt32 = 3 << 8
  }

  @inline(__always)
  init(written: WordTable.Slices, term: WordTable.Slices, word: Int) {
    self.written = written[word]
    self.term = term[word]
    let prefix = written.prefix(word)
    let count = self.written.count
    let suffix = count > 8 ? Self.last(self.written) : 0
    hash = ByteTable.hash(self.written, prefix: prefix)
    let kind = Self.kind(self.written, self.term, prefix, term.prefix(word))
    let tag = hash & ~1023 | kind | UInt32(truncatingIfNeeded: min(count, 255))
    mark = Mark(tag: tag, prefix: prefix, suffix: suffix)
  }

  /// The last eight bytes.
  @inline(__always)
  private static func last(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: bytes.count &- 8, as: UInt64.self)
  }

  @inline(__always)
  private static func kind(
    _ written: UnsafeBufferPointer<UInt8>, _ term: UnsafeBufferPointer<UInt8>, _ prefix: UInt64,
    _ termPrefix: UInt64
  ) -> UInt32 {
    guard written.count == term.count else { return Kind.other }
    if prefix == termPrefix {
      if written.count <= 8 || ByteTable.isEqual(written, term) { return Kind.plain }
    }
    guard lowercasedASCII(prefix) == termPrefix else { return Kind.other }
    return written.count <= 8 || isLowered(written, term) ? Kind.lowered : Kind.other
  }

  /// - Precondition: both have as many bytes, more than eight, the first eight of which are known to agree.
  private static func isLowered(
    _ written: UnsafeBufferPointer<UInt8>, _ term: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (written, term) = (UnsafeRawBufferPointer(written), UnsafeRawBufferPointer(term))
    var index = 8
    while index < written.count {
      let offset = min(index, written.count &- 8)
      let step = lowercasedASCII(written.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      if step != term.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      index &+= 8
    }
    return true
  }
}
