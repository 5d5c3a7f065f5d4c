/// Reads the sections of a file in the order in which they were written.
package struct SectionReader {
  package let file: SectionFile
  private var next = 0

  package init(_ file: SectionFile) { self.file = file }

  /// A section of a file.
  package struct Section<Element: BitwiseCopyable & Sendable> {
    package let values: Frozen<Element>
    /// Where its first byte is in the file.
    package let offset: Int
  }

  /// The name of the next section; nil after the last.
  package var nextName: UInt32? {
    next < file.entries.count ? file.entries[next].name : nil
  }

  /// The next section, whose pages are verified now.
  /// - Throws: `SectionFile.Refusal` where it is damaged, or is another.
  package mutating func read<Element: BitwiseCopyable & Sendable>(
    _ name: UInt32, of type: Element.Type
  ) throws(SectionFile.Refusal) -> Frozen<Element> {
    let section = try readUnverified(name, of: type)
    let end = section.offset + section.values.count * MemoryLayout<Element>.stride
    try file.requireWhole(section.offset..<end)
    return section.values
  }

  /// The next section; `isWhole` is to be asked before any of its bytes is used.
  /// - Throws: `SectionFile.Refusal` where it is another.
  package mutating func readUnverified<Element: BitwiseCopyable & Sendable>(
    _ name: UInt32, of type: Element.Type
  ) throws(SectionFile.Refusal) -> Section<Element> {
    guard next < file.entries.count else { throw refusal }
    let entry = file.entries[next]
    let stride = MemoryLayout<Element>.stride
    guard entry.name == name, Int(entry.elementSize) == stride, entry.byteCount % stride == 0,
      let start = file.pointer(at: entry.offset)
    else { throw refusal }
    next += 1
    let count = entry.byteCount / stride
    return Section(
      values: Frozen(
        start.bindMemory(to: type, capacity: count), count: count, owner: file),
      offset: entry.offset)
  }

  private var refusal: SectionFile.Refusal {
    SectionFile.Refusal(path: file.path, reason: .damaged("the order of its sections"))
  }
}
