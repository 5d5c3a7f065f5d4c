/// A stretch of running text that goes into a zone.
struct ZonePiece {
  var range: Range<Int>
  /// The paragraph of the text that it comes from.
  var paragraph: Int
}

/// The pieces as one text: what stood together stays as it stood, paragraphs are separated by a blank
/// line, and where something was taken out of a paragraph a space or a line end is left.
func joinedText(_ text: [UInt8], _ pieces: [ZonePiece]) -> String {
  guard let first = pieces.first else { return "" }
  var result: [UInt8] = []
  result.reserveCapacity(pieces.reduce(0) { $0 + $1.range.count + 2 })
  result.append(contentsOf: text[first.range])
  var previous = first
  for piece in pieces.dropFirst() {
    let gap = previous.range.upperBound..<piece.range.lowerBound
    if piece.paragraph != previous.paragraph {
      result.append(contentsOf: [0x0A, 0x0A])
    } else if trimmedRange(text, gap).isEmpty, !gap.isEmpty {
      result.append(contentsOf: text[gap])
    } else {
      result.append(text[gap].contains(0x0A) ? 0x0A : 0x20)
    }
    result.append(contentsOf: text[piece.range])
    previous = piece
  }
  return String(decoding: result, as: UTF8.self)
}
