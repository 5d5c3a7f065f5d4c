import Bytes

/// One of the searches that a plan consists of, no document being in two of them: as of articles in
/// one language and of those in others, in which a word stands for other words.
struct PlanBranch {
  /// The node of the search.
  let root: Int
  /// The documents that are removed, or not of this branch; by their numbers in the index.
  let removed: DocumentSet
}

extension SegmentPlan {
  /// The searches that the plan consists of; the whole plan where it is one.
  /// - Parameter removed: the removed documents of the segment; empty where there is none.
  func branches(removed: DocumentSet) -> [PlanBranch] {
    let whole = [PlanBranch(root: root, removed: removed)]
    guard case .or(let operands) = nodes[root], operands.count > 1 else { return whole }
    var seen = DocumentSet(count: base + segment.documentCount)
    var branches: [PlanBranch] = []
    for operand in operands {
      guard case .and(let parts) = nodes[operand], parts.count == 2,
        case .documents(let set) = nodes[parts[0]]
      else { return whole }
      var rest = DocumentSet(count: base + segment.documentCount)
      for index in rest.words.indices {
        let members = index < set.words.count ? set.words[index] : 0
        if seen.words[index] & members != 0 { return whole }
        seen.words[index] |= members
        rest.words[index] = ~members | (index < removed.words.count ? removed.words[index] : 0)
      }
      branches.append(PlanBranch(root: parts[1], removed: rest))
    }
    return branches
  }
}
