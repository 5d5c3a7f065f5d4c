/// The text of an article on a page, without all that the page puts around and between it.
struct MainText {
  var paragraphs: [String] = []
  var captions: [String] = []
  /// What stands between headline and text.
  var standfirst: [String] = []
  /// How much there is to read in `paragraphs`.
  var weight = 0
  /// How many headings in the text's element do nothing but lead elsewhere.
  var linkedHeadings = 0

  /// - Parameter headlines: what the page calls the article; they don't belong to its text.
  /// - Complexity: O(nodes + bytes of text)
  init(_ tree: PageTree, headlines: [String]) {
    let blocks = tree.blocks
    let marks = BoilerplateMarks(tree, blocks)
    let zones = PageZones(tree, PageSums(tree, blocks) { _ in true })
    let sums = PageSums(tree, blocks) { index in
      marks.reasons[index] == nil && zones.caption[blocks[index].places.lowerBound] == nil
    }
    let pieces = MainTextFinder(tree: tree, blocks: blocks, sums: sums).pieces()
    guard let first = pieces.first, let last = pieces.last else { return }

    let ranges = pieces.map { marks.blocks(in: $0..<tree.nodes[$0].end) }
    var filter = ParagraphFilter(tree, blocks, ranges.flatMap { Array($0) })
    filter.leaveOut(because: marks.reasons)
    filter.leaveOut(zones)
    filter.leaveOutOtherArticles()
    filter.leaveOutHeadlines(headlines)
    filter.leaveOutLinkParts(pieces)
    filter.leaveOutLinkParagraphs()
    filter.leaveOutFragments()
    filter.leaveOutRepeats()
    linkedHeadings = filter.linkedHeadings
    filter.leaveOutHeadings()
    let kept = filter.kept
    weight = kept.reduce(0) { $0 + blocks[$1].weight }
    paragraphs = Self.paragraphs(tree, kept.map { blocks[$0] })

    let scope = Self.surroundings(tree, first, last)
    var shown = PageCaptions()
    for index in marks.blocks(in: scope) {
      let block = blocks[index]
      let place = block.places.lowerBound
      let isBefore = place < (kept.first.map { blocks[$0].places.lowerBound } ?? 0)
      if marks.reasons[index] == .comments || marks.reasons[index] == .links {
        continue
      } else if let caption = zones.caption[place] {
        if !zones.isBesideCaption[place] { shown.add(block, of: caption) }
      } else if zones.isStandfirst[place], isBefore {
        if !headlines.contains(block.string) { standfirst.append(block.string) }
      }
    }
    captions = shown.texts
  }

  /// The nodes of the article around its text: of the element that is said to hold it, else from the headline on.
  private static func surroundings(_ tree: PageTree, _ first: Int, _ last: Int) -> Range<Int> {
    var index = first
    let end = tree.nodes[last].end
    while index != 0 {
      let node = tree.nodes[index]
      if node.tag == .article || node.tag == .main, node.end >= end { return index..<node.end }
      index = node.parent
    }
    var start = first
    while start > 0, tree.nodes[start].tag != .h1 { start -= 1 }
    return (start == 0 ? first : start)..<end
  }

  /// The paragraphs; the short cells of a table's row make one.
  private static func paragraphs(_ tree: PageTree, _ blocks: [PageBlock]) -> [String] {
    var result: [String] = []
    var row: Int?
    for block in blocks {
      let isCell = (block.tag == .td || block.tag == .th) && block.weight < 100
      let own = isCell ? tree.nodes[block.node].parent : nil
      if let own, own == row, let last = result.popLast() {
        result.append(last + " | " + block.string)
      } else {
        result.append(block.string)
      }
      row = own
    }
    return result
  }
}

/// The captions of a page, each once.
private struct PageCaptions {
  private(set) var texts: [String] = []
  private var last: Int?
  private var lines: Set<String> = []

  /// Adds a line of a caption; the lines of one caption make one text.
  mutating func add(_ block: PageBlock, of caption: Int) {
    let line = block.string
    // Counters, arrows and buttons of a gallery.
    guard block.weight >= 4, !PageNoise.isNoise(line),
      block.linkDensity < 0.9 || block.weight >= 40,
      lines.insert(line).inserted
    else { return }
    if caption == last, let text = texts.popLast() {
      texts.append(text + " " + line)
    } else {
      texts.append(line)
    }
    last = caption
  }
}
