/// What the parts of a page hold of text, so that each part is asked in constant time.
struct PageSums {
  private var masses: [Int]
  private var weights: [Int]
  private var linkWeights: [Int]

  /// Sums of the blocks that count.
  /// - Complexity: O(nodes + blocks)
  init(_ tree: PageTree, _ blocks: [PageBlock], where counts: (Int) -> Bool) {
    let count = tree.nodes.count + 1
    masses = [Int](repeating: 0, count: count)
    weights = masses
    linkWeights = masses
    for (index, block) in blocks.enumerated() where counts(index) {
      let place = block.places.lowerBound + 1
      masses[place] += block.mass
      weights[place] += block.weight
      linkWeights[place] += block.linkWeight
    }
    for index in 1..<count {
      masses[index] += masses[index - 1]
      weights[index] += weights[index - 1]
      linkWeights[index] += linkWeights[index - 1]
    }
  }

  /// The mass of the blocks that begin among these nodes.
  func mass(_ nodes: Range<Int>) -> Int { masses[nodes.upperBound] - masses[nodes.lowerBound] }

  func weight(_ nodes: Range<Int>) -> Int { weights[nodes.upperBound] - weights[nodes.lowerBound] }

  func linkWeight(_ nodes: Range<Int>) -> Int {
    linkWeights[nodes.upperBound] - linkWeights[nodes.lowerBound]
  }
}
