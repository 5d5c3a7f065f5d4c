/// Takes out of an article's element what is no paragraph of the article.
///
/// Lists of links are told by their link density, as in Boilerpipe; short pieces between the paragraphs by what lies
/// around them, as in jusText (Pomikálek 2011).
struct ParagraphFilter {
  private enum State { case kept, leftOut, links }

  private let tree: PageTree
  private let blocks: [PageBlock]
  /// The blocks that are looked at, in order.
  private let order: [Int]
  private var states: [State]

  init(_ tree: PageTree, _ blocks: [PageBlock], _ order: [Int]) {
    self.tree = tree
    self.blocks = blocks
    self.order = order
    states = Array(repeating: .kept, count: order.count)
  }

  /// The blocks that are left.
  var kept: [Int] { order.indices.filter { states[$0] == .kept }.map { order[$0] } }

  /// How many headings are nothing but a link.
  var linkedHeadings: Int {
    order.indices.count { place in
      let block = blocks[order[place]]
      return states[place] == .kept && block.tag.isHeading && block.linkDensity > 0.8
    }
  }

  mutating func leaveOut(because reasons: [BoilerplateMarks.Reason?]) {
    for place in order.indices {
      switch reasons[order[place]] {
      case .links, .comments: states[place] = .links
      case .other: states[place] = .leftOut
      case nil: break
      }
    }
  }

  /// Captions anywhere, and what stands before the text as its standfirst.
  mutating func leaveOut(_ zones: PageZones) {
    var isBefore = true
    for place in order.indices where states[place] == .kept {
      let block = blocks[order[place]]
      let node = block.places.lowerBound
      if zones.caption[node] != nil || (isBefore && zones.isStandfirst[node]) {
        states[place] = .leftOut
      } else if block.mass > 0 {
        isBefore = false
      }
    }
  }

  mutating func leaveOutHeadlines(_ headlines: [String]) {
    let keys = headlines.map { LetterKey(text: $0) }
    for place in order.indices where states[place] == .kept {
      let block = blocks[order[place]]
      if block.tag == .h1 || keys.contains(LetterKey(bytes: block.text)) {
        states[place] = .leftOut
      }
    }
  }

  /// Everything from where the page begins another article: at a headline of the highest level that stands in another
  /// element than the paragraphs before it.
  mutating func leaveOutOtherArticles() {
    guard let start = order.first,
      let firstHeading = tree.nodes.firstIndex(where: { $0.tag == .h1 })
    else { return }
    var around: Set<Int> = []
    for place in order.indices {
      let block = blocks[order[place]]
      if block.tag == .h1, block.node > max(firstHeading, blocks[start].node), !around.isEmpty,
        states[place] != .leftOut, !around.contains(tree.nodes[block.node].parent)
      {
        for other in place..<order.endIndex { states[other] = .leftOut }
        return
      }
      if block.mass > 0, states[place] == .kept {
        around.formUnion([block.node, tree.nodes[block.node].parent])
      }
    }
  }

  /// Lists, tables and other parts that hold links rather than text.
  mutating func leaveOutLinkParts(_ pieces: [Int]) {
    var placeOf: [Int: Int] = [:]
    for (place, block) in order.enumerated() { placeOf[block] = place }
    let sums = PageSums(tree, blocks) { block in
      placeOf[block].map { states[$0] == .kept } ?? false
    }
    let total = pieces.reduce(0) { $0 + sums.mass($1..<tree.nodes[$1].end) }
    var linkEnd = 0
    var node = 0
    for place in order.indices {
      let block = blocks[order[place]].places.lowerBound
      if block < linkEnd {
        if states[place] == .kept { states[place] = .links }
        continue
      }
      node = max(node, linkEnd)
      // The elements that begin between the block before and this one.
      while node <= block {
        let range = node..<tree.nodes[node].end
        if tree.nodes[node].tag.isContainer, range.contains(block) {
          let mass = sums.mass(range)
          let weight = sums.weight(range)
          let isLinks = sums.linkWeight(range) * (mass == 0 ? 2 : 3) > weight * (mass == 0 ? 1 : 2)
          if isLinks && mass * 10 <= total || isLinkList(place, node) {
            linkEnd = range.upperBound
            if states[place] == .kept { states[place] = .links }
            break
          }
        }
        node += 1
      }
    }
  }

  /// Whether an element that begins with a paragraph is a list whose every item has a link and is no sentence.
  private func isLinkList(_ place: Int, _ node: Int) -> Bool {
    guard tree.nodes[node].tag == .ul || tree.nodes[node].tag == .ol else { return false }
    var count = 0
    var weight = 0
    var linkWeight = 0
    for later in order[place...] {
      let block = blocks[later]
      guard block.places.lowerBound < tree.nodes[node].end else { break }
      guard block.linkWeight > 0, !block.endsSentence, count < 50 else { return false }
      count += 1
      weight += block.weight
      linkWeight += block.linkWeight
    }
    return count > 1 && linkWeight * 10 > weight * 3
  }

  /// Paragraphs that are links, or a label with a link: `Read more: Ferry aground`.
  mutating func leaveOutLinkParagraphs() {
    for place in order.indices where states[place] == .kept {
      let block = blocks[order[place]]
      guard block.linkWeight > 0, !block.tag.isHeading else { continue }
      let other = block.weight - block.linkWeight
      let isLabelled =
        other <= 25 && block.linkWeight > other
        && block.text.prefix(40).contains(UInt8(ascii: ":"))
      if block.linkDensity > 0.6 || isLabelled { states[place] = .links }
    }
  }

  /// Short pieces that end like no sentence: outside of paragraphs anywhere, and as paragraphs before the first and
  /// behind the last long one.
  mutating func leaveOutFragments() {
    let long = order.indices.filter { states[$0] == .kept && blocks[order[$0]].mass > 0 }
    guard let first = long.first, let last = long.last else { return }
    let nodesWithText = Set(long.map { blocks[order[$0]].node })
    for place in order.indices where states[place] == .kept {
      let block = blocks[order[place]]
      if PageNoise.isNoise(block.string)
        || (place >= last && place > first && PageNoise.isCopyright(block.string))
      {
        states[place] = .leftOut
        continue
      }
      guard block.weight < 100, !block.endsSentence, !block.tag.isHeading else { continue }
      let isOutside = place < first || place > last
      switch block.tag {
      case .p, .pre, .blockquote: if isOutside, block.weight < 40 { states[place] = .leftOut }
      case .li, .td, .th, .dd, .dt, .caption:
        if place < first, block.weight < 40 { states[place] = .leftOut }
      default: if isOutside || !nodesWithText.contains(block.node) { states[place] = .leftOut }
      }
    }
  }

  /// What a page holds twice, for screens of several sizes.
  mutating func leaveOutRepeats() {
    var seen: Set<[UInt8]> = []
    for place in order.indices where states[place] == .kept {
      let block = blocks[order[place]]
      if block.weight >= 40, !seen.insert(block.text).inserted { states[place] = .leftOut }
    }
  }

  /// Headings below which nothing is left, or nothing but links were.
  mutating func leaveOutHeadings() {
    var following: Int?
    var isFollowed = false
    for place in order.indices.reversed() {
      let block = blocks[order[place]]
      if states[place] == .links {
        isFollowed = false
        following = nil
      } else if states[place] == .kept, let level = block.tag.headingLevel {
        if isFollowed || following.map({ $0 > level }) ?? false {
          following = level
        } else {
          states[place] = .leftOut
          continue
        }
        isFollowed = false
      } else if states[place] == .kept {
        isFollowed = true
      }
    }
  }
}

extension LetterKey {
  fileprivate init(text: String) { self.init(bytes: Array(text.utf8)) }

  fileprivate init(bytes: [UInt8]) { self.init(bytes.span, 0..<bytes.count) }
}
