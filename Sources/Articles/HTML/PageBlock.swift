/// A paragraph of a page: running text between two places where a reader sees a new line begin.
struct PageBlock {
  /// The innermost element around it that makes paragraphs.
  var node: Int
  var tag: PageTag
  /// The nodes that its text comes from, which increase from block to block.
  var places: Range<Int>
  /// On one line, without zero-width spaces and soft hyphens, no-break spaces as spaces.
  var text: [UInt8]
  /// How much there is to read: characters without spaces, those of scripts that write a syllable or word with one
  /// counted three times.
  var weight: Int
  /// How much of the weight lies in links.
  var linkWeight: Int
  /// Whether the block is the content of an inline element that is marked as a caption.
  var isCaption: Bool

  var string: String { String(decoding: text, as: UTF8.self) }

  /// The part of the block that is links, from 0 to 1.
  var linkDensity: Double { weight == 0 ? 0 : Double(linkWeight) / Double(weight) }

  /// What the block says for being the text of an article: nothing for what is short or mostly links.
  ///
  /// Length and link density are the two features that Kohlschütter, Fankhauser and Nejdl, “Boilerplate Detection
  /// using Shallow Text Features” (2010), found to tell most.
  var mass: Int {
    weight >= 40 && linkWeight * 2 < weight && !tag.isHeading ? weight - linkWeight : 0
  }

  /// Whether the block ends as sentences do.
  var endsSentence: Bool {
    guard let last = string.unicodeScalars.last(where: { !closing.contains($0) }) else {
      return false
    }
    return sentenceEnds.contains(last)
  }
}

private let closing: Set<Unicode.Scalar> = ["\"", "'", "”", "’", "»", ")", "]", "」", "』", "“"]
private let sentenceEnds: Set<Unicode.Scalar> = [
  ".", "!", "?", "…", ":", ";", "。", "！", "？", "।", "؟", "۔", "：",
]

extension PageTree {
  /// The paragraphs of the page in order.
  /// - Complexity: O(nodes + bytes of text)
  var blocks: [PageBlock] {
    var cutter = PageBlockCutter()
    cutter.cut(self)
    return cutter.blocks
  }
}

private struct PageBlockCutter {
  var blocks: [PageBlock] = []
  private var current = PageBlock(
    node: 0, tag: .other, places: 0..<0, text: [], weight: 0, linkWeight: 0, isCaption: false)
  private var endsInSpace = true
  private var breaks = 0

  /// Controls of sharing and the like inside a paragraph are left out up to this weight in bytes.
  private static let longestLeftOut = 200

  mutating func cut(_ tree: PageTree) {
    var paragraphs: [(index: Int, end: Int)] = [(0, tree.nodes.count)]
    var linkEnd = 0
    var captionEnd = 0
    var index = 0
    while index < tree.nodes.count {
      while let last = paragraphs.last, last.end <= index {
        finish()
        paragraphs.removeLast()
      }
      let node = tree.nodes[index]
      if captionEnd == index, captionEnd > 0 { finish() }
      if node.tag == .text {
        let around = paragraphs.last?.index ?? 0
        append(
          tree, index, around: around, isLink: index < linkEnd, isCaption: index < captionEnd)
      } else if node.tag == .br {
        breaks += 1
        if breaks == 2 { finish() } else { space() }
      } else if node.tag.isBlock {
        finish()
        paragraphs.append((index, node.end))
      } else if !node.hints.isDisjoint(with: [.hidden, .share, .advert, .prompt]),
        node.text.count <= Self.longestLeftOut
      {
        index = node.end
        continue
      } else if node.tag == .a {
        linkEnd = max(linkEnd, node.end)
      } else if node.hints.contains(.caption), captionEnd <= index {
        finish()
        captionEnd = node.end
      }
      index += 1
    }
    finish()
  }

  private mutating func append(
    _ tree: PageTree, _ index: Int, around: Int, isLink: Bool, isCaption: Bool
  ) {
    let range = tree.nodes[index].text
    if current.places.isEmpty {
      current.node = around
      current.tag = tree.nodes[around].tag
      current.places = index..<index + 1
      current.isCaption = isCaption
    } else {
      current.places = current.places.lowerBound..<index + 1
    }
    let before = current.weight
    append(tree.text.span, range)
    if isLink { current.linkWeight += current.weight - before }
    if current.weight > before { breaks = 0 }
  }

  private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if isBlank(byte) || byte < 0x20 {
        space()
        position += 1
        continue
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(position + length, range.upperBound)
      let second = position + 1 < end ? text[position + 1] : 0
      let third = position + 2 < end ? text[position + 2] : 0
      if byte == 0xC2, second == 0xA0 {
        space()
      } else if byte == 0xC2, second == 0xAD {
        // A soft hyphen, which is shown only where a line ends.
      } else if (byte == 0xE2 && second == 0x80 && third == 0x8B)
        || (byte == 0xEF && second == 0xBB && third == 0xBF)
      {
        // A zero-width space or a byte order mark.
      } else {
        for place in position..<end { current.text.append(text[place]) }
        current.weight += length == 3 && byte >= 0xE3 && byte <= 0xED ? 3 : 1
        endsInSpace = false
      }
      position = end
    }
  }

  private mutating func space() {
    if !endsInSpace { current.text.append(0x20) }
    endsInSpace = true
  }

  private mutating func finish() {
    if current.weight > 0 {
      if current.text.last == 0x20 { current.text.removeLast() }
      blocks.append(current)
    }
    current.text = []
    current.weight = 0
    current.linkWeight = 0
    current.places = 0..<0
    endsInSpace = true
    breaks = 0
  }
}
