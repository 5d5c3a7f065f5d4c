/// A plan of words, phrases and proximities of words that must all be there, and of words and
/// conditions that exclude; nil where a plan is anything else.
struct ConjunctionPlan {
  /// A test on the positions of words.
  enum Check {
    /// Word i stands `offsets[i]` words after the start; a free word at an end counts.
    case phrase(offsets: [UInt32], length: UInt32)
    case near(distance: UInt32, ordered: Bool)
    /// Left to a `HitEvaluator`.
    case evaluated
  }

  /// What adds to the score: a word, or a check of several.
  struct Part {
    let node: Int
    let lists: [Int]
    let check: Check?
  }

  private(set) var lists: [PostingList] = []
  private(set) var excluded: [PostingList] = []
  /// Documents must be in the set, or not be in it.
  private(set) var filters: [(set: DocumentSet, members: Bool)] = []
  private(set) var parts: [Part] = []
  /// Whether a required word is absent.
  private(set) var isEmpty = false

  init?(_ plan: SegmentPlan) {
    guard add(plan.root, plan), !lists.isEmpty || isEmpty else { return nil }
  }

  var hasChecks: Bool { parts.contains { $0.check != nil } }

  private mutating func add(_ node: Int, _ plan: SegmentPlan) -> Bool {
    switch plan.nodes[node] {
    case .all: return true
    case .none:
      isEmpty = true
      return true
    case .documents(let set):
      filters.append((set, true))
      return true
    case .word:
      guard let lists = lists([node], plan) else { return false }
      parts.append(Part(node: node, lists: lists, check: nil))
      return true
    case .phrase(let slots):
      let words = slots.compactMap { $0 }
      guard let lists = lists(words, plan) else { return false }
      let offsets = slots.indices.filter { slots[$0] != nil }.map { UInt32($0) }
      let check = Check.phrase(offsets: offsets, length: UInt32(slots.count))
      parts.append(Part(node: node, lists: lists, check: check))
      return true
    case .near(let left, let right, let proximity):
      guard let lists = lists([left, right], plan) else { return false }
      var check = Check.evaluated
      if case .words(let distance) = proximity.scope {
        check = .near(distance: UInt32(clamping: distance), ordered: proximity.ordered)
      }
      parts.append(Part(node: node, lists: lists, check: check))
      return true
    case .and(let operands):
      return operands.allSatisfy { add($0, plan) }
    case .not(let operand): return exclude(operand, plan)
    default: return false
    }
  }

  /// Adds the lists of words; nil where one has no list of its own.
  private mutating func lists(_ words: [Int], _ plan: SegmentPlan) -> [Int]? {
    var indices: [Int] = []
    for node in words {
      guard case .word(let word) = plan.nodes[node] else { return nil }
      if let list = word.list {
        indices.append(lists.count)
        lists.append(list)
      } else if word.terms.isEmpty {
        isEmpty = true
      } else {
        return nil
      }
    }
    return indices
  }

  private mutating func exclude(_ node: Int, _ plan: SegmentPlan) -> Bool {
    switch plan.nodes[node] {
    case .none: return true
    case .documents(let set):
      filters.append((set, false))
      return true
    case .word(let word):
      if let list = word.list { excluded.append(list) }
      return word.list != nil || word.terms.isEmpty
    default: return false
    }
  }
}
