/// For each node of a page whether it lies in a caption or a standfirst.
struct PageZones {
  /// The outermost element of the caption that a node lies in; nil for none.
  private(set) var caption: [Int?]
  private(set) var isStandfirst: [Bool]

  /// A part with a caption's or standfirst's name that holds more of the text than this is neither.
  private static let largest = 0.25

  /// - Parameter sums: of the whole page.
  /// - Complexity: O(nodes)
  init(_ tree: PageTree, _ sums: PageSums) {
    caption = Array(repeating: nil, count: tree.nodes.count)
    isStandfirst = Array(repeating: false, count: tree.nodes.count)
    let most = Int(Double(sums.mass(0..<tree.nodes.count)) * Self.largest)
    for (index, node) in tree.nodes.enumerated() {
      let parent = node.parent
      if index > 0 {
        caption[index] = caption[parent]
        isStandfirst[index] = isStandfirst[parent]
      }
      let isSmall = sums.mass(index..<node.end) <= most
      switch node.tag {
      case .figure, .figcaption: if caption[index] == nil, isSmall { caption[index] = index }
      // What a figure may show instead of a picture.
      case .table, .blockquote, .pre, .ul, .ol: caption[index] = nil
      default:
        if node.hints.contains(.caption), caption[index] == nil, isSmall, node.tag != .body {
          caption[index] = index
        }
      }
      if node.hints.contains(.standfirst), isSmall { isStandfirst[index] = true }
    }
  }
}
