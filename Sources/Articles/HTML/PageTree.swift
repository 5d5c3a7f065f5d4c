import CXML

/// A page in flat arrays, in the order of the document: what its reading looks at many times.
///
/// What lies below a node are the nodes from the next one to `end`, and its text is one range of `text`, so that sums
/// over a part of the page are differences. Scripts, styles and controls leave no text.
struct PageTree {
  struct Node {
    var tag: PageTag
    var hints: PageHints
    /// The element around the node; its own index for the outermost.
    var parent: Int
    /// Behind the last node below.
    var end: Int
    /// Where the text of the node and all below stands in `text`.
    var text: Range<Int>
  }

  /// An element whose attributes say something about the article.
  struct Source {
    var index: Int
    var node: MarkupNode
  }

  private(set) var nodes: [Node] = []
  private(set) var text: [UInt8] = []
  /// `meta`, `link`, `title` and `time` elements, JSON-LD, and whatever has an `itemprop` or is a link to an author.
  private(set) var sources: [Source] = []
  /// What the outermost element says of its language.
  let language: String?

  /// - Complexity: O(bytes of the page)
  init(_ root: MarkupNode) {
    language = root.attribute("lang") ?? root.attribute("xml:lang")
    var walk = MarkupWalk(root)
    var open = [append(root, parent: 0)]
    while let event = walk.next() {
      let parent = open[open.count - 1]
      switch event {
      case .start(let element):
        let index = append(element, parent: parent)
        if nodes[index].tag == .unread || nodes[index].tag == .title { walk.skip(element) }
        open.append(index)
      case .text(let node):
        let start = text.count
        node.appendContent(to: &text)
        nodes.append(
          Node(
            tag: .text, hints: [], parent: parent, end: nodes.count + 1, text: start..<text.count))
      case .end:
        open.removeLast()
        close(parent)
      }
    }
    close(0)
  }

  /// The text of a node on one line.
  func lineText(_ index: Int) -> String {
    String(decoding: text[nodes[index].text], as: UTF8.self).onOneLine
  }

  /// Whether a node or one around it satisfies `isWanted`.
  /// - Complexity: O(depth)
  func isInside(_ index: Int, where isWanted: (Node) -> Bool) -> Bool {
    var index = index
    while true {
      if isWanted(nodes[index]) { return true }
      if nodes[index].parent == index { return false }
      index = nodes[index].parent
    }
  }

  private mutating func close(_ index: Int) {
    nodes[index].end = nodes.count
    nodes[index].text = nodes[index].text.lowerBound..<text.count
  }

  private mutating func append(_ element: MarkupNode, parent: Int) -> Int {
    let index = nodes.count
    var tag = PageTag(name: element.name)
    var hints: PageHints = []
    var isSource = tag == .meta || tag == .link || tag == .title || tag == .time
    var isJSON = false
    element.forEachAttribute { name, value in
      switch PageAttribute(name) {
      case .names: hints.add(names: value)
      case .style: hints.add(style: value)
      case .role:
        if String(cString: value) == "heading" { tag = .h3 } else { hints.add(role: value) }
      case .hidden: hints.insert(.hidden)
      case .ariaHidden: if value[0] == UInt8(ascii: "t") { hints.insert(.hidden) }
      case .property:
        hints.add(property: value)
        isSource = true
      case .type: isJSON = String(cString: value).lowercased().contains("ld+json")
      case .relation: if String(cString: value).contains("author") { isSource = true }
      case nil: break
      }
    }
    // A paragraph is no article, whatever its style is named after.
    if tag == .p || tag.isHeading { hints.remove(.content) }
    if isSource || (tag == .unread && isJSON) {
      sources.append(Source(index: index, node: element))
    }
    nodes.append(
      Node(
        tag: tag, hints: hints, parent: parent, end: index + 1, text: text.count..<text.count))
    return index
  }
}

/// The attributes that `PageTree` looks at.
private enum PageAttribute {
  case names, style, role, hidden, ariaHidden, property, type, relation

  init?(_ name: UnsafePointer<UInt8>) {
    // Up to eight bytes in one number, the first at the top.
    var packed: UInt64 = 0
    var count = 0
    while name[count] != 0, count < 8 {
      packed = packed << 8 | UInt64(name[count])
      count += 1
    }
    switch packed {
    case 0x63_6C61_7373, 0x6964: self = .names  // class, id
    case 0x73_7479_6C65: self = .style
    case 0x726F_6C65: self = .role
    case 0x6869_6464_656E: self = .hidden
    case 0x6172_6961_2D68_6964: self = .ariaHidden  // aria-hid
    case 0x6974_656D_7072_6F70: self = .property  // itemprop
    case 0x7479_7065: self = .type
    case 0x72_656C: self = .relation
    default: return nil
    }
  }
}
