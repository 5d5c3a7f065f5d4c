/// The stretches of a text that stand inside quotation marks, without the marks, as byte ranges, ascending and apart.
///
/// `“ ”`, `„ “`, `« »`, `‘ ’` and straight double marks are read. Inside one kind the others are part of what is said. A quotation
/// ends with its mark or with its paragraph, but goes on where the next paragraph begins with its opening mark again.
/// A straight mark opens where a word may begin; a `’` closes only where no word goes on.
/// - Parameter paragraphs: the paragraphs of the text, as of `cutParagraphs`.
/// - Complexity: O(bytes).
package func cutQuotations(_ text: Span<UInt8>, paragraphs: [Range<Int>]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  /// The mark that is open, and where what it quotes starts.
  var open: (mark: Quotation, start: Int)?
  for paragraph in paragraphs {
    var index = paragraph.lowerBound
    if let (mark, _) = open {
      let mayGoOn = Quotation(text, at: index, limit: paragraph.upperBound)
      if mayGoOn?.kind == mark.kind, mayGoOn?.side != .closing {
        index += mark.length
        open = (mark, index)
      } else {
        open = nil
      }
    }
    while index < paragraph.upperBound {
      index = nextMark(text, from: index, limit: paragraph.upperBound)
      guard index < paragraph.upperBound else { break }
      guard let mark = Quotation(text, at: index, limit: paragraph.upperBound) else {
        index += 1
        continue
      }
      if let (first, start) = open {
        if mark.closes(first, text, at: index, in: paragraph) {
          if start < index { found.append(start..<index) }
          open = nil
        }
      } else if mark.opens(text, at: index, in: paragraph) {
        open = (mark, index + mark.length)
      }
      index += mark.length
    }
    if let (_, start) = open, start < paragraph.upperBound {
      found.append(start..<paragraph.upperBound)
    }
  }
  return found
}

/// The next place at which a quotation mark may begin, or `limit`.
@inline(__always)
private func nextMark(_ text: Span<UInt8>, from start: Int, limit: Int) -> Int {
  text.firstPlace(in: start..<limit) { block in
    block.equals(UInt8(ascii: "\"")) | block.equals(0xE2, settingBits: 0x20)
  }
}

/// A quotation mark in a text.
private struct Quotation {
  enum Kind { case curly, low, angle, single, straight }
  enum Side { case opening, closing, either }

  var kind: Kind
  var side: Side
  var length: Int

  init?(_ text: Span<UInt8>, at index: Int, limit: Int) {
    if text[index] == UInt8(ascii: "\"") {
      self.init(.straight, .either, 1)
      return
    }
    if text[index] == 0xC2, index + 1 < limit {
      // « and »
      switch text[index + 1] {
      case 0xAB: self.init(.angle, .opening, 2)
      case 0xBB: self.init(.angle, .closing, 2)
      default: return nil
      }
      return
    }
    guard text[index] == 0xE2, index + 2 < limit, text[index + 1] == 0x80 else { return nil }
    switch text[index + 2] {
    case 0x98: self.init(.single, .opening, 3)
    case 0x99: self.init(.single, .closing, 3)
    // “ opens in English and closes in German, where „ opens.
    case 0x9C: self.init(.curly, .either, 3)
    case 0x9D: self.init(.curly, .closing, 3)
    case 0x9E: self.init(.low, .opening, 3)
    default: return nil
    }
  }

  private init(_ kind: Kind, _ side: Side, _ length: Int) {
    self.kind = kind
    self.side = side
    self.length = length
  }

  func opens(_ text: Span<UInt8>, at index: Int, in paragraph: Range<Int>) -> Bool {
    if side == .closing { return false }
    guard kind == .straight || kind == .single else { return true }
    let after = index + length
    guard after < paragraph.upperBound, text[after] > 0x20 else { return false }
    return index == paragraph.lowerBound || !continuesWord(text[index - 1])
  }

  func closes(
    _ first: Quotation, _ text: Span<UInt8>, at index: Int, in paragraph: Range<Int>
  ) -> Bool {
    switch first.kind {
    case .straight: return kind == .straight
    case .curly: return kind == .curly && side == .closing
    case .low: return kind == .curly
    case .angle: return kind == .angle && side == .closing
    case .single:
      guard kind == .single, side == .closing else { return false }
      let after = index + length
      return after >= paragraph.upperBound || !continuesWord(text[after])
    }
  }

  /// Whether a byte belongs to a letter or a digit; what isn't ASCII counts, but for the marks and spaces of U+2000.
  private func continuesWord(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte > 0x7F && byte != 0xE2 && byte != 0xC2
  }
}
