/// The columns that a scalar takes on a terminal, standing alone: 0 for controls, combining marks,
/// and format characters, 2 for East Asian wide forms and emoji, else 1.
///
/// - Complexity: O(1) below U+0300, logarithmic in about 500 ranges above.
package func displayWidth(of scalar: UInt32) -> Int {
  if scalar < 0x300 { return scalar < 0x20 || 0x7F...0x9F ~= scalar ? 0 : 1 }
  return WidthTables.shared[scalar]
}

/// The columns that a text takes on a terminal, cluster by cluster: as many as a cluster's scalars
/// take, but at most 2; a sign that a variation selector makes an emoji takes 2.
package func displayWidth(_ text: String) -> Int {
  if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// The text if it takes at most `toWidth` columns; else as many of its first clusters as leave room
/// for `ellipsis`, and that; without it where the room is too small for it.
///
/// - Complexity: O(`toWidth`) clusters, however long the text.
package func truncated(_ text: String, toWidth: Int, ellipsis: String = "…") -> String {
  let mark = displayWidth(ellipsis) <= toWidth ? ellipsis : ""
  let room = toWidth - displayWidth(mark)
  var width = 0
  var cut = text.startIndex
  var index = text.startIndex
  while index < text.endIndex {
    width += displayWidth(text[index])
    if width > toWidth { return text[..<cut] + mark }
    index = text.index(after: index)
    if width <= room { cut = index }
  }
  return text
}

private func displayWidth(_ cluster: Character) -> Int {
  var width = 0
  var isEmoji = false
  var isPicture = false
  for scalar in cluster.unicodeScalars {
    width += displayWidth(of: scalar.value)
    isEmoji = isEmoji || scalar.value == 0xFE0F
    isPicture =
      isPicture || scalar.value == 0x20E3
      || WordBreakTables.shared[scalar.value].has(ScalarProperties.pictographic)
  }
  return isEmoji && isPicture ? 2 : min(width, 2)
}

/// The generated ranges in ascending order, each up to where the next begins.
private struct WidthTables: Sendable {
  private let firsts: [UInt32]
  private let widths: [UInt8]

  static let shared = WidthTables()

  private init() {
    var ranges: [(first: UInt32, end: UInt32, width: UInt8)] = []
    for (data, width) in [(DisplayWidthData.zero, UInt8(0)), (DisplayWidthData.wide, 2)] {
      var reader = GeneratedReader(data)
      while let range = reader.nextRange() {
        if range.step == 1 {
          ranges.append((range.first, range.last + 1, width))
        } else {
          ranges += range.scalars.map { ($0, $0 + 1, width) }
        }
      }
    }
    ranges.sort { $0.first < $1.first }
    var firsts: [UInt32] = [0]
    var widths: [UInt8] = [1]
    var end: UInt32 = 0
    for range in ranges {
      if range.first > end {
        firsts.append(end)
        widths.append(1)
      }
      firsts.append(range.first)
      widths.append(range.width)
      end = range.end
    }
    firsts.append(end)
    widths.append(1)
    self.firsts = firsts
    self.widths = widths
  }

  subscript(scalar: UInt32) -> Int {
    Int(widths[firsts.lastIndex(notAbove: scalar) ?? 0])
  }
}
