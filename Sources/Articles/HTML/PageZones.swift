/// For each node of a page whether it lies in a caption or a standfirst.
struct PageZones {
  /// The outermost element of the caption that a node lies in; nil for none.
  private(set) var caption: [Int?]
  /// Whether a node lies in a figure, but beside the caption that the figure has.
  private(set) var isBesideCaption: [Bool]
  private(set) var isStandfirst: [Bool]

  /// A part with a caption's or standfirst's name that holds more of the text than this is neither.
  private static let largest = 0.25

  /// - Parameter sums: of the whole page.
  /// - Complexity: O(nodes)
  init(_ tree: PageTree, _ sums: PageSums) {
    caption = Array(repeating: nil, count: tree.nodes.count)
    isBesideCaption = Array(repeating: false, count: tree.nodes.count)
    isStandfirst = isBesideCaption
    let most = Int(Double(sums.mass(0..<tree.nodes.count)) * Self.largest)
    let marks = PageCounts(tree) { $0.tag == .figcaption || $0.hints.contains(.caption) }
    let pictures = PageCounts(tree) { $0.tag == .img || $0.tag == .figure }
    for (index, node) in tree.nodes.enumerated() {
      let parent = node.parent
      if index > 0 {
        caption[index] = caption[parent]
        isBesideCaption[index] = isBesideCaption[parent]
        isStandfirst[index] = isStandfirst[parent]
      }
      let isSmall = sums.mass(index..<node.end) <= most
      switch node.tag {
      case .figure where caption[index] == nil && isSmall:
        caption[index] = index
        isBesideCaption[index] = marks.any(index + 1..<node.end)
      // What a figure may show instead of a picture.
      case .table, .blockquote, .pre, .ul, .ol:
        caption[index] = nil
        isBesideCaption[index] = false
      default:
        let isMarked =
          node.tag == .figcaption || node.hints.contains(.caption)
          || (node.hints.contains(.credit)
            && pictures.any(parent..<tree.nodes[parent].end) && node.tag != .div)
        if isMarked, isSmall, node.tag != .body {
          caption[index] = caption[index] ?? index
          isBesideCaption[index] = false
        }
      }
      if node.hints.contains(.standfirst), isSmall { isStandfirst[index] = true }
    }
  }
}

/// How many elements of a kind the parts of a page hold, so that each part is asked in constant time.
struct PageCounts {
  private var sums: [Int] = [0]

  /// - Complexity: O(nodes)
  init(_ tree: PageTree, where counts: (PageTree.Node) -> Bool) {
    sums.reserveCapacity(tree.nodes.count + 1)
    var sum = 0
    for node in tree.nodes {
      if counts(node) { sum += 1 }
      sums.append(sum)
    }
  }

  func any(_ nodes: Range<Int>) -> Bool { sums[nodes.upperBound] > sums[nodes.lowerBound] }
}
