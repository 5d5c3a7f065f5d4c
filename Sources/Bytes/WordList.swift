/// The words of one text: where each stands and what it is indexed as.
///
/// Structure of arrays, so that a whole article is cut with no allocation once the arrays have grown.
package struct WordList: Sendable {
  /// Byte offset of each word's first byte in the text that was cut.
  package var starts: [UInt32] = []
  /// Byte offset after each word's last byte.
  package var ends: [UInt32] = []
  /// The folded words, one after the other: lower case, no accents, `’` as `'`, no abbreviation dots.
  package var folded: [UInt8] = []
  /// Offset in `folded` after each word.
  package var foldedEnds: [UInt32] = []

  package init() {}

  package var count: Int { starts.count }

  /// The bytes of the folded word at `index`.
  package func foldedRange(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(foldedEnds[index - 1]))..<Int(foldedEnds[index])
  }

  package func foldedString(_ index: Int) -> String {
    String(decoding: folded[foldedRange(index)], as: UTF8.self)
  }

  package mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    foldedEnds.removeAll(keepingCapacity: true)
  }
}
