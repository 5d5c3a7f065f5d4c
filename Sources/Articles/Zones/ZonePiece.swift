import Bytes

/// A stretch of running text that goes into a zone.
struct ZonePiece {
  var range: Range<Int>
  /// The paragraph of the text that it comes from.
  var paragraph: Int
}

/// The pieces as one text: what stood together stays as it stood, paragraphs are separated by a
/// blank line, and where something was taken out of a paragraph a space or a line end is left.
///
/// - Parameters:
///   - string: the text that `text` holds the bytes of, which is the result where nothing changes.
///   - pieces: in the text's order.
func joinedText(_ text: [UInt8], of string: String? = nil, _ pieces: [ZonePiece]) -> String {
  guard let first = pieces.first else { return "" }
  var result: [UInt8] = []
  var previous = first
  // Two bytes at most are put between two pieces, which may stand without any.
  let mostBytes =
    (pieces.last?.range.upperBound ?? 0) - first.range.lowerBound + 2 * pieces.count
  // Where the run of text begins that is to be copied as it stands.
  var start = first.range.lowerBound
  for piece in pieces.dropFirst() {
    let gap = previous.range.upperBound..<piece.range.lowerBound
    if !staysAsItIs(text, gap, isBreak: piece.paragraph != previous.paragraph) {
      if result.isEmpty { result.reserveCapacity(mostBytes) }
      result.append(contentsOf: text[start..<previous.range.upperBound])
      if piece.paragraph != previous.paragraph {
        result.append(0x0A)
        result.append(0x0A)
      } else {
        result.append(gap.contains { text[$0] == 0x0A } ? 0x0A : 0x20)
      }
      start = piece.range.lowerBound
    }
    previous = piece
  }
  let last = start..<previous.range.upperBound
  if result.isEmpty {
    if let string, last == 0..<text.count { return string }
    return String(bytes: text.span.extracting(last))
  }
  result.append(contentsOf: text[last])
  return String(bytes: result.span)
}

/// Whether what stands between two pieces may stay: between paragraphs just a blank line, within
/// one white space.
private func staysAsItIs(_ text: [UInt8], _ gap: Range<Int>, isBreak: Bool) -> Bool {
  if isBreak {
    return gap.count == 2 && text[gap.lowerBound] == 0x0A && text[gap.lowerBound + 1] == 0x0A
  }
  return !gap.isEmpty && trimmedRange(text, gap).isEmpty
}
