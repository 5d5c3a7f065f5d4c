/// A plan of words, phrases and proximities of words that must all be there, and of words and
/// conditions that exclude; nil where a plan is anything else.
struct ConjunctionPlan {
  /// How the words of a part must stand.
  enum Kind {
    /// One word, or two of which it is known where they stand side by side.
    case word
    /// Word i stands `offsets[i]` words after the start.
    case phrase(length: UInt32)
    case near(Proximity)
  }

  /// What adds to the score: a word, or several with a check of their positions.
  struct Part {
    let node: Int
    let lists: Range<Int>
    let kind: Kind

    var isCheck: Bool { if case .word = kind { false } else { true } }

    /// Whether no hit counts more than the rarest word in the document: a phrase needs another
    /// occurrence of each word for each of its hits, a proximity does not.
    var isBoundByEach: Bool {
      switch kind {
      case .word, .phrase: true
      case .near: false
      }
    }
  }

  /// All of them are required; some only narrow the choice and belong to no part.
  private(set) var lists: [PostingList] = []
  /// By list, how far its word stands from the start of its phrase.
  private(set) var offsets: [UInt32] = []
  private(set) var excluded: [PostingList] = []
  /// Documents must be in the set, or not be in it.
  private(set) var filters: [(set: DocumentSet, members: Bool)] = []
  private(set) var parts: [Part] = []
  /// Whether a required word is absent.
  private(set) var isEmpty = false

  init?(_ plan: SegmentPlan, _ root: Int) {
    guard add(root, plan), !lists.isEmpty || isEmpty else { return nil }
  }

  /// The nodes that have hits.
  var nodes: [Int] { parts.map(\.node) }

  var hasChecks: Bool { parts.contains { $0.isCheck } }

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
      return add([node], offsets: [0], as: .word, of: node, plan)
    case .phrase(let slots):
      return addPhrase(slots, of: node, plan)
    case .near(let left, let right, let proximity):
      return add([left, right], offsets: [0, 0], as: .near(proximity), of: node, plan)
    case .and(let operands):
      return operands.allSatisfy { add($0, plan) }
    case .not(let operand): return exclude(operand, plan)
    default: return false
    }
  }

  /// Adds a part; false where one of its words has no list of its own.
  private mutating func add(
    _ words: [Int], offsets: [Int], as kind: Kind, of node: Int, _ plan: SegmentPlan
  ) -> Bool {
    let first = lists.count
    for (index, node) in words.enumerated() {
      guard case .word(let word) = plan.nodes[node], append(word, offset: offsets[index]) else {
        return false
      }
    }
    parts.append(Part(node: node, lists: first..<lists.count, kind: kind))
    return true
  }

  /// Adds the list of a word; false where it has none of its own.
  private mutating func append(_ word: WordPostings, offset: Int) -> Bool {
    if let list = word.list {
      lists.append(list)
      offsets.append(UInt32(offset))
    } else if word.terms.isEmpty {
      isEmpty = true
    } else {
      return false
    }
    return true
  }

  /// Adds a phrase. Two of its words of which it is known where they stand side by side are looked
  /// for as one. False where it begins or ends with a free word, which must be in the same zone.
  private mutating func addPhrase(
    _ slots: [Int?], of node: Int, _ plan: SegmentPlan
  ) -> Bool {
    guard slots.first != .some(nil), slots.last != .some(nil) else { return false }
    let first = lists.count
    var kind = Kind.phrase(length: UInt32(slots.count))
    var slot = 0
    while slot < slots.count {
      defer { slot += 1 }
      guard let node = slots[slot] else { continue }
      guard case .word(let word) = plan.nodes[node] else { return false }
      if slot + 1 < slots.count, let next = slots[slot + 1],
        let pair = Self.pair(word, next, plan)
      {
        if let pair {
          lists.append(pair)
          offsets.append(UInt32(slot))
        } else {
          isEmpty = true
        }
        if slots.count == 2 { kind = .word }
        slot += 1
      } else if !append(word, offset: slot) {
        return false
      }
    }
    parts.append(Part(node: node, lists: first..<lists.count, kind: kind))
    return true
  }

  /// What is known of a word with another one after it: nil nothing, an empty optional that the two
  /// are never side by side.
  private static func pair(
    _ word: WordPostings, _ next: Int, _ plan: SegmentPlan
  ) -> PostingList?? {
    guard let one = word.onlyTerm, case .word(let word) = plan.nodes[next],
      let other = word.onlyTerm
    else { return nil }
    return plan.segment.pair(one, other)
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
