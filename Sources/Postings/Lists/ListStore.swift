import Bytes

/// The words that the posting lists of a segment lie in.
///
/// Invariants for its unsafe readers: the memory never changes and lives as long as the store; and a
/// reader of packed bits may read two words past the end of the last list.
final class ListStore: Sendable {
  private static let slack = 4

  let list: Frozen<UInt32>
  /// The file that the words are mapped from, and where the first is in it.
  private let source: (file: SectionFile, offset: Int)?

  init(_ list: consuming Growing<UInt32>) {
    list.append(0, times: Self.slack)
    self.list = list.freeze()
    source = nil
  }

  /// Words as another store had them.
  init(_ section: SectionReader.Section<UInt32>, of file: SectionFile) {
    list = section.values
    source = (file, section.offset)
  }

  var words: UnsafePointer<UInt32> { list.pointer }

  /// The number of words.
  var count: Int { list.count }

  /// Whether words of a mapped file are as they were written.
  func isWhole(_ words: Range<Int>) -> Bool {
    guard let (file, offset) = source else { return true }
    return file.isWhole((offset + words.lowerBound * 4)..<(offset + words.upperBound * 4))
  }

  /// - Throws: `SectionFile.Refusal` where a word of a mapped file is not as it was written.
  func requireWhole() throws(SectionFile.Refusal) {
    guard let (file, offset) = source else { return }
    try file.requireWhole(offset..<(offset + count * 4))
  }
}
