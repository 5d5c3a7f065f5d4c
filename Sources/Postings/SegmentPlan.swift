import Bytes

/// A plan made ready for one segment: a tree in an array, operands before the nodes they belong to.
///
/// The nodes of one plan have the same indices in every segment.
struct SegmentPlan: Sendable {
  enum Node: Sendable {
    case all
    case none
    case documents(DocumentSet)
    case places(PlaceList)
    case word(WordPostings)
    /// The nodes of the words; nil stands for a free word.
    case phrase([Int?])
    case near(Int, Int, Proximity)
    case notNear(Int, Int, Proximity)
    case window([Int], Proximity)
    case and([Int])
    case or([Int])
    case not(Int)
    case atLeast(Int, Int)
    case within(Int, ZoneSet, firstWords: Int?)
    case verified(Int, Int)
  }

  let segment: Segment
  /// The number of the segment's first document among all.
  let base: Int
  private(set) var nodes: [Node] = []
  /// The words of the plan, with the nodes that stand for them.
  private(set) var groups: [(node: Int, group: WordGroup)] = []
  private let isScan: Bool

  /// - Parameter isScan: whether many documents will be asked for rather than a few.
  /// - Throws: `Cancelled`.
  /// - Complexity: the depth of the plan in stack; its author bounds it.
  init(
    _ plan: PostingPlan, segment: Segment, base: Int, isScan: Bool, _ cancellation: Cancellation
  ) throws(Cancelled) {
    self.segment = segment
    self.base = base
    self.isScan = isScan
    _ = try add(plan, cancellation)
  }

  /// The node of the whole plan.
  var root: Int { nodes.count - 1 }

  private mutating func add(
    _ plan: PostingPlan, _ cancellation: Cancellation
  ) throws(Cancelled) -> Int {
    let node: Node
    switch plan {
    case .all: node = .all
    case .none: node = .none
    case .documents(let set): node = .documents(set)
    case .places(let list): node = .places(list)
    case .word(let group):
      groups.append((nodes.count, group))
      node = .word(try WordPostings(group, in: segment, isScan: isScan, cancellation))
    case .phrase(let slots):
      var words: [Int?] = []
      for slot in slots {
        if let slot { words.append(try add(.word(slot), cancellation)) } else { words.append(nil) }
      }
      node = .phrase(words)
    case .near(let left, let right, let proximity):
      let first = try add(left, cancellation)
      node = .near(first, try add(right, cancellation), proximity)
    case .notNear(let left, let right, let proximity):
      let first = try add(left, cancellation)
      node = .notNear(first, try add(right, cancellation), proximity)
    case .window(let operands, let proximity):
      node = .window(try add(operands, cancellation), proximity)
    case .and(let operands): node = .and(try add(operands, cancellation))
    case .or(let operands): node = .or(try add(operands, cancellation))
    case .not(let operand): node = .not(try add(operand, cancellation))
    case .atLeast(let count, let operand): node = .atLeast(count, try add(operand, cancellation))
    case .within(let operand, let zones, let firstWords):
      node = .within(try add(operand, cancellation), zones, firstWords: firstWords)
    case .verified(let operand, let verifier):
      node = .verified(try add(operand, cancellation), verifier)
    }
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func add(
    _ plans: [PostingPlan], _ cancellation: Cancellation
  ) throws(Cancelled) -> [Int] {
    var result: [Int] = []
    for plan in plans { result.append(try add(plan, cancellation)) }
    return result
  }

  /// Whether the candidates of a node are its documents, without a look at positions.
  func isExact(_ node: Int) -> Bool {
    switch nodes[node] {
    case .all, .none, .documents, .places, .not: true
    case .word(let word): word.isExact
    case .and(let operands), .or(let operands): operands.allSatisfy { isExact($0) }
    case .phrase, .near, .notNear, .window, .atLeast, .within, .verified: false
    }
  }

  /// Whether it is certain that no hit of one of some nodes is a hit of another, so that their numbers add up.
  func areApart(_ some: [Int]) -> Bool {
    var places: Set<Int> = []
    var hasLong = false
    for node in some {
      switch nodes[node] {
      case .word(let word):
        for term in word.terms where !places.insert(term.place).inserted { return false }
      case .near where !hasLong: hasLong = true
      case .phrase(let slots) where !hasLong && slots.count > 1: hasLong = true
      default: return false
      }
    }
    return true
  }

  /// An upper bound of the number of candidates.
  func cost(_ node: Int) -> Int {
    switch nodes[node] {
    case .none: 0
    case .all, .documents, .places, .not: segment.documentCount
    case .word(let word): min(word.cost, segment.documentCount)
    case .phrase(let words):
      words.compactMap { $0 }.map { cost($0) }.min() ?? segment.documentCount
    case .near(let left, let right, _): min(cost(left), cost(right))
    case .and(let operands), .window(let operands, _):
      operands.map { cost($0) }.min() ?? segment.documentCount
    case .or(let operands):
      min(segment.documentCount, operands.reduce(0) { $0 + cost($1) })
    case .notNear(let operand, _, _), .atLeast(_, let operand), .within(let operand, _, _),
      .verified(let operand, _):
      cost(operand)
    }
  }
}
