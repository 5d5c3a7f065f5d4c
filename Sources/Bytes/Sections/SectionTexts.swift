extension SectionWriter {
  /// Adds texts as two sections of one name: the UTF-8 of all, and where each ends in it.
  /// - Throws: as `append`.
  package func append(_ name: UInt32, texts: [String]) throws {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      ends.append(UInt32(bytes.count))
    }
    try append(name, bytes)
    try append(name, ends)
  }
}

extension SectionReader {
  /// The next two sections, which are texts.
  /// - Throws: as `read`.
  package mutating func readTexts(_ name: UInt32) throws(SectionFile.Refusal) -> [String] {
    let bytes = try read(name, of: UInt8.self)
    let ends = try read(name, of: UInt32.self)
    var texts: [String] = []
    texts.reserveCapacity(ends.count)
    var start = 0
    for end in ends {
      let end = max(start, min(Int(end), bytes.count))
      texts.append(String(decoding: bytes[start..<end], as: UTF8.self))
      start = end
    }
    return texts
  }
}
