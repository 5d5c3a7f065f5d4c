/// The frame of a file of sections; `Sections.md` beside it describes the whole.
enum SectionFormat {
  static let magic: [UInt8] = Array("Lede collection\n".utf8)
  /// Raised where an older program could not read what is written.
  static let version: UInt32 = 3
  /// The magic, version, page size, bytes of the file, offset and bytes of the directory, its sum,
  /// and the sum of all these.
  static let headerSize = 64
  static let pageSize = 1 << 16
  /// Sections start at multiples of this from the file's start.
  static let alignment = 64

  /// A section as the directory has it: its name, bytes of an element, offset, bytes.
  struct Entry: Equatable {
    static let size = 24

    var name: UInt32
    var elementSize: UInt32
    var offset: Int
    var byteCount: Int

    func append(to bytes: inout [UInt8]) {
      bytes.append(little: name)
      bytes.append(little: elementSize)
      bytes.append(little: UInt64(offset))
      bytes.append(little: UInt64(byteCount))
    }

    init(name: UInt32, elementSize: UInt32, offset: Int, byteCount: Int) {
      self.name = name
      self.elementSize = elementSize
      self.offset = offset
      self.byteCount = byteCount
    }

    init(_ bytes: UnsafeRawBufferPointer, at place: Int) {
      name = bytes.little(UInt32.self, at: place)
      elementSize = bytes.little(UInt32.self, at: place + 4)
      offset = Int(clamping: bytes.little(UInt64.self, at: place + 8))
      byteCount = Int(clamping: bytes.little(UInt64.self, at: place + 16))
    }
  }
}

extension [UInt8] {
  mutating func append(little value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}

extension UnsafeRawBufferPointer {
  func little<Value: FixedWidthInteger & BitwiseCopyable>(
    _ type: Value.Type, at offset: Int
  ) -> Value {
    Value(littleEndian: loadUnaligned(fromByteOffset: offset, as: Value.self))
  }
}
