/// Which blocks of a page are boilerplate, by what the elements around them say.
struct BoilerplateMarks {
  /// Why a block is no part of the text.
  enum Reason { case comments, links, other }

  private(set) var reasons: [Reason?]
  private let tree: PageTree
  private let blocks: [PageBlock]

  /// Marks what lies in menus, share bars, comments, prompts and the like.
  ///
  /// A part that holds much of the page's text, or what is said to be the article's text, is kept whatever its names
  /// say: names such as `page-with-sidebar` stand around whole articles.
  init(_ tree: PageTree, _ blocks: [PageBlock]) {
    self.tree = tree
    self.blocks = blocks
    reasons = Array(repeating: nil, count: blocks.count)
    let content = largestContent()
    // What is said most surely goes first, so that a long discussion doesn't make the article a small part.
    mark(around: content, largest: 0.9, because: .comments) { $0.hints.contains(.comments) }
    mark(around: content, largest: 0.5, because: .other) { $0.hints.contains(.hidden) }
    // However little else there is to read, these elements never hold an article.
    mark(around: content, largest: 1, because: .links) { $0.tag == .nav || $0.tag == .footer }
    mark(around: content, largest: 0.25, because: .links) { node in
      node.tag == .aside || !node.hints.isDisjoint(with: [.navigation, .related])
    }
    mark(around: content, largest: 0.25, because: .other) { node in
      node.tag == .form || node.tag == .address || node.tag == .header
        || !node.hints.isDisjoint(with: PageHints.boilerplate.subtracting(.comments))
    }
  }

  func sums() -> PageSums { PageSums(tree, blocks) { reasons[$0] == nil } }

  /// The blocks that begin among these nodes.
  func blocks(in nodes: Range<Int>) -> Range<Int> {
    firstBlock(from: nodes.lowerBound)..<firstBlock(from: nodes.upperBound)
  }

  private mutating func mark(
    around content: Int?, largest: Double, because reason: Reason,
    where isWanted: (PageTree.Node) -> Bool
  ) {
    let sums = sums()
    let most = Int(Double(sums.mass(0..<tree.nodes.count)) * largest)
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      let isEverything = node.tag == .html || node.tag == .body || node.tag == .main
      if node.tag.isBlock, !isEverything, isWanted(node) {
        let range = index..<node.end
        if sums.mass(range) <= most, content.map({ !range.contains($0) }) ?? true {
          for block in blocks(in: range) where reasons[block] == nil { reasons[block] = reason }
          index = node.end
          continue
        }
      }
      index += 1
    }
  }

  /// The largest element that is said to hold the article's text, in no other such element.
  private func largestContent() -> Int? {
    let sums = sums()
    var best: (index: Int, mass: Int)?
    var index = 0
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if node.tag.isBlock, !node.hints.isDisjoint(with: [.content, .articleBody]) {
        let mass = sums.mass(index..<node.end)
        if mass > best?.mass ?? 0 { best = (index, mass) }
        index = node.end
      } else {
        index += 1
      }
    }
    return best?.index
  }

  private func firstBlock(from node: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].places.lowerBound < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
